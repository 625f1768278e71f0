package org.carerecordguarantee.conformance.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Adapters that throw, hang or lie: each is told from an answer of the product, and the next act is none the worse for it. */
class BadAdaptersTest {

    private static final Actor FELIX = new Actor("x", "Felix", Optional.of(Role.PRIVACY_OFFICER), "x", "x", "x");
    private static final Set<String> ANY = Set.of();
    private static final Outcome<List<Alert>> NO_ALERTS = new Outcome.Done<>(List.of());

    private final CountDownLatch over = new CountDownLatch(1);
    private final Stage stage = new Stage("LOG-01.1@adult");

    @AfterEach
    void release() {
        over.countDown();
    }

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(new IllegalStateException("broken"), "IllegalStateException: broken"),
                Arguments.of(new NoSuchMethodError("Target.old()"), "built for another edition of the suite"),
                Arguments.of(new StackOverflowError(), "StackOverflowError"),
                Arguments.of(new AssertionError("surely"), "AssertionError: surely"),
                Arguments.of(new IOException("sneaky"), "IOException: sneaky"),
                Arguments.of(new InterruptedException("not mine"), "InterruptedException: not mine"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatever_an_act_throws_is_the_adapters_trouble_by_the_acts_name(Throwable fault, String words) {
        assertThatThrownBy(() -> alerts(new Exchanges(), () -> sneaky(fault)))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("the adapter's 'privacyAlerts' failed")
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void so_is_what_an_arrangement_throws(Throwable fault, String words) {
        Arrangements broken = () -> sneaky(fault);
        assertThatThrownBy(() -> new WitnessedArrangements(broken, stage, new Exchanges()).environment())
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("the adapter's 'environment' failed")
                .hasMessageContaining(words);
    }

    @Test
    void what_is_not_written_stays_so() {
        CareRecordSystem empty = new CareRecordSystem() {};
        assertThatThrownBy(() -> new WitnessedSystem(empty, stage, new Ledger(), new Exchanges()).privacyAlerts(FELIX))
                .isInstanceOf(NotWritten.class);
    }

    @Test
    void an_act_that_hangs_is_given_up_and_named() {
        Exchanges exchanges = new Exchanges(Duration.ofMillis(20), ANY);
        assertThatThrownBy(() -> alerts(exchanges, () -> uninterruptibly(over, NO_ALERTS)))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessage("the adapter did not return from 'privacyAlerts' within 0.02 seconds");
        assertThat(stage.deeds()).singleElement().extracting(Deed::answer).isEqualTo("the adapter failed");
    }

    @Test
    void an_arrangement_that_hangs_is_given_up_too() {
        Arrangements hanging = () -> uninterruptibly(over, null);
        Exchanges exchanges = new Exchanges(Duration.ofMillis(20), ANY);
        assertThatThrownBy(() -> new WitnessedArrangements(hanging, stage, exchanges).environment())
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("did not return from 'environment'");
    }

    @Test
    void the_limit_is_told_as_it_is_configured() {
        assertThat(Turn.inWords(Exchanges.USUAL_LIMIT)).isEqualTo("2 minutes");
        assertThat(Turn.inWords(Duration.ofMinutes(1))).isEqualTo("1 minute");
        assertThat(Turn.inWords(Duration.ofSeconds(90))).isEqualTo("90.0 seconds");
    }

    /** It comes back while the next check plays, tries to write into the evidence and asks whether it may call. */
    @Test
    void one_that_comes_back_too_late_finds_no_evidence_to_write_into_and_makes_no_call() {
        Exchanges exchanges = new Exchanges(Duration.ofSeconds(1), ANY);
        SynchronousQueue<String> late = new SynchronousQueue<>();
        assertThatThrownBy(() -> alerts(exchanges, () -> {
                    uninterruptibly(over, null);
                    exchanges.add(exchange(exchanges, "http://late/", false));
                    hand(late, mayCall(exchanges));
                    return NO_ALERTS;
                }))
                .isInstanceOf(AdapterTrouble.class);
        Stage next = new Stage("LOG-01.2@adult");
        system(next, exchanges, () -> {
                    over.countDown();
                    assertThat(take(late)).contains("the time for this turn is over");
                    exchanges.add(exchange(exchanges, "http://next/", false));
                    return NO_ALERTS;
                })
                .privacyAlerts(FELIX);
        assertThat(next.deeds().get(0).exchanges()).extracting(Exchange::uri).containsExactly("http://next/");
        assertThat(stage.deeds().get(0).exchanges()).isEmpty();
    }

    @Test
    void an_exchange_with_another_host_proves_nothing() {
        Exchanges exchanges = new Exchanges(Duration.ofMinutes(1), Set.of("product.example"));
        assertThatThrownBy(() -> alerts(exchanges, after(exchanges, "https://weather.example/today", false)))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("nothing was exchanged with the system")
                .hasMessageContaining("name it under 'hosts'");
        assertThatThrownBy(() -> alerts(exchanges, after(exchanges, "https://product.example/login", true)))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("nothing was exchanged with the system");
    }

    @Test
    void an_exchange_with_any_of_the_systems_own_hosts_proves_it() {
        Exchanges exchanges = new Exchanges(Duration.ofMinutes(1), Set.of("product.example", "[::1]"));
        assertThat(alerts(exchanges, after(exchanges, "https://Product.Example:8443/alerts?x", false)))
                .isEqualTo(NO_ALERTS);
        assertThat(alerts(exchanges, after(exchanges, "http://[::1]:9080/alerts", false)))
                .isEqualTo(NO_ALERTS);
    }

    @Test
    void an_act_that_happened_and_yields_nothing_is_not_believed() {
        Exchanges exchanges = new Exchanges();
        assertThatThrownBy(() -> alerts(exchanges, () -> {
                    exchanges.add(exchange(exchanges, "http://product.example/", false));
                    return new Outcome.Done<>(null);
                }))
                .isInstanceOf(AdapterTrouble.class)
                .hasMessageContaining("gives nothing of what it yielded");
    }

    private Outcome<List<Alert>> alerts(Exchanges exchanges, Supplier<Outcome<List<Alert>>> adapter) {
        return system(stage, exchanges, adapter).privacyAlerts(FELIX);
    }

    private static CareRecordSystem system(Stage stage, Exchanges exchanges, Supplier<Outcome<List<Alert>>> adapter) {
        CareRecordSystem behind = new CareRecordSystem() {
            @Override
            public Outcome<List<Alert>> privacyAlerts(Actor who) {
                return adapter.get();
            }
        };
        return new WitnessedSystem(behind, stage, new Ledger(), exchanges);
    }

    private static Supplier<Outcome<List<Alert>>> after(Exchanges exchanges, String uri, boolean login) {
        return () -> {
            exchanges.add(exchange(exchanges, uri, login));
            return NO_ALERTS;
        };
    }

    private static Exchange exchange(Exchanges exchanges, String uri, boolean login) {
        return new Exchange(
                exchanges.next(),
                Instant.now(),
                Duration.ZERO,
                "GET",
                uri,
                Collections.emptySortedMap(),
                "",
                200,
                Collections.emptySortedMap(),
                "",
                login);
    }

    private static String mayCall(Exchanges exchanges) {
        try {
            exchanges.mayCall();
            return "it may";
        } catch (AdapterTrouble trouble) {
            return trouble.getMessage();
        }
    }

    /** As the worst adapters do: an interrupt does not wake it. */
    private static <T> T uninterruptibly(CountDownLatch latch, T answer) {
        while (true) {
            try {
                latch.await();
                return answer;
            } catch (InterruptedException again) {
                continue;
            }
        }
    }

    private static void hand(SynchronousQueue<String> to, String word) {
        try {
            to.offer(word, 30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String take(SynchronousQueue<String> from) {
        try {
            return from.poll(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable, T> T sneaky(Throwable fault) throws E {
        throw (E) fault;
    }
}
