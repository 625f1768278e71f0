package org.carerecordguarantee.model.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.nurse;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.FactMissing;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Given;
import org.carerecordguarantee.model.decision.OverrideGround;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.junit.jupiter.api.Test;

class BeingKnownIsADisclosureTest {
    private static final Relationships ALIVE = new Relationships(List.of(new LegitimateRelationship(
            new UUID(6, 6), PRIYA, DOREEN, RelationshipCause.CARE_PLAN_MEMBERSHIP, NOW, Optional.empty())));

    private final BeingKnownIsADisclosure rule = new BeingKnownIsADisclosure();

    @Test
    void an_outsider_with_a_relationship_passes_and_one_without_finds_nobody() {
        assertThat(consider(nurse(), true, ALIVE)).isInstanceOf(Pass.class);
        assertHidden(consider(nurse(), true, Relationships.none()), ReasonCode.NO_RELATIONSHIP);
    }

    @Test
    void staff_of_the_council_pass_without_one() {
        assertThat(consider(priya(AccessRole.SOCIAL_WORKER), true, Relationships.none()))
                .isInstanceOf(Pass.class);
    }

    @Test
    void the_person_passes_and_another_person_finds_nobody() {
        assertThat(consider(doreen(), true, Relationships.none())).isInstanceOf(Pass.class);
        assertHidden(
                consider(Actor.person(Given.LEON, "Leon Ashgarth"), true, Relationships.none()),
                ReasonCode.NO_RELATIONSHIP);
    }

    @Test
    void nobody_finds_somebody_who_is_not_there_not_even_in_an_emergency() {
        for (Actor actor : List.of(priya(AccessRole.SOCIAL_WORKER), nurse(), doreen())) {
            Finding finding = consider(actor, false, ALIVE);
            assertHidden(finding, ReasonCode.NO_SUCH_RECORD);
            assertThat(((Forbid) finding).overridableBy()).isEmpty();
        }
    }

    @Test
    void an_emergency_opens_a_record_and_searches_for_nobody() {
        Facts facts = Facts.of(new Existence(true), Relationships.none());
        assertThat(((Forbid) rule.consider(request(nurse(), Action.READ_RECORD), facts)).overridableBy())
                .containsExactly(OverrideGround.EMERGENCY);
        assertThat(((Forbid) rule.consider(request(nurse(), Action.SEARCH), facts)).overridableBy())
                .isEmpty();
    }

    @Test
    void what_is_about_nobody_in_particular_is_not_its_affair() {
        AccessRequest search = AccessRequest.aboutNobody(nurse(), Action.SEARCH, Optional.of(Purpose.DIRECT_CARE), NOW);
        assertThat(rule.consider(search, Facts.of())).isInstanceOf(Abstain.class);
    }

    @Test
    void it_cannot_be_judged_without_knowing_whether_there_is_such_a_person() {
        assertThatThrownBy(() -> rule.consider(request(nurse(), Action.READ_RECORD), Facts.of(ALIVE)))
                .isInstanceOf(FactMissing.class);
    }

    private Finding consider(Actor actor, boolean known, Relationships relationships) {
        return rule.consider(request(actor, Action.READ_RECORD), Facts.of(new Existence(known), relationships));
    }

    private static void assertHidden(Finding finding, ReasonCode reason) {
        assertThat(finding).isInstanceOf(Forbid.class);
        assertThat(((Forbid) finding).visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(((Forbid) finding).reason()).isEqualTo(reason);
    }
}
