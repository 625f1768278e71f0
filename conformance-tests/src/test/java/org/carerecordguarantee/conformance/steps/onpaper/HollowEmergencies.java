package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.EmergencyClaim;
import org.carerecordguarantee.conformance.port.EmergencyRef;
import org.carerecordguarantee.conformance.port.EntryOpening;
import org.carerecordguarantee.conformance.port.FollowUp;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Notice;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RecordView;

/** Says yes to every emergency, shows nothing, and nothing comes of it. */
final class HollowEmergencies implements EmergencyActs {

    private final Reply reply;

    HollowEmergencies(Reply reply) {
        this.reply = reply;
    }

    @Override
    public Outcome<EmergencyRef> claimEmergency(Actor who, PersonRef person, EmergencyClaim claim) {
        return yes(new EmergencyRef(person, UUID.randomUUID().toString(), Instant.now()));
    }

    @Override
    public Outcome<Void> turnBack(Actor who, PersonRef person) {
        return yes(null);
    }

    @Override
    public Outcome<RecordView> emergencySummary(Actor who, PersonRef person) {
        return yes(new RecordView(person, List.of(), List.of()));
    }

    @Override
    public Outcome<ItemView> openSealed(Actor who, ItemRef entry, EntryOpening opening) {
        return yes(null);
    }

    @Override
    public Outcome<List<FollowUp>> followUps(Actor who, EmergencyRef emergency) {
        return yes(List.of());
    }

    @Override
    public Outcome<Void> decideEmergency(Actor who, FollowUp task, boolean right, String why) {
        return yes(null);
    }

    @Override
    public Outcome<Void> tellOfEmergency(Actor who, FollowUp task, String words) {
        return yes(null);
    }

    @Override
    public Outcome<List<Notice>> notices(Actor who, PersonRef person) {
        return yes(List.of());
    }

    private <T> Outcome<T> yes(T value) {
        reply.said(200, "nothing");
        return new Done<>(value);
    }
}
