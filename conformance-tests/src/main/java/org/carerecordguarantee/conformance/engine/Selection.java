package org.carerecordguarantee.conformance.engine;

import java.util.List;
import java.util.function.Predicate;
import org.carerecordguarantee.conformance.profile.Profile;

/**
 * What of a profile to run.
 *
 * @param profile the profile
 * @param clauses only these clauses; empty for all
 * @param scenarios only these scenarios or checks, by id; empty for all
 * @param smoke only one check of each clause, for adults
 */
public record Selection(Profile profile, List<String> clauses, List<String> scenarios, boolean smoke) {

    public Selection {
        clauses = List.copyOf(clauses);
        scenarios = List.copyOf(scenarios);
    }

    /** {@return the whole profile} */
    public static Selection whole(Profile profile) {
        return new Selection(profile, List.of(), List.of(), false);
    }

    /** {@return whether anything was left out on purpose} */
    public boolean narrowed() {
        return smoke || !clauses.isEmpty() || !scenarios.isEmpty();
    }

    /** {@return the checks to run, in the order of the catalogue, without those that come when all are over} */
    List<PlannedCheck> choose(List<PlannedCheck> all) {
        Predicate<PlannedCheck> wanted = check -> profile.clauses().contains(check.clause())
                && (clauses.isEmpty() || clauses.contains(check.clause()))
                && (scenarios.isEmpty() || scenarios.contains(check.scenario()) || scenarios.contains(check.id()));
        List<PlannedCheck> chosen = all.stream().filter(wanted).toList();
        return smoke ? chosen.stream().filter(check -> first(check, chosen)).toList() : chosen;
    }

    private static boolean first(PlannedCheck check, List<PlannedCheck> chosen) {
        return chosen.stream()
                .filter(other -> other.clause().equals(check.clause()))
                .filter(other -> other.variant().equals("adult"))
                .findFirst()
                .filter(check::equals)
                .isPresent();
    }
}
