package org.carerecordguarantee.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.carerecordguarantee.model.controls.Engagement;
import org.carerecordguarantee.model.controls.TrainingHeld;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Explain;
import org.carerecordguarantee.model.decision.Explanation;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Restriction;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/** What holds of the rules together, whatever the facts are: drawn by chance over all of them at once. */
class WhateverTheFactsTest {
    private final Decide decide = new Decide(Rules.all());

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void less_to_go_on_or_more_in_the_way_never_opens_anything(
            @ForAll("any") Case before, @ForAll("steps") Tuple2<Column, String> step) {
        Case after = before.with(step.get1(), step.get2());
        // To be asked first is less than to be shut out.
        Assume.that(!step.get2().equals("ask first") || before.has(Column.LIMIT, "no"));
        // To be filed under something is more to go on than to be filed nowhere, sealed or not (SHR-03).
        Assume.that(step.get1() != Column.SEAL || !before.has(Column.SEAL, "kind sealed and filed nowhere"));
        assertThat(before.request().wanted()).containsAll(decide(after).disclosed());
        assertThat(decide(before).disclosed())
                .as("%s", after)
                .containsAll(decide(after).disclosed());
        assertThat(decide(after).allowed() && !decide(before).allowed()).isFalse();
        Statistics.label("before").collect(decide(before).allowed() ? "allowed" : "refused");
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void what_an_override_lists_is_what_would_have_refused_and_no_more(@ForAll("look") Case each) {
        Case unaided = each.with(Column.EMERGENCY, "no").with(Column.LAW, "no");
        Decision with = decide(each);
        Set<Restriction> inTheWay = restrictions(decide(unaided));
        Set<Restriction> passed = new HashSet<>(with.overridden());

        assertThat(inTheWay).as("what is listed as passed stood in the way").containsAll(passed);
        Set<Restriction> standing = restrictions(with);
        standing.removeAll(passed);
        assertThat(standing)
                .as("what stood in the way and is not listed stands")
                .containsAll(
                        inTheWay.stream().filter(one -> !passed.contains(one)).toList());
        if (with.allowed()) {
            assertThat(standing).noneMatch(Forbid.class::isInstance);
            assertThat(inTheWay.stream().filter(Forbid.class::isInstance)).isSubsetOf(passed);
        }
        Statistics.label("passed").collect(passed.size());
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void nothing_goes_past_the_first_three_gates(@ForAll("any") Case each) {
        Decision decision = decide(each.with(Column.EMERGENCY, "summary opened").with(Column.LAW, "claimed"));
        assertThat(decision.overridden()).noneMatch(one -> one.gate().number() <= 3);
        boolean barred = decision.findings().stream()
                .anyMatch(one -> one instanceof Forbid && one.gate().number() <= 3);
        assertThat(barred && decision.allowed()).isFalse();
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void the_law_goes_past_limits_and_past_nothing_else(@ForAll("any") Case each) {
        Decision decision = decide(each.with(Column.EMERGENCY, "no").with(Column.LAW, "claimed"));
        if (!each.action().equals("OPEN_EMERGENCY")) {
            assertThat(decision.overridden()).allMatch(one -> one.gate() == Gate.LIMITS);
        }
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void without_a_fact_nothing_is_allowed_that_was_not(@ForAll("any") Case each, @ForAll Random random) {
        List<Fact> facts = new ArrayList<>(Situation.allFacts(each));
        Fact lost = facts.remove(random.nextInt(facts.size()));
        Decision decision = decide.decide(each.request(), Facts.of(facts.toArray(Fact[]::new)));
        assertThat(decision.allowed() && !decide(each).allowed())
                .as("without %s", lost.getClass().getSimpleName())
                .isFalse();
        assertThat(decide(each).disclosed()).containsAll(decision.disclosed());
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void what_has_expired_is_worth_as_much_as_what_never_was(@ForAll("any") Case each) {
        Case expired = each.with(Column.RELATIONSHIP, "ended")
                .with(Column.TRAINING, "lapsed")
                .with(Column.CONTRACT, "lapsed");
        List<Fact> never = new ArrayList<>(Situation.allFacts(expired));
        never.removeIf(
                fact -> fact instanceof Relationships || fact instanceof TrainingHeld || fact instanceof Engagement);
        never.add(Relationships.none());
        never.add(new TrainingHeld(Optional.empty()));
        never.add(new Engagement(true, Optional.empty()));
        assertThat(decide.decide(expired.request(), Facts.of(never.toArray(Fact[]::new))))
                .isEqualTo(decide(expired));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void no_order_of_the_rules_makes_a_difference(@ForAll("any") Case each, @ForAll Random random) {
        List<Rule> shuffled = new ArrayList<>(Rules.all());
        Collections.shuffle(shuffled, random);
        assertThat(new Decide(shuffled).decide(each.request(), each.facts())).isEqualTo(decide(each));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void without_any_rule_that_permits_nothing_is_allowed(@ForAll("any") Case each) {
        List<Rule> cannotPermit = Rules.all().stream()
                .filter(rule -> rule.gate() != Gate.ROLE && rule.gate() != Gate.RELATIONSHIP)
                .toList();
        assertThat(new Decide(cannotPermit).decide(each.request(), each.facts()).allowed())
                .isFalse();
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void the_reason_told_is_the_first_that_may_be_told(@ForAll("any") Case each) {
        Decision decision = decide(each);
        if (decision.allowed()) {
            return;
        }
        Audience audience = Audience.of(each.request().actor());
        List<Forbid> standing =
                decision.because().stream().map(Forbid.class::cast).toList();
        Explanation explanation = Explain.to(audience, decision);
        if (standing.isEmpty()) {
            assertThat(explanation).isNotInstanceOf(Explanation.Told.class);
            return;
        }
        if (explanation instanceof Explanation.Told told) {
            assertThat(standing.stream()
                            .filter(one -> one.visibility() == Visibility.STATED)
                            .map(Forbid::gate))
                    .allMatch(gate -> gate.compareTo(told.gate()) >= 0);
        }
        boolean hides = standing.stream().anyMatch(one -> one.visibility() == Visibility.HIDDEN);
        boolean ofTheReader = standing.stream()
                .anyMatch(one -> one.gate().aboutTheReaderAlone() && one.visibility() != Visibility.HIDDEN);
        assertThat(explanation instanceof Explanation.NothingToTell).isEqualTo(hides && !ofTheReader);
    }

    private static Set<Restriction> restrictions(Decision decision) {
        return decision.findings().stream()
                .filter(Restriction.class::isInstance)
                .map(Restriction.class::cast)
                .filter(one ->
                        !(one instanceof Narrow narrow) || !Collections.disjoint(narrow.items(), Situation.WANTED))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Decision decide(Case each) {
        return decide.decide(each.request(), each.facts());
    }

    @Provide
    Arbitrary<Case> any() {
        return SomeCase.any();
    }

    @Provide
    Arbitrary<Case> look() {
        return SomeCase.look();
    }

    @Provide
    Arbitrary<Tuple2<Column, String>> steps() {
        return SomeCase.stepThatTakesAway();
    }
}
