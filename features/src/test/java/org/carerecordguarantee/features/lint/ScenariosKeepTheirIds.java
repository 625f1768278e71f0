package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carerecordguarantee.features.Clause;
import org.carerecordguarantee.features.Promise;
import org.carerecordguarantee.features.Scenario;

/**
 * A scenario's id is its clause's and an ordinal, used once and never again: an old report must not seem to speak of a new
 * scenario.
 *
 * @param retired the ids that are gone for good
 */
public record ScenariosKeepTheirIds(Table retired) implements Demand {

    @Override
    public List<Fault> faults(List<Promise> promises) {
        List<Fault> faults = new ArrayList<>(unreadable());
        Set<String> gone = new HashSet<>(retired.texts());
        Map<String, String> places = new HashMap<>();
        for (Promise promise : promises) {
            for (Clause clause : promise.clauses()) {
                for (Scenario scenario : clause.scenarios()) {
                    String id = scenario.id().orElse("");
                    if (id.isEmpty()) {
                        continue; // its missing tag is a fault of its own
                    }
                    String own = clause.id().orElse("");
                    if (!id.substring(0, id.indexOf('.')).equals(own)) {
                        faults.add(fault(promise, scenario, id + " stands under " + own + ", which is not its clause"));
                    }
                    String before = places.putIfAbsent(id, promise.file() + ":" + scenario.line());
                    if (before != null) {
                        faults.add(fault(promise, scenario, id + " is used already at " + before));
                    }
                    if (gone.contains(id)) {
                        faults.add(
                                fault(promise, scenario, id + " is retired and never used again; take a new number"));
                    }
                }
            }
        }
        return faults;
    }

    private List<Fault> unreadable() {
        return retired.lines().stream()
                .filter(line -> !Scenario.isId(line.text()))
                .map(line -> retired.fault(line, line.text() + " is no scenario id"))
                .toList();
    }

    private static Fault fault(Promise promise, Scenario scenario, String message) {
        return new Fault(promise.file(), scenario.line(), message);
    }
}
