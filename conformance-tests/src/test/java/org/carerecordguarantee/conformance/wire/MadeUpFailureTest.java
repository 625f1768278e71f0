package org.carerecordguarantee.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Wire;
import org.carerecordguarantee.conformance.port.Wire.Answer;
import org.carerecordguarantee.conformance.port.Wire.Call;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.MadeUpFailure;
import org.carerecordguarantee.conformance.witness.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client makes failures up for one turn only, and no system ever hears of them. */
class MadeUpFailureTest {

    private final AtomicInteger heard = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Exchanges exchanges = new Exchanges(Duration.ofSeconds(20), Set.of());
    private final Wire wire =
            new RecordedWire(Duration.ofSeconds(5), Duration.ofSeconds(10), new Redaction(List.of()), exchanges);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void a_server_error_comes_back_and_nothing_is_sent_or_kept() {
        Turn<Answer> turn = Turn.spoilt("search", exchanges, MadeUpFailure.SERVER_ERROR, () -> wire.send(call(false)));
        assertThat(turn.answer().status()).isEqualTo(500);
        assertThat(turn.failuresMet()).isEqualTo(1);
        assertThat(turn.exchanges()).isEmpty();
        assertThat(heard).hasValue(0);
    }

    @Test
    void a_dropped_connection_looks_like_one() {
        Turn<Answer> turn =
                Turn.spoilt("search", exchanges, MadeUpFailure.DROPPED_CONNECTION, () -> wire.send(call(false)));
        assertThatThrownBy(turn::answer)
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageMatching("the connection to http://localhost:\\d+ failed: connection reset")
                .hasCauseInstanceOf(IOException.class);
        assertThat(heard).hasValue(0);
    }

    @Test
    void a_log_in_is_left_alone() {
        Turn<Answer> turn = Turn.spoilt("search", exchanges, MadeUpFailure.SERVER_ERROR, () -> wire.send(call(true)));
        assertThat(turn.answer().status()).isEqualTo(204);
        assertThat(turn.failuresMet()).isZero();
    }

    /** The same thread is used again: what it met before must not come back. */
    @Test
    void the_turns_before_after_and_beside_a_spoilt_one_are_true() {
        for (int i = 0; i < 20; i++) {
            Turn.spoilt("search", exchanges, MadeUpFailure.SERVER_ERROR, () -> wire.send(call(false)));
            Turn<Answer> next = Turn.of("search", exchanges, () -> wire.send(call(false)));
            assertThat(next.answer().status()).isEqualTo(204);
            assertThat(next.exchanges()).extracting(Exchange::status).containsExactly(204);
        }
        Turn<Integer> spoilt = Turn.spoilt("search", exchanges, MadeUpFailure.SERVER_ERROR, () -> {
            int before = wire.send(call(false)).status();
            int beside = Turn.of("search", exchanges, () -> wire.send(call(false)))
                    .answer()
                    .status();
            return before * 1000 + beside;
        });
        assertThat(spoilt.answer()).isEqualTo(500_204);
    }

    /** Given up while it waits, it comes back and calls the system all the same. */
    @Test
    void a_turn_that_is_over_calls_the_system_no_more() throws InterruptedException {
        Exchanges hurried = new Exchanges(Duration.ofMillis(20), Set.of());
        Wire own = new RecordedWire(Duration.ofSeconds(5), Duration.ofSeconds(10), new Redaction(List.of()), hurried);
        CountDownLatch tried = new CountDownLatch(1);
        Turn<Answer> turn = Turn.of("search", hurried, () -> {
            try {
                awaitStubbornly();
                return own.send(call(false));
            } finally {
                tried.countDown();
            }
        });
        assertThatThrownBy(turn::answer).hasMessageContaining("did not return from 'search'");
        over.countDown();
        tried.await();
        assertThat(heard).hasValue(0);
    }

    private void awaitStubbornly() {
        while (over.getCount() > 0) {
            try {
                over.await();
            } catch (InterruptedException again) {
                continue;
            }
        }
    }

    private Call call(boolean login) {
        return new Call(
                "GET",
                URI.create("http://localhost:" + server.getAddress().getPort() + "/"),
                Map.of(),
                Optional.empty(),
                login);
    }
}
