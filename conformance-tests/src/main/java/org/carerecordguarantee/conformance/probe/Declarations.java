package org.carerecordguarantee.conformance.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.catalogue.Scenario;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.verdict.Decided;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.world.Production;
import org.carerecordguarantee.conformance.world.Variant;

/**
 * What of a plan is left when the supplier's declarations have been probed. Begins with the plan, asks each declared absence of the
 * system once, and then says for each check whether it is to be performed; made anew for each run.
 */
public final class Declarations {

    private final List<Probed> probed;

    private Declarations(List<Probed> probed) {
        this.probed = probed;
    }

    /**
     * Probes what is declared.
     *
     * @param absent what is declared absent, with the reasons
     * @param exchanges tells whose an answer is
     */
    public static Declarations probe(
            Map<Condition, String> absent,
            Catalogue catalogue,
            List<PlannedCheck> plan,
            Production production,
            Exchanges exchanges) {
        List<Probed> probed = new ArrayList<>();
        Probe probe = new Probe(production, exchanges, Variant.usual(absent.keySet()));
        for (Condition condition : Condition.values()) {
            if (absent.containsKey(condition)) {
                probed.add(probe.look(condition, absent.get(condition), needing(condition, catalogue, plan)));
            }
        }
        return new Declarations(List.copyOf(probed));
    }

    /** {@return what became of each declaration} */
    public List<Probed> probed() {
        return probed;
    }

    /** {@return the checks that are to be performed} */
    public List<PlannedCheck> toPerform(List<PlannedCheck> plan) {
        return plan.stream().filter(check -> settled(check).isEmpty()).toList();
    }

    /**
     * {@return one result for each planned check, in the plan's order}
     *
     * @param performed the results of those that were performed
     */
    public List<CheckResult> complete(List<PlannedCheck> plan, List<CheckResult> performed, Production production) {
        Map<String, CheckResult> byId = performed.stream()
                .collect(Collectors.toMap(result -> result.check().id(), Function.identity()));
        return plan.stream()
                .map(check -> settled(check)
                        .map(why -> unperformed(check, why, production))
                        .orElseGet(() -> byId.get(check.id())))
                .toList();
    }

    /** The declaration by which a check is not performed; one that is absent for sure before one that nobody could look into. */
    private Optional<Probed> settled(PlannedCheck check) {
        return by(check, Finding.ABSENT).or(() -> by(check, Finding.UNKNOWN));
    }

    private Optional<Probed> by(PlannedCheck check, Finding finding) {
        return probed.stream()
                .filter(one -> one.finding() == finding && one.checks().contains(check.id()))
                .findFirst();
    }

    /**
     * {@return what a check comes to that is not performed for a declaration}
     *
     * @param absent whether the probe agrees; else no probe could be made. A declaration that is false settles nothing
     * @param found what the probe found
     */
    public static Decided settled(Condition condition, String reason, boolean absent, String found) {
        String declared = "the supplier declares that the product has not "
                + condition.thing() + " (“" + reason + "”), and "
                + (absent ? "a probe agrees" : "no probe could be made: " + found);
        return new Decided(absent ? Word.DOES_NOT_APPLY : Word.COULD_NOT_TEST, Optional.of(declared), Optional.empty());
    }

    private static CheckResult unperformed(PlannedCheck check, Probed by, Production production) {
        boolean absent = by.finding() == Finding.ABSENT;
        Decided settled = settled(by.condition(), by.reason(), absent, by.found());
        return new CheckResult(
                check,
                settled.word(),
                settled.why(),
                settled.step(),
                absent ? Optional.empty() : by.whose().or(() -> Optional.of(Whose.ADAPTER)),
                Duration.ZERO,
                production.stage(check.id()));
    }

    /** {@return the checks of a plan that need something} */
    public static Set<String> needing(Condition condition, Catalogue catalogue, List<PlannedCheck> plan) {
        return plan.stream()
                .filter(check -> catalogue
                        .scenario(check.scenario())
                        .map((Scenario scenario) -> Condition.of(scenario, check.variant()))
                        .orElse(Set.of())
                        .contains(condition))
                .map(PlannedCheck::id)
                .collect(Collectors.toSet());
    }
}
