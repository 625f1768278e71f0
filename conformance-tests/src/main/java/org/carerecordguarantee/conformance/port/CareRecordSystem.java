package org.carerecordguarantee.conformance.port;

import java.time.Instant;
import java.util.List;

/**
 * The acts that the suite performs on a care-record system, through the product. Each is one deed by one actor. An adapter
 * overrides what it can do; the rest tell the suite that they are {@linkplain NotWritten not written}.
 *
 * <p>INVARIANT: an adapter uses one actor's own log-in for that actor's act, and performs an act exactly once.
 *
 * <p>INVARIANT: at most twelve acts; a first result must not cost a vendor more.
 */
public interface CareRecordSystem {

    /** Opens a person's record. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<RecordView> lookAtRecord(Actor who, PersonRef person, Purpose why) {
        throw new NotWritten("lookAtRecord");
    }

    /** Opens one item directly, by its own identifier, not by way of the record. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<ItemView> lookAtItem(Actor who, ItemRef item, Purpose why) {
        throw new NotWritten("lookAtItem");
    }

    /** Writes a new item. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<ItemRef> writeItem(Actor who, PersonRef person, ItemDraft draft) {
        throw new NotWritten("writeItem");
    }

    /** Corrects an item: new words, with the reason. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<ItemRef> correctItem(Actor who, ItemRef item, String content, String why) {
        throw new NotWritten("correctItem");
    }

    /** Opens a person's record as it stood at a past moment. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<RecordView> lookAtPastState(Actor who, PersonRef person, Instant moment, Purpose why) {
        throw new NotWritten("lookAtPastState");
    }

    /** Tries to delete an item. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> deleteItem(Actor who, ItemRef item) {
        throw new NotWritten("deleteItem");
    }

    /** Searches for people; yields everybody whom the system shows. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<Hit>> search(Actor who, SearchTerms terms, Purpose why) {
        throw new NotWritten("search");
    }

    /** Reads the list of who looked, from the first line to the last. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<AccessList> accessList(Actor who, PersonRef person, Looks looks) {
        throw new NotWritten("accessList");
    }

    /** Tries to change or remove a line of the list of who looked, or to add one beside it. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> alterAccessList(Actor who, PersonRef person, AccessLine line, Alteration how) {
        throw new NotWritten("alterAccessList");
    }

    /** Claims a legitimate relationship with a person for oneself. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<Void> claimRelationship(Actor who, PersonRef person, String reason) {
        throw new NotWritten("claimRelationship");
    }

    /** Asks where a person's paper file is. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<Volume>> fileLocations(Actor who, PersonRef person) {
        throw new NotWritten("fileLocations");
    }

    /** Reads the list of privacy alerts. */
    @Evidence(Evidence.Sort.EXCHANGE)
    default Outcome<List<Alert>> privacyAlerts(Actor who) {
        throw new NotWritten("privacyAlerts");
    }
}
