package org.carerecordguarantee.conformance.verdict;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a profile covers, and out of what.
 *
 * @param title the profile's title, as it stands in the sentence
 * @param clauses the profile's clauses with their levels
 * @param frozen the identities of all checks that make a whole run
 * @param ofAll how many clauses the guarantee has in all
 */
public record Scope(String title, SortedMap<String, Level> clauses, Set<String> frozen, int ofAll) {

    public Scope {
        clauses = new TreeMap<>(clauses);
        frozen = Set.copyOf(frozen);
    }

    /** As the canonical constructor, from any map. */
    public static Scope of(String title, Map<String, Level> clauses, Set<String> frozen, int ofAll) {
        return new Scope(title, new TreeMap<>(clauses), frozen, ofAll);
    }
}
