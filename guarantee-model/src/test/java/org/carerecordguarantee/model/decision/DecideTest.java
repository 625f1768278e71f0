package org.carerecordguarantee.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.LETTER;
import static org.carerecordguarantee.model.decision.Given.NOTE;
import static org.carerecordguarantee.model.decision.Given.inAnEmergency;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;
import static org.carerecordguarantee.model.decision.Given.rule;
import static org.carerecordguarantee.model.decision.Given.saying;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecideTest {
    private static final ClauseId A = new ClauseId("AAA-01");
    private static final ClauseId B = new ClauseId("BBB-02");
    private static final Permit PERMIT = new Permit(A, Gate.RELATIONSHIP);
    private static final Set<OverrideGround> EMERGENCY = Set.of(OverrideGround.EMERGENCY);

    private final AccessRequest request = request(priya(AccessRole.EDT_WORKER), Action.READ_RECORD);

    @Test
    void a_permit_opens_all_that_is_wanted() {
        Decision decision = decide(request, PERMIT);
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.disclosed()).containsExactlyInAnyOrder(NOTE, LETTER);
        assertThat(decision.because()).containsExactly(PERMIT);
        assertThat(decision.obligations()).isEmpty();
    }

    @Test
    void without_a_permit_nothing_is_allowed() {
        assertThat(decide(request).allowed()).isFalse();
        assertThat(decide(request, new Pass(A, Gate.ROLE), new Abstain(B, Gate.NEED))
                        .allowed())
                .isFalse();
    }

    @Test
    void one_refusal_outweighs_every_permit() {
        Forbid refusal = forbid(Gate.NEED, Set.of());
        Decision decision = decide(request, PERMIT, new Permit(A, Gate.ROLE), refusal);
        assertThat(decision.allowed()).isFalse();
        assertThat(decision.disclosed()).isEmpty();
        assertThat(decision.because()).containsExactly(refusal);
    }

    @Test
    void narrowing_takes_out_what_it_names_and_leaves_the_rest() {
        Decision decision = decide(request, PERMIT, narrow(Set.of(NOTE, new ItemRef(new UUID(0, 0))), Set.of()));
        assertThat(decision.disclosed()).containsExactly(LETTER);
        assertThat(decision.withheld())
                .containsExactly(new Withheld(ReasonCode.SEALED, B, Gate.LIMITS, Set.of(NOTE), Visibility.STATED));
        assertThat(decision.at(Gate.LIMITS)).isEqualTo(GateResult.PASSED);
    }

    @Test
    void narrowing_what_was_not_wanted_withholds_nothing() {
        Decision decision = decide(request, PERMIT, narrow(Set.of(new ItemRef(new UUID(0, 0))), Set.of()));
        assertThat(decision.withheld()).isEmpty();
        assertThat(decision.disclosed()).hasSize(2);
    }

    @Test
    void a_rule_that_throws_refuses_and_what_it_threw_is_kept_for_the_operator() {
        IllegalStateException thrown = new IllegalStateException("the register is silent");
        Decision decision = new Decide(List.of(saying(PERMIT), rule(B, Gate.LIMITS, () -> {
                    throw thrown;
                })))
                .decide(inAnEmergency(request), Facts.of());
        assertThat(decision.because())
                .containsExactly(
                        new Forbid(B, Gate.LIMITS, ReasonCode.COULD_NOT_BE_EVALUATED, Set.of(), Visibility.NEUTRAL));
        assertThat(decision.failures()).containsExactly(new RuleFailure(B, thrown));
    }

    @Test
    void a_rule_that_answers_nothing_or_for_another_refuses() {
        for (Rule strange : List.of(
                rule(B, Gate.LIMITS, () -> null),
                rule(B, Gate.LIMITS, () -> new Permit(A, Gate.LIMITS)),
                rule(B, Gate.LIMITS, () -> new Permit(B, Gate.NEED)))) {
            Decision decision = new Decide(List.of(saying(PERMIT), strange)).decide(request, Facts.of());
            assertThat(decision.allowed()).isFalse();
            assertThat(decision.at(Gate.LIMITS)).isEqualTo(GateResult.REFUSED);
        }
    }

    @Test
    void an_emergency_goes_past_what_yields_to_it_and_brings_its_duties() {
        Forbid refusal = forbid(Gate.LIMITS, EMERGENCY);
        assertThat(decide(request, PERMIT, refusal).allowed()).isFalse();

        Decision decision = decide(inAnEmergency(request), PERMIT, refusal);
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.overridden()).containsExactly(refusal);
        assertThat(decision.at(Gate.LIMITS)).isEqualTo(GateResult.OVERRIDDEN);
        assertThat(decision.obligations())
                .extracting(Oblige::obligation)
                .containsExactly(Obligation.ALERT_PRIVACY_OFFICER, Obligation.REVIEW, Obligation.TELL_PERSON);
    }

    @Test
    void an_emergency_does_not_move_what_does_not_yield() {
        Decision decision =
                decide(inAnEmergency(request), PERMIT, forbid(Gate.LIMITS, EMERGENCY), forbid(Gate.NEED, Set.of()));
        assertThat(decision.allowed()).isFalse();
        assertThat(decision.at(Gate.LIMITS)).isEqualTo(GateResult.OVERRIDDEN);
        assertThat(decision.at(Gate.NEED)).isEqualTo(GateResult.REFUSED);
        assertThat(decision.obligations()).isEmpty();
    }

    @Test
    void a_gate_at_which_one_refusal_was_passed_and_another_stands_refuses() {
        Decision decision =
                decide(inAnEmergency(request), PERMIT, forbid(Gate.NEED, EMERGENCY), forbid(Gate.NEED, Set.of()));
        assertThat(decision.at(Gate.NEED)).isEqualTo(GateResult.REFUSED);
    }

    @Test
    void an_emergency_opens_what_is_narrowed_and_not_more_than_is_wanted() {
        Decision decision = decide(inAnEmergency(request), PERMIT, narrow(Set.of(NOTE), EMERGENCY));
        assertThat(decision.disclosed()).containsExactlyInAnyOrder(NOTE, LETTER);
        assertThat(decision.withheld()).isEmpty();
        assertThat(decision.overridden()).hasSize(1);
    }

    @Test
    void an_emergency_needs_the_emergency_function() {
        AccessRequest careWorker = request(priya(AccessRole.SOCIAL_CARE_WORKER), Action.READ_RECORD);
        Forbid refusal = forbid(Gate.LIMITS, EMERGENCY);
        assertThat(decide(inAnEmergency(careWorker), PERMIT, refusal).allowed()).isFalse();
        assertThat(decide(inAnEmergency(request), PERMIT, refusal).allowed()).isTrue();
    }

    @Test
    void a_restricted_record_yields_only_to_those_who_may_override_it() {
        Forbid restricted = forbid(Gate.RESTRICTED, Set.of(OverrideGround.RESTRICTED_OVERRIDE));
        AccessRequest socialWorker = request(priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD);
        assertThat(decide(inAnEmergency(socialWorker), PERMIT, restricted).allowed())
                .isFalse();
        assertThat(decide(inAnEmergency(request), PERMIT, restricted).allowed()).isTrue();
        assertThat(decide(request, PERMIT, restricted).allowed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Gate.class,
            names = {"ACCOUNT", "ROLE", "ABSOLUTE_BAR"})
    void nothing_can_be_said_to_pass_the_first_three_gates(Gate gate) {
        for (OverrideGround ground : OverrideGround.values()) {
            assertThatThrownBy(() -> forbid(gate, Set.of(ground))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(forbid(gate, Set.of()).overridableBy()).isEmpty();
    }

    @Test
    void a_restricted_record_cannot_be_said_to_yield_to_any_emergency() {
        assertThatThrownBy(() -> forbid(Gate.RESTRICTED, EMERGENCY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_rule_asks_for_becomes_a_duty_only_if_it_is_allowed() {
        Oblige oblige = new Oblige(A, Gate.RELATIONSHIP, Obligation.ALERT_PRIVACY_OFFICER);
        assertThat(decide(request, PERMIT, oblige).obligations()).containsExactly(oblige);
        assertThat(decide(request, oblige).obligations()).isEmpty();
    }

    @Test
    void a_gate_that_nobody_judged_abstained() {
        Decision decision = decide(request, PERMIT, new Abstain(B, Gate.NEED));
        assertThat(decision.at(Gate.NEED)).isEqualTo(GateResult.ABSTAINED);
        assertThat(decision.at(Gate.ACCOUNT)).isEqualTo(GateResult.ABSTAINED);
        assertThat(decision.at(Gate.RELATIONSHIP)).isEqualTo(GateResult.PASSED);
    }

    @Test
    void a_duty_alone_judges_nothing() {
        Decision decision = decide(request, PERMIT, new Oblige(B, Gate.NEED, Obligation.TELL_PERSON));
        assertThat(decision.at(Gate.NEED)).isEqualTo(GateResult.ABSTAINED);
    }

    @Test
    void a_gate_that_was_gone_past_stays_so_whatever_else_it_found() {
        Decision decision = decide(
                inAnEmergency(request),
                PERMIT,
                new Forbid(A, Gate.LIMITS, ReasonCode.PERSON_LIMIT, EMERGENCY, Visibility.STATED),
                new Pass(B, Gate.LIMITS));
        assertThat(decision.at(Gate.LIMITS)).isEqualTo(GateResult.OVERRIDDEN);
    }

    @Test
    void what_could_not_be_evaluated_is_told_to_the_operator_by_clause() {
        Supplier<Finding> fails = () -> {
            throw new IllegalStateException("the register is silent");
        };
        Decision decision =
                new Decide(List.of(rule(B, Gate.LIMITS, fails), rule(A, Gate.NEED, fails))).decide(request, Facts.of());
        assertThat(decision.failures()).extracting(RuleFailure::clause).containsExactly(A, B);
    }

    @Test
    void of_one_clause_refusals_stand_before_duties_and_what_is_stated_before_what_is_hidden() {
        Narrow stated = new Narrow(B, Gate.LIMITS, Set.of(LETTER), ReasonCode.SEALED, Set.of(), Visibility.STATED);
        Narrow hidden = new Narrow(B, Gate.LIMITS, Set.of(NOTE), ReasonCode.SEALED, Set.of(), Visibility.HIDDEN);
        Oblige duty = new Oblige(B, Gate.LIMITS, Obligation.REVIEW);
        assertThat(decide(request, duty, hidden, stated).findings()).containsExactly(stated, hidden, duty);
    }

    @Test
    void two_findings_of_one_clause_stand_in_one_order() {
        Oblige tell = new Oblige(A, Gate.RELATIONSHIP, Obligation.TELL_PERSON);
        Oblige review = new Oblige(A, Gate.RELATIONSHIP, Obligation.REVIEW);
        assertThat(decide(request, PERMIT, tell, review).findings())
                .isEqualTo(decide(request, review, tell, PERMIT).findings());
    }

    @Test
    void the_fingerprint_of_the_rules_tells_other_rules_apart_and_knows_no_order() {
        Rule one = saying(new Abstain(A, Gate.LIMITS));
        Rule two = saying(new Abstain(B, Gate.NEED));
        assertThat(ruleSet(one, two)).isEqualTo(ruleSet(two, one)).matches("sha256:[0-9a-f]{64}");
        assertThat(ruleSet(one)).isNotEqualTo(ruleSet(one, two));
        assertThat(ruleSet(one)).isNotEqualTo(ruleSet(saying(new Abstain(A, Gate.NEED))));
    }

    private String ruleSet(Rule... rules) {
        return new Decide(List.of(rules)).decide(request, Facts.of()).ruleSet();
    }

    private static Decision decide(AccessRequest request, Finding... findings) {
        return new Decide(Arrays.stream(findings).map(Given::saying).toList()).decide(request, Facts.of());
    }

    private static Forbid forbid(Gate gate, Set<OverrideGround> overridableBy) {
        return new Forbid(B, gate, ReasonCode.PERSON_LIMIT, overridableBy, Visibility.STATED);
    }

    private static Narrow narrow(Set<ItemRef> items, Set<OverrideGround> overridableBy) {
        return new Narrow(B, Gate.LIMITS, items, ReasonCode.SEALED, overridableBy, Visibility.STATED);
    }
}
