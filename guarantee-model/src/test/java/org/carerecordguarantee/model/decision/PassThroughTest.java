package org.carerecordguarantee.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LIM-05: a ground in law goes past what the person limits, and past nothing else. */
class PassThroughTest {
    private static final ClauseId LIMIT = new ClauseId("LIM-04");
    private static final Rule PERMIT = Given.saying(new Permit(new ClauseId("CTL-03"), Gate.RELATIONSHIP));

    private static final PassThrough COURT =
            new PassThrough(new UUID(8, 9), LegalGround.COURT_ORDER, "Order of the court of 3 November");

    private static Rule limit(Set<OverrideGround> yieldsTo) {
        return Given.saying(new Forbid(LIMIT, Gate.LIMITS, ReasonCode.PERSON_LIMIT, yieldsTo, Visibility.STATED));
    }

    private static Decision decide(AccessRequest request, Rule... rules) {
        return new Decide(List.of(rules)).decide(request, Facts.of());
    }

    private static AccessRequest byLaw(AccessRole role) {
        return Given.request(Given.priya(role), Action.READ_RECORD).passingLimits(COURT);
    }

    @Test
    void a_limit_yields_to_the_law_and_the_person_is_to_be_told() {
        Decision decision = decide(byLaw(AccessRole.SOCIAL_WORKER), PERMIT, limit(Set.of(OverrideGround.LAW)));

        assertThat(decision.allowed()).isTrue();
        assertThat(decision.overridden()).hasSize(1);
        assertThat(decision.obligations())
                .extracting(each -> each.clause().value(), Oblige::obligation)
                .containsExactly(tuple("LIM-05", Obligation.TELL_PERSON));
    }

    @Test
    void it_does_not_without_a_claim_nor_for_a_role_that_may_not_claim_it() {
        Rule limit = limit(Set.of(OverrideGround.LAW));
        AccessRequest plain = Given.request(Given.priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD);

        assertThat(decide(plain, PERMIT, limit).allowed()).isFalse();
        assertThat(decide(byLaw(AccessRole.SOCIAL_CARE_WORKER), PERMIT, limit).allowed())
                .isFalse();
    }

    @Test
    void what_yields_to_an_emergency_alone_does_not_yield_to_the_law() {
        Rule emergencyAlone = limit(Set.of(OverrideGround.EMERGENCY));

        assertThat(decide(byLaw(AccessRole.SOCIAL_WORKER), PERMIT, emergencyAlone)
                        .allowed())
                .isFalse();
        assertThatThrownBy(() -> new Forbid(
                        LIMIT,
                        Gate.RELATIONSHIP,
                        ReasonCode.NO_RELATIONSHIP,
                        Set.of(OverrideGround.LAW),
                        Visibility.STATED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "..."})
    void it_says_why(String why) {
        assertThatThrownBy(() -> new PassThrough(new UUID(8, 9), LegalGround.STATUTORY_DUTY, why))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(LegalGround.class)
    void each_ground_is_told_in_words(LegalGround ground) {
        assertThat(ground.inWords()).isNotBlank();
    }
}
