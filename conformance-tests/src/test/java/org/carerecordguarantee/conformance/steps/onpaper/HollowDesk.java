package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Alteration;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Hit;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** A system that says yes to everything and holds nothing: each record, list and search is empty. */
public final class HollowDesk implements CareRecordSystem {

    private final Reply reply;

    private HollowDesk(Exchanges exchanges) {
        reply = new Reply(Office.honest(), exchanges);
    }

    /** {@return a council whose arrangements can all be made, and behind whose desk there is nothing} */
    public static Adapter open(Exchanges exchanges) {
        HollowDesk desk = new HollowDesk(exchanges);
        Adapter council = Office.with(Set.of(), exchanges);
        return new Adapter(desk, council.arrangements())
                .with(new HollowLimits(desk.reply))
                .with(new HollowEmergencies(desk.reply))
                .with(new HollowMisuse(desk.reply))
                .with(new HollowBreaches(desk.reply))
                .with(new HollowControls(desk.reply))
                .with(new HollowRedress(desk.reply))
                .with(new HollowPaper(desk.reply));
    }

    @Override
    public Outcome<RecordView> lookAtRecord(Actor who, PersonRef person, Purpose why) {
        return yes(new RecordView(person, List.of(), List.of()));
    }

    @Override
    public Outcome<ItemView> lookAtItem(Actor who, ItemRef item, Purpose why) {
        reply.said(404, "nothing");
        return new Outcome.Hidden<>();
    }

    @Override
    public Outcome<ItemRef> writeItem(Actor who, PersonRef person, ItemDraft draft) {
        return yes(new ItemRef(person, UUID.randomUUID().toString()));
    }

    @Override
    public Outcome<ItemRef> correctItem(Actor who, ItemRef item, String content, String why) {
        return yes(item);
    }

    @Override
    public Outcome<RecordView> lookAtPastState(Actor who, PersonRef person, Instant moment, Purpose why) {
        return lookAtRecord(who, person, why);
    }

    @Override
    public Outcome<Void> deleteItem(Actor who, ItemRef item) {
        return yes(null);
    }

    @Override
    public Outcome<List<Hit>> search(Actor who, SearchTerms terms, Purpose why) {
        return yes(List.of());
    }

    @Override
    public Outcome<AccessList> accessList(Actor who, PersonRef person, Looks looks) {
        return yes(new AccessList(person, List.of()));
    }

    @Override
    public Outcome<Void> alterAccessList(Actor who, PersonRef person, AccessLine line, Alteration how) {
        reply.said(405, "nothing");
        return new Outcome.Refused<>(Reason.NOT_CHANGEABLE, "nothing");
    }

    @Override
    public Outcome<Void> claimRelationship(Actor who, PersonRef person, String reason) {
        return yes(null);
    }

    @Override
    public Outcome<List<Volume>> fileLocations(Actor who, PersonRef person) {
        return yes(List.of());
    }

    @Override
    public Outcome<List<Alert>> privacyAlerts(Actor who) {
        return yes(List.of());
    }

    private <T> Outcome<T> yes(T value) {
        reply.said(200, "nothing");
        return new Done<>(value);
    }
}
