package org.carerecordguarantee.conformance.witness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Alteration;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Hit;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.NotOffered;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.port.Volume;

/** The system under test as the steps see it: each act goes into the story, and into the ledger of the person it is about. */
public final class WitnessedSystem implements CareRecordSystem {

    private final CareRecordSystem system;
    private final Witness witness;
    private final Ledger ledger;
    private final Stage stage;

    public WitnessedSystem(CareRecordSystem system, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.system = system;
        this.stage = stage;
        this.ledger = ledger;
        this.witness = new Witness(CareRecordSystem.class, system, stage, ledger, exchanges);
    }

    @Override
    public Outcome<RecordView> lookAtRecord(Actor who, PersonRef person, Purpose why) {
        return witness.act(
                "lookAtRecord",
                who,
                Optional.of(person),
                "opened the record of " + person.name() + " " + why.inWords(),
                () -> system.lookAtRecord(who, person, why));
    }

    @Override
    public Outcome<ItemView> lookAtItem(Actor who, ItemRef item, Purpose why) {
        return witness.act(
                "lookAtItem",
                who,
                Optional.of(item.person()),
                "opened one item of the record of " + item.person().name() + " directly " + why.inWords(),
                () -> system.lookAtItem(who, item, why));
    }

    @Override
    public Outcome<ItemRef> writeItem(Actor who, PersonRef person, ItemDraft draft) {
        if (draft.eventAt().filter(Instant.now().minusSeconds(86_400)::isAfter).isPresent()) {
            stage.timed(TimingRung.BACK_DATED);
        }
        return witness.act(
                "writeItem",
                who,
                Optional.of(person),
                "wrote in the record of " + person.name(),
                () -> system.writeItem(who, person, draft));
    }

    @Override
    public Outcome<ItemRef> correctItem(Actor who, ItemRef item, String content, String why) {
        return witness.act(
                "correctItem",
                who,
                Optional.of(item.person()),
                "corrected an item in the record of " + item.person().name(),
                () -> system.correctItem(who, item, content, why));
    }

    @Override
    public Outcome<RecordView> lookAtPastState(Actor who, PersonRef person, Instant moment, Purpose why) {
        return witness.act(
                "lookAtPastState",
                who,
                Optional.of(person),
                "opened the record of " + person.name() + " as it was at an earlier moment",
                () -> system.lookAtPastState(who, person, moment, why));
    }

    /** A product without any such function refuses in the surest way: "not offered" counts as a refusal here. */
    @Override
    public Outcome<Void> deleteItem(Actor who, ItemRef item) {
        return witness.act(
                "deleteItem",
                who,
                Optional.of(item.person()),
                "tried to delete an item from the record of " + item.person().name(),
                () -> noDoorIsRefusal(system.deleteItem(who, item)));
    }

    @Override
    public Outcome<List<Hit>> search(Actor who, SearchTerms terms, Purpose why) {
        // Whether a search leaves a line for those it shows is LOG-07's matter; the ledger allows the line and asks for
        // none.
        stage.people().forEach(person -> ledger.mayBeListed(stage.check(), person, who));
        return witness.act(
                "search", who, Optional.empty(), "searched for a person", () -> system.search(who, terms, why));
    }

    @Override
    public Outcome<AccessList> accessList(Actor who, PersonRef person, Looks looks) {
        Outcome<AccessList> outcome = witness.act(
                "accessList",
                who,
                Optional.of(person),
                "read the list of who looked at the record of " + person.name(),
                () -> system.accessList(who, person, looks));
        outcome.yielded().ifPresent(list -> ledger.seen(person, list));
        return outcome;
    }

    /** As with deleting: a product without any such function refuses in the surest way. */
    @Override
    public Outcome<Void> alterAccessList(Actor who, PersonRef person, AccessLine line, Alteration how) {
        String tried =
                switch (how) {
                    case CHANGE -> "tried to change a line in";
                    case DELETE -> "tried to remove a line from";
                    case ADD -> "tried to add a line to";
                };
        return witness.act(
                "alterAccessList",
                who,
                Optional.of(person),
                tried + " the list of who looked at the record of " + person.name(),
                () -> noDoorIsRefusal(system.alterAccessList(who, person, line, how)));
    }

    @Override
    public Outcome<Void> claimRelationship(Actor who, PersonRef person, String reason) {
        return witness.act(
                "claimRelationship",
                who,
                Optional.of(person),
                "claimed a working tie with " + person.name(),
                () -> system.claimRelationship(who, person, reason));
    }

    @Override
    public Outcome<List<Volume>> fileLocations(Actor who, PersonRef person) {
        return witness.act(
                "fileLocations",
                who,
                Optional.of(person),
                "asked where the paper file of " + person.name() + " is kept",
                () -> system.fileLocations(who, person));
    }

    @Override
    public Outcome<List<Alert>> privacyAlerts(Actor who) {
        return witness.act(
                "privacyAlerts",
                who,
                Optional.empty(),
                "read the list of privacy alerts",
                () -> system.privacyAlerts(who));
    }

    private static Outcome<Void> noDoorIsRefusal(Outcome<Void> outcome) {
        return outcome instanceof NotOffered<Void> notOffered
                ? new Refused<>(Reason.NOT_CHANGEABLE, notOffered.missing())
                : outcome;
    }
}
