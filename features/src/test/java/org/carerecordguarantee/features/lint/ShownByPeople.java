package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.features.Clause;
import org.carerecordguarantee.features.Promise;

/** A clause that no machine can check is tagged so and says why, and one that says why is tagged so. */
public record ShownByPeople() implements Demand {

    @Override
    public List<Fault> faults(List<Promise> promises) {
        List<Fault> faults = new ArrayList<>();
        for (Promise promise : promises) {
            for (Clause clause : promise.clauses()) {
                boolean tagged = clause.tagged(Clause.BY_PEOPLE);
                boolean said = clause.byPeople().isPresent();
                if (tagged && !said) {
                    faults.add(new Fault(
                            promise.file(),
                            clause.line(),
                            "@by-people must say why: end the description with \"" + Clause.SHOWN_BY_PEOPLE
                                    + " ...\""));
                }
                if (said && !tagged) {
                    faults.add(new Fault(
                            promise.file(),
                            clause.line(),
                            "says \"" + Clause.SHOWN_BY_PEOPLE + "\" without @by-people"));
                }
                if (said && !clause.description().matches("(?s)(|.*[.?!\\n] ?)" + Clause.SHOWN_BY_PEOPLE + " \\S.*")) {
                    faults.add(new Fault(
                            promise.file(),
                            clause.line(),
                            "\"" + Clause.SHOWN_BY_PEOPLE + "\" begins a sentence of its own and gives a reason"));
                }
            }
        }
        return faults;
    }
}
