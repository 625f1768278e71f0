package org.carerecordguarantee.model.misuse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Numbers of a year that belong together: parts, and possibly their total (ACT-10).
 *
 * @param name of the group: "Investigations that were closed"
 * @param parts each with its name, in the order in which they are shown
 * @param withTotal whether the sum of the parts means anything, and is shown
 */
public record FigureGroup(String name, Map<String, Long> parts, boolean withTotal) {
    /** A number smaller than this is not published: somebody might be found in it. */
    public static final long SMALLEST_PUBLISHED = 5;

    /** @throws IllegalArgumentException for a negative number */
    public FigureGroup {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        if (parts.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("nothing happens less often than never");
        }
    }

    /** The sum of the parts. */
    public long total() {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * A number as it is published.
     *
     * @param number empty if it is suppressed
     */
    public record Published(String name, OptionalLong number) {}

    /**
     * The group as it may be published. A small number is suppressed, nought with it, so that its absence tells nothing. The
     * total is suppressed with it, for whoever has the total and all parts but one can work that one out.
     */
    public List<Published> published() {
        List<Published> published = new ArrayList<>();
        parts.forEach((part, number) -> published.add(new Published(part, shown(number))));
        return published;
    }

    /** The total as it may be published; empty if it is suppressed or if there is none. */
    public OptionalLong publishedTotal() {
        boolean anySuppressed =
                parts.values().stream().anyMatch(number -> shown(number).isEmpty());
        return !withTotal || anySuppressed ? OptionalLong.empty() : OptionalLong.of(total());
    }

    private static OptionalLong shown(long number) {
        return number < SMALLEST_PUBLISHED ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
