package org.carerecordguarantee.model.decision;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of a clause, {@code LIM-03}: the family of its promise and a number. The numbering is this project's own. Code,
 * scenario, log entry and complaint all speak this one id; the clause's words stand in the catalogue alone.
 */
public record ClauseId(String value) implements Comparable<ClauseId> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,4}-[0-9]{2}");

    /** @throws IllegalArgumentException if it has not the form of an id */
    public ClauseId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a clause: " + value);
        }
    }

    /** The family, {@code LIM}. */
    public String family() {
        return value.substring(0, value.indexOf('-'));
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
