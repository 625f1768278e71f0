package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.features.Promise;
import org.carerecordguarantee.features.Scenario;

/** A scenario has a name, and its first line says what a person loses when it fails; one that not everybody can play says why. */
public record ScenariosSayWhatIsLost() implements Demand {

    @Override
    public List<Fault> faults(List<Promise> promises) {
        List<Fault> faults = new ArrayList<>();
        for (Promise promise : promises) {
            for (Scenario scenario : promise.scenarios()) {
                if (scenario.name().isBlank()) {
                    faults.add(new Fault(promise.file(), scenario.line(), "the scenario needs a name"));
                }
                if (scenario.ifThisFails().filter(lost -> !lost.isEmpty()).isEmpty()) {
                    faults.add(new Fault(
                            promise.file(),
                            scenario.line(),
                            "the first line under the name begins \"" + Scenario.IF_THIS_FAILS
                                    + "\" and says what a person loses"));
                }
                cast(promise, scenario, faults);
            }
        }
        return faults;
    }

    private static void cast(Promise promise, Scenario scenario, List<Fault> faults) {
        boolean narrowed = scenario.tagged(Scenario.ADULT_ONLY) || scenario.tagged(Scenario.CHILD_ONLY);
        boolean explained =
                scenario.description().stream().anyMatch(said -> said.text().matches("Only for \\S.*, because \\S.*"));
        if (narrowed && !explained) {
            faults.add(new Fault(
                    promise.file(),
                    scenario.line(),
                    "says who alone can play it but not why: add a line \"Only for ..., because ...\""));
        }
        if (!narrowed && explained) {
            faults.add(new Fault(
                    promise.file(),
                    scenario.line(),
                    "says \"Only for ...\" but carries no @adult-only or @child-only"));
        }
    }
}
