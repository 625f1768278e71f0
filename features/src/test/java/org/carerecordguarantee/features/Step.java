package org.carerecordguarantee.features;

import java.util.List;

/**
 * One step.
 *
 * @param keyword the word as written: Given, When, Then, And, But or a star
 * @param kind what the step is, an And or a But being what the step before it was
 * @param argument the rows of its table, or its text block as one cell; mostly empty
 */
public record Step(int line, String keyword, Kind kind, String text, List<List<String>> argument) {

    /** What a step is for. */
    public enum Kind {
        GIVEN,
        WHEN,
        THEN,
        /** A star, or an And with nothing before it. */
        UNKNOWN
    }

    /** Whether two steps say the same, wherever they stand. */
    public boolean saysTheSameAs(Step other) {
        return kind == other.kind && text.equals(other.text) && argument.equals(other.argument);
    }
}
