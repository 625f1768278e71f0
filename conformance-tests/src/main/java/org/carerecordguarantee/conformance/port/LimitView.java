package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.Optional;

/**
 * A limit as somebody reads it. A part that the product does not show is empty.
 *
 * @param state where in its life it is
 * @param from when it starts
 * @param until when it ends
 * @param explained what was explained before it started
 * @param chosen what the person then chose
 * @param turnedDown how it was turned down
 */
public record LimitView(
        LimitRef ref,
        State state,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Explained> explained,
        Optional<LimitChoice> chosen,
        Optional<TurnedDown> turnedDown) {

    /** Where in its life a limit is. Products know more; an adapter picks the nearest. */
    public enum State {
        /** Asked for, and not active yet. */
        ASKED_FOR("asked for"),
        /** Active, or active from its start on. */
        ACTIVE("active"),
        /** Dropped by the person. */
        DROPPED("dropped"),
        /** Turned down, wholly or in part. */
        TURNED_DOWN("turned down"),
        /** Lifted, or at its end. */
        OVER("over");

        private final String inWords;

        State(String inWords) {
            this.inWords = inWords;
        }

        /** {@return the state in plain words} */
        public String inWords() {
            return inWords;
        }
    }

    /**
     * What was explained.
     *
     * @param by the name of the worker who explained it
     */
    public record Explained(String effects, String alternatives, Optional<String> by) {}

    /**
     * How it was turned down.
     *
     * @param reasons why
     * @param by the name of the manager
     * @param nearest the nearest thing that would work
     * @param howToComplain where the person can turn
     */
    public record TurnedDown(
            Optional<String> reasons, Optional<String> by, Optional<String> nearest, Optional<String> howToComplain) {}
}
