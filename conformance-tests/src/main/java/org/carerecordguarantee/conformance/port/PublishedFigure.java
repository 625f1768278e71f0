package org.carerecordguarantee.conformance.port;

import java.util.OptionalLong;

/**
 * One number of a year, as the council publishes it.
 *
 * @param words what is counted, in the words shown
 * @param number empty if it is not shown, because it is small
 */
public record PublishedFigure(Kind kind, String words, OptionalLong number) {

    /** What is counted. An adapter picks the nearest. */
    public enum Kind {
        /** Looks that went past a check, such as those in an emergency. */
        EMERGENCY_LOOKS,
        /** Ties that workers claimed for themselves. */
        CLAIMED_TIES,
        /** Looks that were found not justified. */
        UNJUSTIFIED_LOOKS,
        /** What followed for those who looked. */
        OUTCOMES,
        /** Anything else. */
        OTHER
    }
}
