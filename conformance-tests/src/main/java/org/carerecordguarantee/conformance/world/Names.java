package org.carerecordguarantee.conformance.world;

import java.util.Optional;

/** Names and numbers that no other person of any run has, and that no real person can have. */
final class Names {

    /** Always as many, so that no name is the beginning of another and a search for one finds just one. */
    private static final int LETTERS = 3;

    private static final int SIX_DIGITS = 1_000_000;

    private Names() {}

    /**
     * Lengthens a family name by a few letters, such as {@code Abbeygate-Kqwzaab}.
     *
     * @param mark the run's mark
     * @param number the person's number in the run
     */
    static String unique(String fullName, String mark, int number) {
        StringBuilder letters = new StringBuilder();
        int rest = number;
        for (int i = 0; i < LETTERS; i++) {
            letters.insert(0, (char) ('a' + rest % 26));
            rest /= 26;
        }
        if (rest != 0) {
            throw new IllegalStateException("a run has no names for more than 17,576 people");
        }
        String tail = mark + letters;
        return fullName + "-" + Character.toUpperCase(tail.charAt(0)) + tail.substring(1);
    }

    /**
     * {@return a valid NHS number of the range kept for testing (999)}
     *
     * @param base where the run begins; the same for the whole run
     * @param number the person's number in the run; different numbers give different NHS numbers
     */
    static String nhsNumber(int base, int number) {
        // Two steps a person: where the even number has no check digit, the odd one after it has.
        int even = Math.floorMod(base * 2 + number * 2, SIX_DIGITS);
        return withCheckDigit(even)
                .or(() -> withCheckDigit(even + 1))
                .orElseThrow(() -> new IllegalStateException("neither " + even + " nor the next has a check digit"));
    }

    private static Optional<String> withCheckDigit(int six) {
        String nine = "999%06d".formatted(six);
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? Optional.empty() : Optional.of(nine + check);
    }
}
