package org.carerecordguarantee.conformance.port;

import java.time.LocalDate;
import java.util.List;

/**
 * The acts by which a person is protected while it is found out whether somebody should have looked, and told afterwards (promise
 * C12). An adapter overrides what it can do; the rest tell the suite that they are {@linkplain NotWritten not written}.
 *
 * <p>What the person is told is what they read themself, by {@link #misuseNotices}.
 *
 * <p>INVARIANT: the same as of {@link CareRecordSystem}; at most eight acts.
 */
public interface RedressActs {

    /** Suspends a worker's access, to one record or to all. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<SuspensionRef> suspendAccess(Actor who, Suspension suspension) {
        throw new NotWritten("suspendAccess");
    }

    /** Gives back what was suspended. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> giveBackAccess(Actor who, SuspensionRef suspension, String why) {
        throw new NotWritten("giveBackAccess");
    }

    /** Reads, in somebody's own list of things to do, whether a person is still to be told of a look that was not justified. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<TellingTask>> tellingTasks(Actor who, InvestigationRef investigation) {
        throw new NotWritten("tellingTasks");
    }

    /**
     * Tells the person of a look that was not justified.
     *
     * @param words what somebody adds of their own; a product may well put together all the rest by itself
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> tellOfMisuse(Actor who, TellingTask task, String words) {
        throw new NotWritten("tellOfMisuse");
    }

    /**
     * Puts off telling the person, because it would put somebody in danger.
     *
     * @param until the day, in England, on which it is looked at again
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> putOffTelling(Actor who, TellingTask task, String why, LocalDate until) {
        throw new NotWritten("putOffTelling");
    }

    /** Reads what the person was told of looks that were not justified. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<MisuseNotice>> misuseNotices(Actor who, PersonRef person) {
        throw new NotWritten("misuseNotices");
    }
}
