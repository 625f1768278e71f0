package org.carerecordguarantee.conformance.witness;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PaperActs;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.SealOpening;
import org.carerecordguarantee.conformance.port.SealedPart;
import org.carerecordguarantee.conformance.port.SealedPartRef;
import org.carerecordguarantee.conformance.port.SealedPartView;

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
}
