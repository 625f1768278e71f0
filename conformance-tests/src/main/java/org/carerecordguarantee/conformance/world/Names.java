package org.carerecordguarantee.conformance.world;

/** Names that no other person of any run has, and that no real person can have. */
final class Names {

    /** Always as many, so that no name is the beginning of another and a search for one finds just one. */
    private static final int LETTERS = 3;

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
}
