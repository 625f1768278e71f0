package org.carerecordguarantee.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.model.decision.Given.LETTER;
import static org.carerecordguarantee.model.decision.Given.NOTE;
import static org.carerecordguarantee.model.decision.Given.inAnEmergency;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;
import static org.carerecordguarantee.model.decision.Given.saying;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carerecordguarantee.model.people.AccessRole;

/** What holds of every decision, whatever the rules find. */
class DecidePropertiesTest {
    @Property
    void the_order_of_the_rules_makes_no_difference(
            @ForAll("rules") List<Rule> rules, @ForAll Random random, @ForAll("requests") AccessRequest request) {
        List<Rule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        assertThat(decide(shuffled, request)).isEqualTo(decide(rules, request));
    }

    @Property
    void nothing_is_disclosed_that_was_not_wanted(
            @ForAll("rules") List<Rule> rules, @ForAll("requests") AccessRequest request) {
        Decision decision = decide(rules, request);
        assertThat(request.wanted()).containsAll(decision.disclosed());
        if (!decision.allowed()) {
            assertThat(decision.disclosed()).isEmpty();
            assertThat(decision.obligations()).isEmpty();
        }
    }

    @Property
    void one_more_restriction_never_widens(
            @ForAll("rules") List<Rule> rules,
            @ForAll("restrictions") Finding more,
            @ForAll("requests") AccessRequest request) {
        Decision before = decide(rules, request);
        Decision after = decide(with(rules, more), request);
        assertThat(before.disclosed()).containsAll(after.disclosed());
        assertThat(after.allowed() && !before.allowed()).isFalse();
    }

    @Property
    void an_emergency_passes_no_refusal_at_gates_one_to_three(
            @ForAll("rules") List<Rule> rules, @ForAll("requests") AccessRequest request) {
        Decision decision = decide(rules, inAnEmergency(request));
        assertThat(decision.overridden())
                .allSatisfy(passed -> assertThat(passed.gate().number()).isGreaterThan(3));
        boolean barred = decision.findings().stream()
                .anyMatch(each -> each instanceof Forbid && each.gate().number() <= 3);
        assertThat(barred && decision.allowed()).isFalse();
    }

    @Property
    void an_emergency_opens_nothing_by_itself_and_leaves_duties_when_it_was_needed(
            @ForAll("rules") List<Rule> rules, @ForAll("requests") AccessRequest request) {
        Decision without = decide(rules, request);
        Decision with = decide(rules, inAnEmergency(request));
        if (with.allowed()) {
            assertThat(with.findings()).hasAtLeastOneElementOfType(Permit.class);
        }
        if (with.allowed() && !with.disclosed().equals(without.disclosed())) {
            assertThat(with.overridden()).isNotEmpty();
            assertThat(with.obligations()).extracting(Oblige::obligation).contains(Obligation.values());
        }
    }

    @Property
    void every_refusal_has_a_reason_or_looks_like_absence(
            @ForAll("rules") List<Rule> rules, @ForAll("requests") AccessRequest request, @ForAll Audience audience) {
        Decision decision = decide(with(rules, forbid(Gate.LIMITS, Visibility.STATED, Set.of())), request);
        Explanation explanation = Explain.to(audience, decision);
        if (explanation instanceof Explanation.Told told) {
            assertThat(decision.because())
                    .anySatisfy(finding -> assertThat(finding.clause()).isEqualTo(told.clause()));
        } else if (explanation instanceof Explanation.NothingToTell) {
            assertThat(decision.because()).anySatisfy(finding -> assertThat(((Restriction) finding).visibility())
                    .isNotEqualTo(Visibility.STATED));
        } else {
            assertThat(decision.because()).anySatisfy(finding -> assertThat(((Restriction) finding).visibility())
                    .isEqualTo(Visibility.NEUTRAL));
        }
    }

    @Property
    void hidden_means_the_same_as_absent_whatever_else_was_found(
            @ForAll("rules") List<Rule> rules, @ForAll("requests") AccessRequest request) {
        Forbid absent = new Forbid(
                new ClauseId("ZZZ-99"), Gate.RELATIONSHIP, ReasonCode.NO_SUCH_RECORD, Set.of(), Visibility.HIDDEN);
        List<Rule> aboutTheReader =
                rules.stream().filter(rule -> rule.gate().aboutTheReaderAlone()).toList();
        Decision present = decide(with(rules, absent), request);
        Decision unknown = decide(with(aboutTheReader, absent), request);
        for (Audience audience : List.of(Audience.STAFF, Audience.OUTSIDER, Audience.PERSON)) {
            assertThat(Explain.to(audience, present)).isEqualTo(Explain.to(audience, unknown));
        }
    }

    @Provide
    Arbitrary<AccessRequest> requests() {
        return Arbitraries.of(AccessRole.EDT_WORKER, AccessRole.SOCIAL_WORKER, AccessRole.SOCIAL_CARE_WORKER)
                .map(role -> request(priya(role), Action.READ_RECORD));
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        return Arbitraries.oneOf(permits(), restrictions(), duties())
                .map(Given::saying)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Finding> restrictions() {
        Arbitrary<Finding> forbids = Combinators.combine(
                        gates(), Arbitraries.of(Visibility.class), Arbitraries.of(true, false))
                .as((gate, visibility, yields) -> forbid(gate, visibility, yields ? gate.mayBePassedOn() : Set.of()));
        Arbitrary<Finding> narrows = Combinators.combine(
                        Arbitraries.of(NOTE, LETTER), Arbitraries.of(Visibility.class), Arbitraries.of(true, false))
                .as((item, visibility, yields) -> new Narrow(
                        new ClauseId("LIM-04"),
                        Gate.LIMITS,
                        Set.of(item),
                        ReasonCode.SEALED,
                        yields ? Gate.LIMITS.mayBePassedOn() : Set.of(),
                        visibility));
        return Arbitraries.oneOf(forbids, narrows);
    }

    private static Arbitrary<Finding> permits() {
        return gates().map(gate -> new Permit(new ClauseId("CTL-03"), gate));
    }

    private static Arbitrary<Finding> duties() {
        return Combinators.combine(gates(), Arbitraries.of(Obligation.class))
                .as((gate, obligation) -> new Oblige(new ClauseId("TELL-01"), gate, obligation));
    }

    private static Arbitrary<Gate> gates() {
        return Arbitraries.of(Gate.class);
    }

    private static Finding forbid(Gate gate, Visibility visibility, Set<OverrideGround> overridableBy) {
        return new Forbid(
                new ClauseId("AAA-0" + gate.number()), gate, ReasonCode.PERSON_LIMIT, overridableBy, visibility);
    }

    private static List<Rule> with(List<Rule> rules, Finding more) {
        List<Rule> all = new ArrayList<>(rules);
        all.add(saying(more));
        return all;
    }

    private static Decision decide(List<Rule> rules, AccessRequest request) {
        return new Decide(rules).decide(request, Facts.of());
    }
}
