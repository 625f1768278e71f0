package org.carerecordguarantee.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.LETTER;
import static org.carerecordguarantee.model.decision.Given.NOTE;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainTest {
    private static final ClauseId CLAUSE = new ClauseId("AAA-01");
    private static final Explanation NOTHING = new Explanation.NothingToTell();
    private static final Explanation UNEXPLAINED = new Explanation.Unexplained();

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everybody_is_told_the_first_stated_refusal_in_gate_order(Audience audience) {
        Decision decision = refused(
                forbid(Gate.NEED, ReasonCode.NOT_NEEDED, Visibility.STATED),
                forbid(Gate.ABSOLUTE_BAR, ReasonCode.CONFLICT, Visibility.STATED));
        assertThat(Explain.to(audience, decision)).isEqualTo(told(ReasonCode.CONFLICT, Gate.ABSOLUTE_BAR));
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void a_hidden_refusal_hides_what_else_is_said_about_the_person(Audience audience) {
        Decision decision = refused(
                forbid(Gate.ABSOLUTE_BAR, ReasonCode.CONFLICT, Visibility.STATED),
                forbid(Gate.RELATIONSHIP, ReasonCode.NO_SUCH_RECORD, Visibility.HIDDEN));
        assertThat(Explain.to(audience, decision)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void what_is_said_of_the_reader_alone_is_told_before_anything_hidden(Audience audience) {
        Decision decision = refused(
                forbid(Gate.RELATIONSHIP, ReasonCode.NO_SUCH_RECORD, Visibility.HIDDEN),
                forbid(Gate.ROLE, ReasonCode.ROLE, Visibility.STATED));
        assertThat(Explain.to(audience, decision)).isEqualTo(told(ReasonCode.ROLE, Gate.ROLE));
    }

    @Test
    void an_auditor_is_told_even_what_is_hidden() {
        Decision decision = refused(forbid(Gate.RELATIONSHIP, ReasonCode.NO_SUCH_RECORD, Visibility.HIDDEN));
        assertThat(Explain.to(Audience.AUDITOR, decision))
                .isEqualTo(told(ReasonCode.NO_SUCH_RECORD, Gate.RELATIONSHIP));
    }

    @Test
    void a_neutral_refusal_is_known_to_staff_without_its_reason_and_to_an_auditor_with_it() {
        Decision decision = refused(forbid(Gate.RESTRICTED, ReasonCode.RESTRICTED, Visibility.NEUTRAL));
        assertThat(Explain.to(Audience.STAFF, decision)).isEqualTo(UNEXPLAINED);
        assertThat(Explain.to(Audience.AUDITOR, decision)).isEqualTo(told(ReasonCode.RESTRICTED, Gate.RESTRICTED));
    }

    @Test
    void what_could_not_be_evaluated_tells_outsiders_nothing() {
        Decision decision = refused(forbid(Gate.RELATIONSHIP, ReasonCode.COULD_NOT_BE_EVALUATED, Visibility.NEUTRAL));
        assertThat(Explain.to(Audience.STAFF, decision)).isEqualTo(UNEXPLAINED);
        assertThat(Explain.to(Audience.OUTSIDER, decision)).isEqualTo(NOTHING);
        assertThat(Explain.to(Audience.PERSON, decision)).isEqualTo(NOTHING);
    }

    @Test
    void a_refusal_for_want_of_any_permit_has_no_reason() {
        Decision decision = refused();
        assertThat(Explain.to(Audience.STAFF, decision)).isEqualTo(UNEXPLAINED);
        assertThat(Explain.to(Audience.AUDITOR, decision)).isEqualTo(UNEXPLAINED);
        assertThat(Explain.to(Audience.OUTSIDER, decision)).isEqualTo(NOTHING);
    }

    @Test
    void the_way_to_have_it_after_all_is_told() {
        Forbid ownRecord = new Forbid(
                CLAUSE,
                Gate.ABSOLUTE_BAR,
                ReasonCode.CONFLICT,
                Set.of(),
                Visibility.STATED,
                Optional.of(new ClauseId("OWN-01")));
        assertThat(Explain.to(Audience.STAFF, refused(ownRecord)))
                .isEqualTo(new Explanation.Told(
                        ReasonCode.CONFLICT, Gate.ABSOLUTE_BAR, CLAUSE, Optional.of(new ClauseId("OWN-01"))));
    }

    @Test
    void only_a_refusal_is_explained() {
        Decision allowed = decide(new Permit(CLAUSE, Gate.RELATIONSHIP));
        assertThatThrownBy(() -> Explain.to(Audience.STAFF, allowed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hidden_withholding_is_known_to_an_auditor_only() {
        Decision sealed = decide(
                new Permit(CLAUSE, Gate.RELATIONSHIP),
                new Narrow(CLAUSE, Gate.LIMITS, Set.of(NOTE), ReasonCode.SEALED, Set.of(), Visibility.HIDDEN));
        assertThat(sealed.disclosed()).doesNotContain(NOTE);
        assertThat(Explain.withheld(Audience.STAFF, sealed)).isEmpty();
        assertThat(Explain.withheld(Audience.AUDITOR, sealed)).hasSize(1);
    }

    @Test
    void what_is_hidden_for_one_reason_is_not_told_of_for_another() {
        Decision twice = decide(
                new Permit(CLAUSE, Gate.RELATIONSHIP),
                new Narrow(CLAUSE, Gate.LIMITS, Set.of(NOTE), ReasonCode.SEALED, Set.of(), Visibility.HIDDEN),
                new Narrow(CLAUSE, Gate.NEED, Set.of(NOTE, LETTER), ReasonCode.NOT_NEEDED, Set.of(), Visibility.STATED),
                new Narrow(CLAUSE, Gate.NEED, Set.of(NOTE), ReasonCode.NOT_NEEDED, Set.of(), Visibility.NEUTRAL));
        assertThat(Explain.withheld(Audience.STAFF, twice))
                .containsExactly(
                        new Withheld(ReasonCode.NOT_NEEDED, CLAUSE, Gate.NEED, Set.of(LETTER), Visibility.STATED));
        assertThat(Explain.withheld(Audience.AUDITOR, twice)).hasSize(3);
    }

    @Test
    void a_request_is_explained_to_whoever_made_it() {
        assertThat(Audience.of(priya(AccessRole.SOCIAL_WORKER))).isEqualTo(Audience.STAFF);
        assertThat(Audience.of(Given.nurse())).isEqualTo(Audience.OUTSIDER);
        assertThat(Audience.of(Given.doreen())).isEqualTo(Audience.PERSON);
        Actor program = new Actor(Given.PRIYA, ActorKind.SERVICE, "Night batch", Optional.empty(), Optional.empty());
        assertThat(Audience.of(program)).isEqualTo(Audience.OUTSIDER);
    }

    private static Decision refused(Forbid... refusals) {
        return decide(refusals);
    }

    private static Decision decide(Finding... findings) {
        return new Decide(Arrays.stream(findings).map(Given::saying).toList())
                .decide(request(priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD), Facts.of());
    }

    private static Forbid forbid(Gate gate, ReasonCode reason, Visibility visibility) {
        return new Forbid(CLAUSE, gate, reason, Set.of(), visibility);
    }

    private static Explanation told(ReasonCode reason, Gate gate) {
        return new Explanation.Told(reason, gate, CLAUSE, Optional.empty());
    }
}
