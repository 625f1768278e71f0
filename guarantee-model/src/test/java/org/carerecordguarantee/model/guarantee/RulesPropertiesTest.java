package org.carerecordguarantee.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Explain;
import org.carerecordguarantee.model.decision.Explanation;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.GateResult;
import org.carerecordguarantee.model.decision.Obligation;
import org.carerecordguarantee.model.decision.Oblige;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.Function;
import org.junit.jupiter.api.Test;

/** What holds of the rules together, shown for every combination of the facts that there are. */
class RulesPropertiesTest {
    private final Decide decide = new Decide(Rules.all());

    @Test
    void losing_a_relationship_never_helps() {
        everyCase(each -> each.has(Column.RELATIONSHIP, "alive"), each -> {
            if (!allowed(each)) {
                assertThat(allowed(each.with(Column.RELATIONSHIP, "none"))).isFalse();
            }
        });
    }

    @Test
    void a_relationship_that_has_ended_is_worth_as_much_as_none() {
        everyCase(each -> each.has(Column.RELATIONSHIP, "ended"), each -> {
            Decision ended = decide(each);
            assertThat(ended).isEqualTo(decide(each.with(Column.RELATIONSHIP, "none")));
        });
    }

    @Test
    void a_declared_conflict_never_helps_and_opens_nothing_but_declaring() {
        everyCase(each -> each.has(Column.OUTSIDE_WORK, "nothing") && !each.has(Column.PERSON, "nobody"), each -> {
            for (String conflict : List.of("own", "declared")) {
                Case conflicted = each.with(Column.OUTSIDE_WORK, conflict);
                if (allowed(conflicted) && each.ofWorker()) {
                    assertThat(each.action()).isEqualTo("DECLARE_CONFLICT");
                }
                assertThat(allowed(conflicted) && !allowed(each)).isFalse();
            }
        });
    }

    @Test
    void an_outsider_without_a_relationship_cannot_tell_known_from_unknown() {
        everyCase(
                // Who says that there is an emergency goes past it, and it is on record that they did.
                each -> each.has(Column.PERSON, "known")
                        && !each.action().equals("OPEN_EMERGENCY")
                        && (each.has(Column.WHO, "stranger")
                                || (each.has(Column.WHO, "elsewhere") && !each.has(Column.RELATIONSHIP, "alive"))),
                each -> {
                    Decision known = decide(each);
                    Decision unknown = decide(each.with(Column.PERSON, "unknown"));
                    Audience audience = Audience.of(each.request().actor());
                    assertThat(known.allowed()).isFalse();
                    assertThat(unknown.allowed()).isFalse();
                    assertThat(Explain.to(audience, known)).isEqualTo(Explain.to(audience, unknown));
                });
    }

    @Test
    void every_refusal_has_a_reason_that_is_told_or_looks_like_absence() {
        everyCase(each -> true, each -> {
            Decision decision = decide(each);
            if (!decision.allowed()) {
                assertThat(decision.because()).as("%s", each).isNotEmpty();
                assertThat(Explain.to(Audience.of(each.request().actor()), decision))
                        .isNotInstanceOf(Explanation.Unexplained.class);
                assertThat(Explain.to(Audience.AUDITOR, decision)).isInstanceOf(Explanation.Told.class);
            }
        });
    }

    @Test
    void nothing_about_a_record_is_allowed_that_names_no_person() {
        for (Action action : Action.values()) {
            if (action.readsContent() || action.writesContent()) {
                everyCase(each -> each.action().equals(action.name()), each -> assertThat(
                                allowed(each.with(Column.PERSON, "nobody")))
                        .isFalse());
            }
        }
    }

    @Test
    void whatever_fact_is_missing_nothing_of_a_record_is_shown() {
        everyCase(each -> Action.valueOf(each.action()).readsContent() && allowed(each), each -> {
            Decision decision = decide.decide(each.request(), Facts.of());
            assertThat(decision.allowed()).isFalse();
            assertThat(decision.failures()).isNotEmpty();
        });
    }

    @Test
    void an_emergency_opens_only_what_yields_to_it() {
        AtomicLong opened = new AtomicLong();
        everyCase(each -> !allowed(each), each -> {
            Decision decision = decide(inAnEmergency(each));
            if (decision.allowed()) {
                opened.incrementAndGet();
                assertThat(each.request().action().readsContent())
                        .as("%s", each)
                        .isTrue();
                assertThat(AccessRole.valueOf(each.get(Column.ROLE)).has(Function.EMERGENCY_ACCESS))
                        .isTrue();
                assertThat(each.get(Column.PERSON)).isEqualTo("known");
                assertThat(each.get(Column.OUTSIDE_WORK)).isEqualTo("nothing");
                assertThat(each.get(Column.PURPOSE)).isNotEqualTo("none");
                assertThat(each.has(Column.WHO, "council") || each.action().equals("READ_EMERGENCY_SUMMARY"))
                        .isTrue();
                assertThat(decision.overridden()).isNotEmpty();
                assertThat(decision.obligations())
                        .extracting(Oblige::obligation)
                        .contains(Obligation.ALERT_PRIVACY_OFFICER, Obligation.TELL_PERSON);
            }
        });
        assertThat(opened.get()).isPositive();
    }

    @Test
    void nothing_is_overridden_at_the_first_three_gates() {
        everyCase(each -> true, each -> {
            Decision decision = decide(inAnEmergency(each));
            for (Gate gate : List.of(Gate.ACCOUNT, Gate.ROLE, Gate.ABSOLUTE_BAR)) {
                assertThat(decision.at(gate)).isNotEqualTo(GateResult.OVERRIDDEN);
            }
            if (decision.allowed()
                    && each.ofWorker()
                    && each.has(Column.OUTSIDE_WORK, "own")
                    && !each.has(Column.PERSON, "nobody")) {
                assertThat(each.action()).isEqualTo("DECLARE_CONFLICT");
            }
        });
    }

    @Test
    void an_emergency_never_takes_anything_away_but_what_comes_after_the_summary() {
        everyCase(
                each -> allowed(each) && each.has(Column.WHO, "council"),
                each -> assertThat(decide(inAnEmergency(each)).allowed()).isTrue());
    }

    private static Case inAnEmergency(Case each) {
        return each.with(Column.EMERGENCY, "summary opened");
    }

    private boolean allowed(Case each) {
        return decide(each).allowed();
    }

    private Decision decide(Case each) {
        return decide.decide(each.request(), each.facts());
    }

    // A filter that leaves no case would make a test pass blindly.
    private static void everyCase(Predicate<Case> which, Consumer<Case> check) {
        AtomicLong count = new AtomicLong();
        Cases.plain().parallel().filter(which).forEach(each -> {
            count.incrementAndGet();
            check.accept(each);
        });
        assertThat(count.get()).isPositive();
    }
}
