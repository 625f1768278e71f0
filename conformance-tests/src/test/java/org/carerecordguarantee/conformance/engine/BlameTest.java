package org.carerecordguarantee.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.ProductLacks;
import org.carerecordguarantee.conformance.witness.Stage;
import org.carerecordguarantee.conformance.witness.WitnessedSystem;
import org.carerecordguarantee.conformance.world.CannotArrange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlameTest {

    private static final Actor WORKER =
            new Actor("w", "Felix Arbour", Optional.of(Role.PRIVACY_OFFICER), "Privacy officer", "IG", "Eastmere");

    @ParameterizedTest
    @CsvSource({
        "0, false, NETWORK",
        "401, false, CONFIGURATION",
        "403, true, CONFIGURATION",
        "500, false, PRODUCT",
        "503, false, PRODUCT",
        "200, false, ADAPTER",
        "400, false, ADAPTER",
    })
    void trouble_is_laid_at_the_door_of_whoever_answered_last(int status, boolean login, Whose whose) {
        assertThat(afterAnAct(status, login)).isEqualTo(whose);
    }

    @Test
    void without_any_traffic_it_is_the_adapter_s() {
        assertThat(afterAnAct(-1, false)).isEqualTo(Whose.ADAPTER);
    }

    @Test
    void what_the_product_lacks_and_what_the_adapter_lacks_are_told_apart() {
        Stage stage = new Stage("x");
        assertThat(Blame.of(new ProductLacks("a list"), stage)).isEqualTo(Whose.PRODUCT);
        assertThat(Blame.of(new NotWritten("accessList"), stage)).isEqualTo(Whose.ADAPTER);
        assertThat(Blame.of(new CannotArrange("it was refused"), stage)).isEqualTo(Whose.CONFIGURATION);
        assertThat(Blame.of(new IllegalStateException("ours"), stage)).isEqualTo(Whose.SUITE);
        assertThat(Blame.of(null, stage)).isEqualTo(Whose.SUITE);
    }

    /** An adapter gives up after one exchange with this status; -1 for none. */
    private static Whose afterAnAct(int status, boolean login) {
        Exchanges exchanges = new Exchanges();
        Stage stage = new Stage("x");
        CareRecordSystem system = new CareRecordSystem() {
            @Override
            public Outcome<List<Alert>> privacyAlerts(Actor who) {
                if (status >= 0) {
                    exchanges.add(exchange(exchanges.next(), status, login));
                }
                throw new AdapterTrouble("I give up");
            }
        };
        try {
            new WitnessedSystem(system, stage, new Ledger(), exchanges).privacyAlerts(WORKER);
            throw new IllegalStateException("the adapter did not give up");
        } catch (AdapterTrouble trouble) {
            return Blame.of(trouble, stage);
        }
    }

    private static Exchange exchange(long number, int status, boolean login) {
        return new Exchange(
                number,
                Instant.EPOCH,
                Duration.ZERO,
                "GET",
                URI.create("http://x/").toString(),
                Collections.emptySortedMap(),
                "",
                status,
                Collections.emptySortedMap(),
                "",
                login);
    }
}
