package org.carerecordguarantee.model.guarantee;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Explain;
import org.carerecordguarantee.model.decision.Explanation;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Withheld;

/**
 * What comes out, in the words of the tables.
 *
 * @param answer whether it is allowed, what the one who asked is told, and the clauses
 * @param disclosed the items, by name
 * @param besides what is withheld, gone past and to be done, where it is allowed
 */
record Verdict(String answer, Set<String> disclosed, Set<String> besides) {
    /** A decision in these words. */
    static Verdict of(Decision decision, Audience audience) {
        Set<String> disclosed =
                decision.disclosed().stream().map(Situation.NAMES::get).collect(Collectors.toSet());
        return decision.allowed()
                ? new Verdict("ALLOWED  " + clausesOf(decision), disclosed, besides(decision))
                : new Verdict(told(Explain.to(audience, decision)), disclosed, Set.of());
    }

    private static String clausesOf(Decision decision) {
        return decision.because().stream()
                .map(each -> each.clause().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String told(Explanation explanation) {
        if (explanation instanceof Explanation.Told told) {
            return "REFUSED " + told.reason() + " " + told.clause();
        }
        return explanation instanceof Explanation.NothingToTell ? "REFUSED nothing" : "REFUSED unexplained";
    }

    private static Set<String> besides(Decision decision) {
        Set<String> besides = new TreeSet<>();
        for (Withheld each : decision.withheld()) {
            String kind =
                    switch (each.visibility()) {
                        case STATED -> "withheld ";
                        case NEUTRAL -> "unexplained ";
                        case HIDDEN -> "hidden ";
                    };
            each.items().forEach(item -> besides.add(kind + Situation.NAMES.get(item) + " " + each.clause()));
        }
        decision.overridden()
                .forEach(each ->
                        besides.add("past " + (each instanceof Forbid ? "record" : "letter") + " " + each.clause()));
        decision.obligations().forEach(each -> besides.add("duty " + each.obligation() + " " + each.clause()));
        return besides;
    }
}
