package org.carerecordguarantee.model.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartInCareTest {
    private static final Set<AccessRole> SOCIAL_WORKER = Set.of(AccessRole.SOCIAL_WORKER);

    @ParameterizedTest
    @EnumSource(RelationshipCause.class)
    void each_cause_is_a_teams_or_a_workers_or_made_in_a_way_of_its_own(RelationshipCause cause) {
        PartInCare part = new PartInCare(cause, "Enquiry 12");
        boolean team = part.faultsForTeam().isEmpty();
        boolean worker = part.faultsForWorker(Set.of(AccessRole.values())).isEmpty();
        boolean ofItsOwn = cause == RelationshipCause.ALLOCATION || cause == RelationshipCause.SELF_CLAIM;
        assertThat(team && worker).isFalse();
        assertThat(team || worker).isEqualTo(!ofItsOwn);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPERVISION,SENIOR_PRACTITIONER",
        "SUPERVISION,TEAM_MANAGER",
        "STATUTORY_ROLE,IMCA",
        "STATUTORY_ROLE,IRO"
    })
    void some_causes_take_a_role_that_goes_with_them(RelationshipCause cause, AccessRole role) {
        PartInCare part = new PartInCare(cause, "Since the review");
        assertThat(part.faultsForWorker(Set.of(role))).isEmpty();
        assertThat(part.faultsForWorker(SOCIAL_WORKER)).extracting(Fault::field).containsExactly("worker");
    }

    @Test
    void what_the_cause_is_has_to_be_said() {
        RelationshipCause cause = RelationshipCause.SAFEGUARDING_ENQUIRY;
        for (String nothing : new String[] {null, "", "  ", " - ", "x".repeat(PartInCare.LONGEST + 1)}) {
            assertThat(new PartInCare(cause, nothing).faultsForWorker(SOCIAL_WORKER))
                    .extracting(Fault::field)
                    .containsExactly("reason");
        }
        assertThat(new PartInCare(cause, "x".repeat(PartInCare.LONGEST)).faultsForWorker(SOCIAL_WORKER))
                .isEmpty();
    }
}
