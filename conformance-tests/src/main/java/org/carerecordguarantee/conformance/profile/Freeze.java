package org.carerecordguarantee.conformance.profile;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.catalogue.Catalogue;

/** Computes what the frozen set of a profile is by the catalogue of today. A test keeps the committed file equal to it. */
public final class Freeze {

    /** Stands in the frozen set for the comparison of every list with the suite's ledger; raised when its rules change. */
    private static final String RULES_OF_THE_LEDGER = "rules:1";

    private Freeze() {}

    /** {@return the checks of these clauses: each row of each scenario for each cast, and what is looked at when all are over} */
    public static SortedMap<String, String> checks(Catalogue catalogue, List<String> clauses) {
        SortedMap<String, String> checks = new TreeMap<>();
        catalogue
                .clauses()
                .filter(clause -> clauses.contains(clause.id()))
                .flatMap(clause -> clause.scenarios().stream())
                .forEach(scenario -> scenario.checks().forEach(id -> checks.put(id, scenario.fingerprint())));
        afterwards(clauses).forEach(id -> checks.put(id, RULES_OF_THE_LEDGER));
        return checks;
    }

    /** {@return the checks that are made once, when all scenarios are over} */
    public static List<String> afterwards(List<String> clauses) {
        return List.of("LOG-01", "LOG-02").stream()
                .filter(clauses::contains)
                .map(clause -> clause + ".ledger")
                .toList();
    }
}
