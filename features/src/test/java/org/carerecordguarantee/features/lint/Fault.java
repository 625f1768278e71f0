package org.carerecordguarantee.features.lint;

import java.util.Comparator;

/** What is wrong, and where. Read by whoever has to put it right, so the message says what to do. */
public record Fault(String file, int line, String message) implements Comparable<Fault> {

    private static final Comparator<Fault> IN_READING_ORDER =
            Comparator.comparing(Fault::file).thenComparingInt(Fault::line).thenComparing(Fault::message);

    @Override
    public int compareTo(Fault other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
