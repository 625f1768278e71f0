package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * How a system answered an act. An adapter reports what the product did and never judges it: whether a refusal was right
 * is the scenario's business. Trouble on the way (no connection, an answer that makes no sense) is not an outcome but an
 * {@link AdapterTrouble}.
 *
 * @param <T> what the act yields when it happened
 */
public sealed interface Outcome<T> {

    /**
     * It happened.
     *
     * @param value what the act yielded; {@code null} only where {@code T} is {@link Void}
     */
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * The system said no.
     *
     * @param reason why, as far as the product tells; {@link Reason#UNSTATED} is lawful, since the permit twin of the
     *     scenario then carries the proof
     * @param shown the words that the actor was shown, without any token or secret
     */
    record Refused<T>(Reason reason, String shown) implements Outcome<T> {}

    /** The system answered as if there were no such thing, on purpose or not. */
    record Hidden<T>() implements Outcome<T> {}

    /**
     * The product has no such function. Not the same as an adapter that lacks it: see {@link NotWritten}.
     *
     * @param missing what the product lacks, in words for a buyer
     */
    record NotOffered<T>(String missing) implements Outcome<T> {}

    /**
     * The system said "not now" and disclosed nothing. Also an honest answer to a server error. Unless the check has arranged that
     * the system cannot write its log, it leaves the check undecided.
     *
     * @param shown the words that the actor was shown
     */
    record Unavailable<T>(String shown) implements Outcome<T> {}

    /** {@return the outcome of an act that happened and yields nothing} */
    static Outcome<Void> done() {
        return new Done<>(null);
    }

    /** {@return what the act yielded, when it happened} */
    default Optional<T> yielded() {
        return this instanceof Done<T> done ? Optional.ofNullable(done.value()) : Optional.empty();
    }

    /** {@return whether the act happened} */
    default boolean happened() {
        return this instanceof Done<T>;
    }

    /** {@return whether the system said no, openly or by hiding; never true of "not now" or "not offered"} */
    default boolean denied() {
        return this instanceof Refused<T> || this instanceof Hidden<T>;
    }

    /** {@return the outcome in a few plain words, for the story of a check} */
    default String inWords() {
        if (this instanceof Refused<T> refused) {
            return "refused (" + refused.reason().inWords() + ")";
        }
        if (this instanceof Hidden<T>) {
            return "told that there is no such thing";
        }
        if (this instanceof NotOffered<T> notOffered) {
            return "the product does not offer it: " + notOffered.missing();
        }
        if (this instanceof Unavailable<T>) {
            return "told that it is not possible now";
        }
        return "the system let it happen";
    }
}
