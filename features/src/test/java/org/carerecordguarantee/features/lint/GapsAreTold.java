package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.features.Clause;
import org.carerecordguarantee.features.Promise;

/**
 * What the scenarios of a clause leave out stands in a paragraph of its own, so that every report can say it beside the
 * clause's word. A clause without scenarios is not yet tested at all, and needs no such paragraph.
 */
public record GapsAreTold() implements Demand {

    @Override
    public List<Fault> faults(List<Promise> promises) {
        List<Fault> faults = new ArrayList<>();
        for (Promise promise : promises) {
            for (Clause clause : promise.clauses()) {
                faults(clause).forEach(message -> faults.add(new Fault(promise.file(), clause.line(), message)));
            }
        }
        return faults;
    }

    private static List<String> faults(Clause clause) {
        List<String> messages = new ArrayList<>();
        boolean gap = clause.notYetTested().isPresent();
        if (clause.detail().contains(Clause.NOT_YET_TESTED)) {
            messages.add(
                    "\"" + Clause.NOT_YET_TESTED + "\" begins a paragraph of its own, with an empty line before it");
        }
        if (gap && clause.notYetTested().orElseThrow().isEmpty()) {
            messages.add("\"" + Clause.NOT_YET_TESTED + "\" must say what");
        }
        if (gap && clause.scenarios().isEmpty()) {
            messages.add("\"" + Clause.NOT_YET_TESTED + "\" is said of clauses that have scenarios; this one has none");
        }
        return messages;
    }
}
