package org.carerecordguarantee.conformance.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private static final int FURTHEST = 3;

    private Nearest() {}

    /** {@return the known word that differs in the fewest letters, unless all differ in more than three} */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= FURTHEST)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@return a sentence that offers the nearest word, or lists all} */
    public static String hint(String word, Collection<String> known) {
        return to(word, known)
                .map(nearest -> "Did you mean '" + nearest + "'?")
                .orElse("Known: " + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[previous.length];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int swap = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
