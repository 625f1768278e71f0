package org.carerecordguarantee.conformance.steps.onpaper;

import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Accusation;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Consequence;
import org.carerecordguarantee.conformance.port.Explanation;
import org.carerecordguarantee.conformance.port.InvestigationClosing;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.InvestigationView;
import org.carerecordguarantee.conformance.port.MisuseActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.ReferralView;

/** Says yes to every accusation, and nobody finds out anything. */
final class HollowMisuse implements MisuseActs {

    private final Reply reply;

    HollowMisuse(Reply reply) {
        this.reply = reply;
    }

    @Override
    public Outcome<InvestigationRef> openInvestigation(Actor who, PersonRef person, Accusation accusation) {
        return yes(new InvestigationRef(person, UUID.randomUUID().toString()));
    }

    @Override
    public Outcome<List<InvestigationView>> investigations(Actor who, PersonRef person) {
        return yes(List.of());
    }

    @Override
    public Outcome<Void> writeDownExplanation(Actor who, InvestigationRef investigation, Explanation explanation) {
        return yes(null);
    }

    @Override
    public Outcome<Void> writeDownConsequence(Actor who, InvestigationRef investigation, Consequence consequence) {
        return yes(null);
    }

    @Override
    public Outcome<Void> signNoAction(Actor who, InvestigationRef investigation, String words) {
        return yes(null);
    }

    @Override
    public Outcome<Void> closeInvestigation(Actor who, InvestigationRef investigation, InvestigationClosing closing) {
        return yes(null);
    }

    @Override
    public Outcome<RecordView> lookWithoutPurpose(Actor who, PersonRef person) {
        return yes(new RecordView(person, List.of(), List.of()));
    }

    @Override
    public Outcome<Void> referMisuse(Actor who, InvestigationRef investigation, String words) {
        return yes(null);
    }

    @Override
    public Outcome<List<ReferralView>> referrals(Actor who) {
        return yes(List.of());
    }

    @Override
    public Outcome<Void> linkCase(Actor who, ReferralView referral, String number) {
        return yes(null);
    }

    private <T> Outcome<T> yes(T value) {
        reply.said(200, "nothing");
        return new Done<>(value);
    }
}
