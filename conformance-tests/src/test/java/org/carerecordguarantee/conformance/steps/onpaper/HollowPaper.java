package org.carerecordguarantee.conformance.steps.onpaper;

import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.NightOpening;
import org.carerecordguarantee.conformance.port.NightOpeningView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.PaperActs;
import org.carerecordguarantee.conformance.port.PaperStoreRef;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.SealOpening;
import org.carerecordguarantee.conformance.port.SealedPart;
import org.carerecordguarantee.conformance.port.SealedPartRef;
import org.carerecordguarantee.conformance.port.SealedPartView;
import org.carerecordguarantee.conformance.port.StoreBooks;
import org.carerecordguarantee.conformance.port.StoreCheck;
import org.carerecordguarantee.conformance.port.StoreEvent;

/** Takes whatever is written down about paper, and keeps none of it. */
final class HollowPaper implements PaperActs {

    private final Reply reply;

    HollowPaper(Reply reply) {
        this.reply = reply;
    }

    @Override
    public Outcome<SealedPartRef> sealPart(Actor who, PersonRef person, SealedPart part) {
        return yes(new SealedPartRef(person, UUID.randomUUID().toString()));
    }

    @Override
    public Outcome<String> sealOpened(Actor who, SealedPartRef part, SealOpening opening) {
        return yes(UUID.randomUUID().toString());
    }

    @Override
    public Outcome<List<SealedPartView>> seals(Actor who, PersonRef person) {
        return yes(List.of());
    }

    @Override
    public Outcome<List<Alert>> paperIncidents(Actor who, String about) {
        return yes(List.of());
    }

    @Override
    public Outcome<Void> storeLine(Actor who, PaperStoreRef store, Actor whom, StoreEvent event, String why) {
        return yes(null);
    }

    @Override
    public Outcome<String> storeCheck(Actor who, PaperStoreRef store, StoreCheck check) {
        return yes(UUID.randomUUID().toString());
    }

    @Override
    public Outcome<String> foundUnattended(Actor who, PaperStoreRef store, String place) {
        return yes(UUID.randomUUID().toString());
    }

    @Override
    public Outcome<StoreBooks> storeBooks(Actor who, PaperStoreRef store) {
        return yes(new StoreBooks(List.of(), List.of()));
    }

    @Override
    public Outcome<String> enterSheet(Actor who, PersonRef person, NightOpening opening) {
        return yes(UUID.randomUUID().toString());
    }

    @Override
    public Outcome<List<NightOpeningView>> nightOpenings(Actor who, PersonRef person) {
        return yes(List.of());
    }

    private <T> Outcome<T> yes(T value) {
        reply.said(200, "nothing");
        return new Done<>(value);
    }
}
