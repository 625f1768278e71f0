package org.carerecordguarantee.conformance.port;

import java.util.List;

/**
 * The acts about looks without asking first, which only an emergency allows (promise C13). An adapter overrides what it can do; the
 * rest tell the suite that they are {@linkplain NotWritten not written}.
 *
 * <p>The life of an emergency: a worker claims it and says why, sees the summary first and then perhaps the record, by the ordinary
 * {@linkplain CareRecordSystem#lookAtRecord acts}; after a while it ends by itself. Meanwhile the privacy officer decides whether it
 * was right, and somebody tells the person.
 *
 * <p>INVARIANT: the same as of {@link CareRecordSystem}; at most eight acts.
 */
public interface EmergencyActs {

    /** Claims an emergency. Shows nothing; what is then read is a matter of its own. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<EmergencyRef> claimEmergency(Actor who, PersonRef person, EmergencyClaim claim) {
        throw new NotWritten("claimEmergency");
    }

    /** Leaves the question that comes before an emergency look, without an answer. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> turnBack(Actor who, PersonRef person) {
        throw new NotWritten("turnBack");
    }

    /** Opens the emergency summary. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<RecordView> emergencySummary(Actor who, PersonRef person) {
        throw new NotWritten("emergencySummary");
    }

    /** Opens one entry that its person sealed, once, under an emergency that was claimed before. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<ItemView> openSealed(Actor who, ItemRef entry, EntryOpening opening) {
        throw new NotWritten("openSealed");
    }

    /** Reads what somebody still has to do after an emergency, in their own list of things to do. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<FollowUp>> followUps(Actor who, EmergencyRef emergency) {
        throw new NotWritten("followUps");
    }

    /**
     * Decides whether an emergency look was right.
     *
     * @param task of the kind {@link FollowUp.Kind#DECIDE}
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> decideEmergency(Actor who, FollowUp task, boolean right, String why) {
        throw new NotWritten("decideEmergency");
    }

    /**
     * Tells the person of an emergency look.
     *
     * @param task of the kind {@link FollowUp.Kind#TELL}
     */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> tellOfEmergency(Actor who, FollowUp task, String words) {
        throw new NotWritten("tellOfEmergency");
    }

    /** Reads what the person was told about what was done without asking them. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<Notice>> notices(Actor who, PersonRef person) {
        throw new NotWritten("notices");
    }
}
