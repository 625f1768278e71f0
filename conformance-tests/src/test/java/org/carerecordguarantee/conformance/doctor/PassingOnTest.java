package org.carerecordguarantee.conformance.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.Test;

class PassingOnTest {

    private final Exchanges exchanges = new Exchanges();
    private final Adapter honest = Office.with(EnumSet.noneOf(Sin.class), exchanges);

    @Test
    void an_adapter_that_passes_failures_on_is_in_order() {
        assertThat(look(honest.arrangements())).extracting(Finding::mark).containsExactly(Finding.Mark.OK);
    }

    /** No run of it could be believed, which somebody should know before the run rather than after it. */
    @Test
    void one_that_cannot_be_probed_at_all_has_to_be_put_right() {
        assertThat(look(() -> honest.arrangements().environment()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.mark()).isEqualTo(Finding.Mark.FIX);
                    assertThat(finding.line()).contains("could not be probed", "'person'", "put this right");
                });
    }

    private List<Finding> look(Arrangements arrangements) {
        Visit visit = new Visit(Optional.empty(), Optional.empty(), Optional.empty(), Path.of("report"), Map.of());
        visit.configuration(Configuration.of(ConfigurationFile.address("http://localhost:1")));
        visit.connection(new Connection(
                new Adapter(honest.system(), arrangements),
                honest.arrangements().environment(),
                Duration.ZERO,
                exchanges,
                new Redaction(List.of())));
        return new PassingOn().look(visit);
    }
}
