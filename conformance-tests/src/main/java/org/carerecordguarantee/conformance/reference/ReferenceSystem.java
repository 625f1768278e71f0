package org.carerecordguarantee.conformance.reference;

import java.time.Instant;
import java.util.List;
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
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.port.Volume;

/**
 * The twelve acts over the reference server's API: each is its family's. Whoever adds a family of acts gives it a class of its own, which
 * asks through {@link Asking}.
 */
final class ReferenceSystem implements CareRecordSystem {

    private final RecordActs record;
    private final AccessListActs accessList;
    private final FindingActs finding;
    private final RelationshipActs relationships;

    ReferenceSystem(Asking asking) {
        record = new RecordActs(asking);
        accessList = new AccessListActs(asking);
        finding = new FindingActs(asking);
        relationships = new RelationshipActs(asking);
    }

    @Override
    public Outcome<RecordView> lookAtRecord(Actor who, PersonRef person, Purpose why) {
        return record.lookAtRecord(who, person, why);
    }

    @Override
    public Outcome<RecordView> lookAtPastState(Actor who, PersonRef person, Instant moment, Purpose why) {
        return record.lookAtPastState(who, person, moment, why);
    }

    @Override
    public Outcome<ItemView> lookAtItem(Actor who, ItemRef item, Purpose why) {
        return record.lookAtItem(who, item, why);
    }

    @Override
    public Outcome<ItemRef> writeItem(Actor who, PersonRef person, ItemDraft draft) {
        return record.writeItem(who, person, draft);
    }

    @Override
    public Outcome<ItemRef> correctItem(Actor who, ItemRef item, String content, String why) {
        return record.correctItem(who, item, content, why);
    }

    @Override
    public Outcome<Void> deleteItem(Actor who, ItemRef item) {
        return record.deleteItem(who, item);
    }

    @Override
    public Outcome<List<Hit>> search(Actor who, SearchTerms terms, Purpose why) {
        return finding.search(who, terms, why);
    }

    @Override
    public Outcome<AccessList> accessList(Actor who, PersonRef person, Looks looks) {
        return accessList.accessList(who, person, looks);
    }

    @Override
    public Outcome<Void> alterAccessList(Actor who, PersonRef person, AccessLine line, Alteration how) {
        return accessList.alterAccessList(who, person, line, how);
    }

    @Override
    public Outcome<Void> claimRelationship(Actor who, PersonRef person, String reason) {
        return relationships.claimRelationship(who, person, reason);
    }

    @Override
    public Outcome<List<Volume>> fileLocations(Actor who, PersonRef person) {
        return finding.fileLocations(who, person);
    }

    @Override
    public Outcome<List<Alert>> privacyAlerts(Actor who) {
        return accessList.privacyAlerts(who);
    }
}
