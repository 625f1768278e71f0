package org.carerecordguarantee.model.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ClauseId;
import org.junit.jupiter.api.Test;

class IndependentOwnerTest {
    private static final UUID HARBOUR = new UUID(4, 1);
    private static final UUID GOVERNANCE = new UUID(4, 2);
    private static final Standing ACCUSED = new Standing(new UUID(1, 1), HARBOUR);
    private static final Standing OFFICER = new Standing(new UUID(1, 2), GOVERNANCE);

    @Test
    void somebody_of_another_team_who_did_not_give_them_the_work_may_own_it() {
        assertThat(IndependentOwner.faults(OFFICER, ACCUSED, Set.of(new UUID(1, 9))))
                .isEmpty();
    }

    @Test
    void nobody_of_their_line_may() {
        refused(ACCUSED, Set.of());
        refused(new Standing(ACCUSED.worker(), GOVERNANCE), Set.of());
        refused(new Standing(OFFICER.worker(), HARBOUR), Set.of());
        refused(OFFICER, Set.of(OFFICER.worker()));
    }

    private static void refused(Standing owner, Set<UUID> supervisors) {
        assertThat(IndependentOwner.faults(owner, ACCUSED, supervisors))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("owner");
                    assertThat(fault.clause()).contains(new ClauseId("ACT-01"));
                });
    }
}
