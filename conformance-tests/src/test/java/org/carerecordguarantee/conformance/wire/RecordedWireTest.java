package org.carerecordguarantee.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.Wire;
import org.carerecordguarantee.conformance.port.Wire.Call;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.Stage;
import org.carerecordguarantee.conformance.witness.WitnessedSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordedWireTest {

    private static final String TOKEN = "eyJ-a-token-that-nobody-may-see";
    private static final Actor SOMEBODY = new Actor("x", "Felix", Optional.of(Role.PRIVACY_OFFICER), "x", "x", "x");

    private final Exchanges exchanges = new Exchanges();
    private final Redaction redaction = new Redaction(List.of("configured-secret"));
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", exchange -> {
            String sent = exchange.getRequestHeaders().getFirst("Authorization") + " configured-secret "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = sent.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Set-Cookie", "session=very-private");
            exchange.getResponseHeaders().add("Correlation-Id", "c-1");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/silent", exchange -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
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
    void an_exchange_is_kept_whole_but_for_every_secret() {
        Exchange kept = kept(call("/echo", false));
        assertThat(kept.method()).isEqualTo("POST");
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.requestBody()).isEqualTo("a body with [struck out] in it");
        assertThat(kept.responseHeaders())
                .containsEntry("correlation-id", "c-1")
                .doesNotContainKey("set-cookie");
        assertThat(kept.requestHeaders()).containsOnlyKeys("content-type", "purpose");
        assertThat(kept.toString()).doesNotContain(TOKEN, "configured-secret", "very-private");
        assertThat(kept.responseBody()).contains("[struck out]");
    }

    @Test
    void of_a_log_in_no_body_is_kept() {
        Exchange kept = kept(call("/echo", true));
        assertThat(kept.requestBody()).isEmpty();
        assertThat(kept.responseBody()).isEmpty();
        assertThat(kept.login()).isTrue();
    }

    @Test
    void nothing_there_is_told_as_such() {
        server.stop(0);
        assertThatThrownBy(() -> wire().send(call("/echo", false)))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageStartingWith("nothing answers at http://localhost:");
    }

    @Test
    void no_answer_in_time_is_told_as_such() {
        assertThatThrownBy(() -> wire().send(call("/silent", false)))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("no answer from http://localhost:");
    }

    @Test
    void success_by_a_log_in_alone_is_not_believed() {
        assertThatThrownBy(() -> perform(call("/echo", true)))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("nothing was exchanged");
    }

    private Exchange kept(Call call) {
        Call counted = call.login() ? call("/echo", false) : call;
        Stage stage = new Stage("LOG-01.1@adult");
        system(stage, call, counted).privacyAlerts(SOMEBODY);
        return stage.deeds().get(0).exchanges().get(0);
    }

    private void perform(Call call) {
        system(new Stage("LOG-01.1@adult"), call).privacyAlerts(SOMEBODY);
    }

    /** A system that makes these calls when it is asked for the alerts. */
    private CareRecordSystem system(Stage stage, Call... calls) {
        Wire wire = wire();
        CareRecordSystem behind = new CareRecordSystem() {
            @Override
            public Outcome<List<Alert>> privacyAlerts(Actor who) {
                List.of(calls).forEach(wire::send);
                return new Outcome.Done<>(List.of());
            }
        };
        return new WitnessedSystem(behind, stage, new Ledger(), exchanges);
    }

    private RecordedWire wire() {
        return new RecordedWire(Duration.ofSeconds(2), Duration.ofMillis(500), redaction, exchanges);
    }

    private Call call(String path, boolean login) {
        return new Call(
                "POST",
                URI.create("http://localhost:" + server.getAddress().getPort() + path),
                Map.of(
                        "Authorization", "Bearer " + TOKEN,
                        "Content-Type", "text/plain",
                        "Purpose", "DIRECT_CARE",
                        "X-Else", "anything"),
                Optional.of("a body with configured-secret in it"),
                login);
    }
}
