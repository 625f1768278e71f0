package org.carerecordguarantee.conformance.port;

import java.util.List;
import java.util.Optional;

/**
 * The acts about limits that a person sets on who sees their record (promise C9). An adapter overrides what it can do; the rest tell
 * the suite that they are {@linkplain NotWritten not written}.
 *
 * <p>The life of a limit: it is asked for, somebody explains what it could mean, the person chooses, and from then on it is active
 * until it ends or is lifted; or a manager turns it down in writing. A product may take some of these steps at once: the suite reads
 * the limit back and leaves out what is done already.
 *
 * <p>INVARIANT: the same as of {@link CareRecordSystem}; at most nine acts.
 */
public interface LimitActs {

    /** Asks for a limit: as the person themself, or as a worker who writes it down for them. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<LimitRef> askForLimit(Actor who, PersonRef person, LimitDraft draft) {
        throw new NotWritten("askForLimit");
    }

    /** Writes down what was explained to the person about a limit that they asked for. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> explainLimit(Actor who, LimitRef limit, LimitExplanation explanation) {
        throw new NotWritten("explainLimit");
    }

    /** The person chooses, after the explanation: goes on with the limit, or drops it. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> chooseAboutLimit(Actor who, LimitRef limit, LimitChoice choice) {
        throw new NotWritten("chooseAboutLimit");
    }

    /** Turns a limit down. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> turnDownLimit(Actor who, LimitRef limit, LimitTurnedDown inWriting) {
        throw new NotWritten("turnDownLimit");
    }

    /** Asks for a limit to be lifted. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> liftLimit(Actor who, LimitRef limit) {
        throw new NotWritten("liftLimit");
    }

    /**
     * Writes down that the person was asked whether a limit should really be lifted.
     *
     * @param contactKnownBefore whether through a contact that the council already had
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> confirmLifting(Actor who, LimitRef limit, boolean contactKnownBefore) {
        throw new NotWritten("confirmLifting");
    }

    /** Reads the limits on a person's record, those that are over included. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<LimitView>> limits(Actor who, PersonRef person) {
        throw new NotWritten("limits");
    }

    /**
     * Says that the law lets one past the limits on a person's record. What is then read is a matter of its own.
     *
     * @param ground what the law demands; may be left out, to see the system refuse
     * @param why in the worker's own words
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> passLimits(Actor who, PersonRef person, Optional<LegalGround> ground, String why) {
        throw new NotWritten("passLimits");
    }

    /** Asks whether the council itself keeps a record closed to all but named people, and for what kind of reason. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<RestrictionView> restriction(Actor who, PersonRef person) {
        throw new NotWritten("restriction");
    }
}
