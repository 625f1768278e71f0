package org.carerecordguarantee.conformance.steps.onpaper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.LegalGround;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.LimitChoice;
import org.carerecordguarantee.conformance.port.LimitDraft;
import org.carerecordguarantee.conformance.port.LimitExplanation;
import org.carerecordguarantee.conformance.port.LimitRef;
import org.carerecordguarantee.conformance.port.LimitTurnedDown;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RestrictionView;

/** Says yes to every limit and keeps none. */
final class HollowLimits implements LimitActs {

    private final Reply reply;

    HollowLimits(Reply reply) {
        this.reply = reply;
    }

    @Override
    public Outcome<LimitRef> askForLimit(Actor who, PersonRef person, LimitDraft draft) {
        return yes(new LimitRef(person, UUID.randomUUID().toString()));
    }

    @Override
    public Outcome<Void> explainLimit(Actor who, LimitRef limit, LimitExplanation explanation) {
        return yes(null);
    }

    @Override
    public Outcome<Void> chooseAboutLimit(Actor who, LimitRef limit, LimitChoice choice) {
        return yes(null);
    }

    @Override
    public Outcome<Void> turnDownLimit(Actor who, LimitRef limit, LimitTurnedDown inWriting) {
        return yes(null);
    }

    @Override
    public Outcome<Void> liftLimit(Actor who, LimitRef limit) {
        return yes(null);
    }

    @Override
    public Outcome<Void> confirmLifting(Actor who, LimitRef limit, boolean contactKnownBefore) {
        return yes(null);
    }

    @Override
    public Outcome<List<LimitView>> limits(Actor who, PersonRef person) {
        return yes(List.of());
    }

    @Override
    public Outcome<Void> passLimits(Actor who, PersonRef person, Optional<LegalGround> ground, String why) {
        return yes(null);
    }

    @Override
    public Outcome<RestrictionView> restriction(Actor who, PersonRef person) {
        return yes(new RestrictionView(false, Optional.empty()));
    }

    private <T> Outcome<T> yes(T value) {
        reply.said(200, "nothing");
        return new Done<>(value);
    }
}
