package org.carerecordguarantee.conformance.port;

/**
 * What the accused say for themselves when they are asked why they looked.
 *
 * @param words as they put it
 */
public record Explanation(Ground ground, String words) {

    /** What sort of an account it is. An adapter picks the nearest of its product. */
    public enum Ground {
        CARE("for care"),
        TRAINING("for training"),
        CURIOUS("out of curiosity");

        private final String inWords;

        Ground(String inWords) {
            this.inWords = inWords;
        }

        /** {@return what they say it was, in plain words} */
        public String inWords() {
            return inWords;
        }
    }
}
