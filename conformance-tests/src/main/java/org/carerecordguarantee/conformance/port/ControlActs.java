package org.carerecordguarantee.conformance.port;

import java.time.Instant;

/**
 * The acts about who gets in at all (promise C11). An adapter overrides what it can do; the rest tell the suite that they are
 * {@linkplain NotWritten not written}.
 *
 * <p>Where a product turns somebody away at the sign-in already, that is a refusal for the sake of the {@linkplain Reason#ACCOUNT
 * account}.
 *
 * <p>INVARIANT: the same as of {@link CareRecordSystem}; at most eight acts.
 */
public interface ControlActs {

    /** Opens a record, to give care, as somebody who has signed in with one factor only, such as a password. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<RecordView> lookWithOneFactor(Actor who, PersonRef person) {
        throw new NotWritten("lookWithOneFactor");
    }

    /**
     * Marks in the register of staff that somebody leaves, or has left.
     *
     * @param who keeps the register
     * @param at when the job ends or ended; an earlier moment is one that is entered late
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> markLeaving(Actor who, Actor worker, Instant at) {
        throw new NotWritten("markLeaving");
    }
}
