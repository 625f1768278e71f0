package org.carerecordguarantee.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Rule;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void every_gate_is_asked_and_every_clause_that_is_judged_is_named() {
        assertThat(Rules.all()).extracting(Rule::gate).contains(Gate.values());
        assertThat(Rules.all()).isSortedAccordingTo((a, b) -> a.gate().compareTo(b.gate()));
        assertThat(Rules.judged())
                .extracting(ClauseId::value)
                .containsExactly(
                        "ACT-01", "ACT-02", "CNF-10", "CTL-01", "CTL-02", "CTL-03", "CTL-05", "CTL-06", "CTL-07",
                        "CTL-08", "EMG-01", "EMG-04", "EMG-05", "EMG-10", "KEEP-03", "LIM-01", "LIM-04", "LIM-08",
                        "LOG-01", "LOG-02", "LOG-04", "SHR-03", "TELL-04");
    }
}
