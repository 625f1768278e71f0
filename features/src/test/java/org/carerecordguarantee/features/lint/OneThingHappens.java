package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.features.Promise;
import org.carerecordguarantee.features.Scenario;
import org.carerecordguarantee.features.Step;

/** In a scenario exactly one thing happens: what is given, then one When, then what comes of it; seven steps at most, no stars. */
public record OneThingHappens() implements Demand {

    private static final int MOST_STEPS = 7;

    @Override
    public List<Fault> faults(List<Promise> promises) {
        List<Fault> faults = new ArrayList<>();
        for (Promise promise : promises) {
            promise.scenarios().forEach(scenario -> judge(promise, scenario, faults));
        }
        return faults;
    }

    private static void judge(Promise promise, Scenario scenario, List<Fault> faults) {
        List<Step> steps = scenario.steps();
        long whens =
                steps.stream().filter(step -> step.kind() == Step.Kind.WHEN).count();
        if (whens != 1) {
            faults.add(new Fault(
                    promise.file(),
                    scenario.line(),
                    "exactly one When (an And after it counts as another), not " + whens));
        }
        if (steps.size() > MOST_STEPS) {
            faults.add(new Fault(
                    promise.file(), scenario.line(), "at most seven steps can be read at once, not " + steps.size()));
        }
        if (steps.isEmpty() || steps.get(steps.size() - 1).kind() != Step.Kind.THEN) {
            faults.add(new Fault(promise.file(), scenario.line(), "a scenario ends with a Then: what comes of it"));
        }
        Step.Kind before = Step.Kind.GIVEN;
        for (Step step : steps) {
            if (step.kind() == Step.Kind.UNKNOWN) {
                faults.add(new Fault(
                        promise.file(), step.line(), "begin the step with Given, When or Then, not " + step.keyword()));
            } else if (step.kind().compareTo(before) < 0) {
                faults.add(new Fault(promise.file(), step.line(), "a " + step.keyword() + " comes too late here"));
            } else {
                before = step.kind();
            }
        }
    }
}
