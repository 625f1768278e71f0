package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.carerecordguarantee.features.Promise;
import org.carerecordguarantee.features.Scenario;
import org.carerecordguarantee.features.Step;

/**
 * No refusal without its permission: a system that refuses everybody must not pass. Where what happens is a refusal, either
 * another row of the same outline is allowed, or a twin scenario is, and the two differ in one given fact.
 *
 * <p>What counts as a refusal is read from the When and Then steps as they are told. A Given is left out: that somebody
 * <em>cannot decide</em>, or was refused last week, is where a story begins and not what it tests.
 */
public record RefusalHasItsTwin() implements Demand {

    private static final Pattern REFUSAL = Pattern.compile(
            "(?i)\\b(refused|refuses|refusal|sees nothing|sees no|cannot|can not|may not|is not allowed|turned away)\\b");

    /** A scenario and where it stands. */
    private record Told(Promise promise, Scenario scenario) {}

    @Override
    public List<Fault> faults(List<Promise> promises) {
        Map<String, Told> byId = new HashMap<>();
        for (Promise promise : promises) {
            promise.scenarios().forEach(scenario -> scenario.id()
                    .ifPresent(id -> byId.putIfAbsent(id, new Told(promise, scenario))));
        }
        List<Fault> faults = new ArrayList<>();
        for (Promise promise : promises) {
            for (Scenario scenario : promise.scenarios()) {
                String problem = scenario.twin().isPresent()
                        ? twinned(scenario, byId.get(scenario.twin().get()))
                        : alone(scenario);
                if (!problem.isEmpty()) {
                    faults.add(new Fault(promise.file(), scenario.line(), problem));
                }
            }
        }
        return faults;
    }

    private static String alone(Scenario scenario) {
        if (!refuses(scenario) || permits(scenario)) {
            return "";
        }
        return "refuses and never allows: add the row that is allowed, or name its twin with @twin-<id>";
    }

    private static String twinned(Scenario scenario, Told other) {
        String twin = "@twin-" + scenario.twin().orElseThrow();
        if (other == null) {
            return twin + " names no scenario";
        }
        if (!other.scenario().twin().equals(scenario.id())) {
            return twin + " does not name this scenario back";
        }
        if (refuses(scenario) == refuses(other.scenario())) {
            return twin + " must be allowed where this is refused, or refused where this is allowed";
        }
        if (!scenario.conditions().equals(other.scenario().conditions())) {
            return twin + " applies under other conditions: a product could leave one out without the other";
        }
        int differences = differences(scenario, other.scenario());
        if (differences == 0 && scenario.cast().equals(other.scenario().cast())) {
            return twin + " differs in nothing before the Then, so nothing decides";
        }
        if (differences > 1) {
            return twin + " differs in " + differences + " steps before the Then; one given fact decides";
        }
        return "";
    }

    private static boolean refuses(Scenario scenario) {
        return scenario.tellings().stream().anyMatch(RefusalHasItsTwin::refusal);
    }

    private static boolean permits(Scenario scenario) {
        return scenario.tellings().stream().anyMatch(telling -> !refusal(telling));
    }

    private static boolean refusal(Scenario.Telling telling) {
        return telling.steps().stream()
                .filter(step -> step.kind() == Step.Kind.WHEN || step.kind() == Step.Kind.THEN)
                .anyMatch(step ->
                        REFUSAL.matcher(step.text() + " " + step.argument()).find());
    }

    /** How many steps before the Thens are not said by both; a Given said otherwise counts once, another When counts as two. */
    private static int differences(Scenario one, Scenario other) {
        int givens = Math.max(
                missing(Step.Kind.GIVEN, one, other).size(),
                missing(Step.Kind.GIVEN, other, one).size());
        return givens + 2 * missing(Step.Kind.WHEN, one, other).size();
    }

    private static List<Step> missing(Step.Kind kind, Scenario from, Scenario in) {
        return in.steps().stream()
                .filter(step -> step.kind() == kind)
                .filter(step -> from.steps().stream().noneMatch(step::saysTheSameAs))
                .toList();
    }
}
