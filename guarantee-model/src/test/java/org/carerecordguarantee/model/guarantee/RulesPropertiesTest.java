package org.carerecordguarantee.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.carerecordguarantee.model.decision.Explain;
import org.carerecordguarantee.model.decision.Explanation;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.GateResult;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.junit.jupiter.api.Test;

/** What holds of the rules together, shown for every combination of the facts that there are. */
class RulesPropertiesTest {
    private final Decide decide = new Decide(Rules.all());

    @Test
    void losing_a_relationship_never_helps() {
        everyCase(each -> each.relationship().equals("alive"), each -> {
            if (!allowed(each)) {
                assertThat(allowed(each.with("relationship", "none"))).isFalse();
            }
        });
    }

    @Test
    void a_relationship_that_has_ended_is_worth_as_much_as_none() {
        everyCase(each -> each.relationship().equals("ended"), each -> {
            Decision ended = decide(each);
            assertThat(ended).isEqualTo(decide(each.with("relationship", "none")));
        });
    }

    @Test
    void a_declared_conflict_never_helps_and_opens_nothing_but_declaring() {
        everyCase(each -> each.outsideWork().equals("nothing") && !each.person().equals("nobody"), each -> {
            for (String conflict : List.of("own", "declared")) {
                Case conflicted = each.with("outsideWork", conflict);
                if (allowed(conflicted) && worker(each)) {
                    assertThat(each.action()).isEqualTo("DECLARE_CONFLICT");
                }
                assertThat(allowed(conflicted) && !allowed(each)).isFalse();
            }
        });
    }

    @Test
    void an_outsider_without_a_relationship_cannot_tell_known_from_unknown() {
        everyCase(
                each -> each.person().equals("known")
                        && (each.who().equals("stranger")
                                || (each.who().equals("elsewhere")
                                        && !each.relationship().equals("alive"))),
                each -> {
                    Decision known = decide(each);
                    Decision unknown = decide(each.with("person", "unknown"));
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
                                allowed(each.with("person", "nobody")))
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
    void the_claim_of_an_emergency_opens_nothing_by_itself() {
        // The product offers no emergency access yet: no rule here permits one, so that a claim alone opens nothing.
        everyCase(each -> !allowed(each), each -> {
            Decision decision = decide.decide(inAnEmergency(each), each.facts());
            assertThat(decision.allowed()).isFalse();
        });
    }

    @Test
    void a_permit_for_emergencies_opens_only_what_yields_to_them() {
        Rule permit = new Rule() {
            @Override
            public ClauseId clause() {
                return new ClauseId("EMG-01");
            }

            @Override
            public Gate gate() {
                return Gate.RELATIONSHIP;
            }

            @Override
            public Permit consider(AccessRequest request, Facts facts) {
                return new Permit(clause(), gate());
            }
        };
        List<Rule> rules = new ArrayList<>(Rules.all());
        rules.add(permit);
        Decide withEmergencies = new Decide(rules);
        everyCase(each -> Action.valueOf(each.action()).readsContent(), each -> {
            Decision decision = withEmergencies.decide(inAnEmergency(each), each.facts());
            Set<ReasonCode> stand = new HashSet<>();
            decision.because().forEach(finding -> {
                if (finding instanceof Forbid forbid) {
                    stand.add(forbid.reason());
                }
            });
            for (Gate gate : List.of(Gate.ACCOUNT, Gate.ROLE, Gate.ABSOLUTE_BAR)) {
                assertThat(decision.at(gate)).isNotEqualTo(GateResult.OVERRIDDEN);
            }
            if (each.outsideWork().equals("own") && worker(each)) {
                assertThat(stand).contains(ReasonCode.CONFLICT);
            }
            if (decision.allowed()) {
                assertThat(each.purpose()).isNotEqualTo("none");
                assertThat(each.person()).isEqualTo("known");
            }
        });
    }

    @Test
    void every_gate_is_asked_and_every_clause_that_is_judged_is_named() {
        assertThat(Rules.all()).extracting(Rule::gate).contains(Gate.values());
        assertThat(Rules.all()).isSortedAccordingTo((a, b) -> a.gate().compareTo(b.gate()));
        assertThat(Rules.judged())
                .extracting(ClauseId::value)
                .containsExactly(
                        "CNF-10", "CTL-01", "CTL-02", "CTL-03", "CTL-05", "CTL-06", "CTL-07", "CTL-08", "KEEP-03",
                        "LOG-01", "LOG-02", "LOG-04", "TELL-04");
    }

    private static AccessRequest inAnEmergency(Case each) {
        return each.request()
                .inEmergency(new EmergencyClaim(
                        new UUID(8, 8),
                        EmergencyReason.IMMEDIATE_RISK_TO_LIFE,
                        "Found unconscious at home by a neighbour"));
    }

    private static boolean worker(Case each) {
        return Case.WORKERS.contains(each.who());
    }

    private boolean allowed(Case each) {
        return decide(each).allowed();
    }

    private Decision decide(Case each) {
        return decide.decide(each.request(), each.facts());
    }

    // One list of all cases is enough for all tests here; a filter that leaves none would make a test pass blindly.
    private static final List<Case> ALL = Case.all();

    private static void everyCase(Predicate<Case> which, Consumer<Case> check) {
        Stream<Case> chosen = ALL.stream().filter(which);
        long[] count = {0};
        chosen.forEach(each -> {
            count[0]++;
            check.accept(each);
        });
        assertThat(count[0]).isPositive();
    }
}
