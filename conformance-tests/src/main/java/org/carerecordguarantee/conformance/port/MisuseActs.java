package org.carerecordguarantee.conformance.port;

import java.util.List;

/**
 * The acts by which it is found out whether somebody should have looked at a record, and what follows if not (promise C12). An adapter
 * overrides what it can do; the rest tell the suite that they are {@linkplain NotWritten not written}.
 *
 * <p>The life of an investigation: somebody is accused, and somebody independent is asked to find out why they looked. What the accused
 * says is written down, and what follows for them. It is closed once: as justified, as not justified, or as not clear.
 *
 * <p>INVARIANT: the same as of {@link CareRecordSystem}; at most ten acts.
 */
public interface MisuseActs {

    /** Opens an investigation out of an accusation, and names whose it is. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<InvestigationRef> openInvestigation(Actor who, PersonRef person, Accusation accusation) {
        throw new NotWritten("openInvestigation");
    }

    /** Reads the investigations about looks at this person's record, as far as somebody may know of them. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<InvestigationView>> investigations(Actor who, PersonRef person) {
        throw new NotWritten("investigations");
    }

    /** Writes down what the accused says for themself. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> writeDownExplanation(Actor who, InvestigationRef investigation, Explanation explanation) {
        throw new NotWritten("writeDownExplanation");
    }

    /** Writes down what followed for the accused, or that nothing does. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> writeDownConsequence(Actor who, InvestigationRef investigation, Consequence consequence) {
        throw new NotWritten("writeDownConsequence");
    }

    /** Signs, as a second person, that nothing follows. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> signNoAction(Actor who, InvestigationRef investigation, String words) {
        throw new NotWritten("signNoAction");
    }

    /** Closes an investigation. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> closeInvestigation(Actor who, InvestigationRef investigation, InvestigationClosing closing) {
        throw new NotWritten("closeInvestigation");
    }

    /** Opens a person's record, as {@link CareRecordSystem#lookAtRecord}, but states no purpose, as far as the product lets one try. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<RecordView> lookWithoutPurpose(Actor who, PersonRef person) {
        throw new NotWritten("lookWithoutPurpose");
    }

    /** Refers an investigation, with the evidence, to the organisation for which the accused works. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> referMisuse(Actor who, InvestigationRef investigation, String words) {
        throw new NotWritten("referMisuse");
    }

    /** Reads what was referred to one's own organisation. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<ReferralView>> referrals(Actor who) {
        throw new NotWritten("referrals");
    }

    /** Says under which number one's own organisation has what was referred to it. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> linkCase(Actor who, ReferralView referral, String number) {
        throw new NotWritten("linkCase");
    }
}
