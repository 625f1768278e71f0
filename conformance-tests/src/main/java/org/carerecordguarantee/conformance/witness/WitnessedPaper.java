package org.carerecordguarantee.conformance.witness;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.NightOpening;
import org.carerecordguarantee.conformance.port.NightOpeningView;
import org.carerecordguarantee.conformance.port.Outcome;
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

/** The acts about paper as the steps see them: each goes into the story, and into the ledger of the person whose file it is. */
public final class WitnessedPaper implements PaperActs {

    private final PaperActs paper;
    private final Witness witness;

    public WitnessedPaper(PaperActs paper, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.paper = paper;
        this.witness = new Witness(PaperActs.class, paper, stage, ledger, exchanges);
    }

    @Override
    public Outcome<SealedPartRef> sealPart(Actor who, PersonRef person, SealedPart part) {
        return witness.act(
                "sealPart",
                who,
                Optional.of(person),
                "wrote down that a part of the paper file of " + person.name() + " was sealed",
                () -> paper.sealPart(who, person, part));
    }

    @Override
    public Outcome<String> sealOpened(Actor who, SealedPartRef part, SealOpening opening) {
        return witness.act(
                "sealOpened",
                who,
                Optional.of(part.person()),
                "wrote down that " + opening.openedBy().name() + " opened the sealed part, "
                        + opening.witness()
                                .map(there -> "before " + there.name())
                                .orElse("and named no witness"),
                () -> paper.sealOpened(who, part, opening));
    }

    @Override
    public Outcome<List<SealedPartView>> seals(Actor who, PersonRef person) {
        return witness.act(
                "seals",
                who,
                Optional.of(person),
                "read which parts of the paper file of " + person.name() + " are sealed",
                () -> paper.seals(who, person));
    }

    /** Somebody's own list of things to look into is nobody's record. */
    @Override
    public Outcome<List<Alert>> paperIncidents(Actor who, String about) {
        return witness.act(
                "paperIncidents",
                who,
                Optional.empty(),
                "read whether there is an incident to look into",
                () -> paper.paperIncidents(who, about));
    }

    /** The books of a store are nobody's record. */
    @Override
    public Outcome<Void> storeLine(Actor who, PaperStoreRef store, Actor whom, StoreEvent event, String why) {
        return witness.act(
                "storeLine",
                who,
                Optional.empty(),
                "wrote in the log of the paper store that " + whom.name() + " " + event.inWords()
                        + (why.isBlank() ? ", and did not say why" : ""),
                () -> paper.storeLine(who, store, whom, event, why));
    }

    @Override
    public Outcome<String> storeCheck(Actor who, PaperStoreRef store, StoreCheck check) {
        return witness.act(
                "storeCheck",
                who,
                Optional.empty(),
                "wrote down that the paper store was " + (check.locked() ? "locked" : "open") + " and that "
                        + (check.desksClear() ? "no file" : "a file") + " lay about",
                () -> paper.storeCheck(who, store, check));
    }

    @Override
    public Outcome<String> foundUnattended(Actor who, PaperStoreRef store, String place) {
        return witness.act(
                "foundUnattended",
                who,
                Optional.empty(),
                "reported a paper file that nobody watched",
                () -> paper.foundUnattended(who, store, place));
    }

    @Override
    public Outcome<StoreBooks> storeBooks(Actor who, PaperStoreRef store) {
        return witness.act(
                "storeBooks",
                who,
                Optional.empty(),
                "read the log of the paper store",
                () -> paper.storeBooks(who, store));
    }

    @Override
    public Outcome<String> enterSheet(Actor who, PersonRef person, NightOpening opening) {
        return witness.act(
                "enterSheet",
                who,
                Optional.of(person),
                "entered from the sheet that " + opening.keyholder().name() + " took out the paper file of "
                        + person.name()
                        + opening.second().map(other -> " with " + other.name()).orElse(" and nobody else"),
                () -> paper.enterSheet(who, person, opening));
    }

    @Override
    public Outcome<List<NightOpeningView>> nightOpenings(Actor who, PersonRef person) {
        return witness.act(
                "nightOpenings",
                who,
                Optional.of(person),
                "read when the paper file of " + person.name() + " was taken out of hours",
                () -> paper.nightOpenings(who, person));
    }
}
