package org.carerecordguarantee.conformance.port;

import java.util.List;

/**
 * What a person was told of a look that was not justified, as they read it.
 *
 * @param by who looked, by name or by role; blank if it is not told
 * @param seen what was seen, in the product's own words; empty if it is not told
 * @param followed what followed for whoever looked
 * @param complaining how to complain; blank if it is not told
 */
public record MisuseNotice(String by, List<String> seen, List<Consequence.Kind> followed, String complaining) {
    public MisuseNotice {
        seen = List.copyOf(seen);
        followed = List.copyOf(followed);
    }
}
