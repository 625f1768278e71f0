package org.carerecordguarantee.conformance.witness;

import java.util.List;

/**
 * One thing that was done to the system, as the story tells it.
 *
 * @param words what was done and as whom, in one sentence without its full stop
 * @param answer what came of it, in a few words
 * @param arrangement whether it was an arrangement rather than an act
 * @param exchanges the traffic behind it
 */
public record Deed(String words, String answer, boolean arrangement, List<Exchange> exchanges) {

    public Deed {
        exchanges = List.copyOf(exchanges);
    }
}
