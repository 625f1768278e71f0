package org.carerecordguarantee.conformance.witness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.BreachActs;
import org.carerecordguarantee.conformance.port.BreachDecision;
import org.carerecordguarantee.conformance.port.BreachRef;
import org.carerecordguarantee.conformance.port.BreachTask;
import org.carerecordguarantee.conformance.port.BreachView;
import org.carerecordguarantee.conformance.port.LostFile;
import org.carerecordguarantee.conformance.port.LostFileRef;
import org.carerecordguarantee.conformance.port.LostFileView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;

/** The acts about breaches as the steps see them: each goes into the story, and into the ledger of the person it is about. */
public final class WitnessedBreaches implements BreachActs {

    private final BreachActs breaches;
    private final Witness witness;

    public WitnessedBreaches(BreachActs breaches, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.breaches = breaches;
        this.witness = new Witness(BreachActs.class, breaches, stage, ledger, exchanges);
    }

    @Override
    public Outcome<BreachRef> reportBreach(Actor who, PersonRef person, String words, Instant awareAt) {
        return witness.act(
                "reportBreach",
                who,
                Optional.of(person),
                "reported a breach about " + person.name() + ", known since " + awareAt,
                () -> breaches.reportBreach(who, person, words, awareAt));
    }

    @Override
    public Outcome<List<BreachView>> breaches(Actor who, PersonRef person) {
        return witness.act(
                "breaches",
                who,
                Optional.of(person),
                "read of the breaches about " + person.name(),
                () -> breaches.breaches(who, person));
    }

    @Override
    public Outcome<Void> decideBreach(Actor who, BreachRef breach, BreachDecision decision) {
        return witness.act(
                "decideBreach",
                who,
                Optional.of(breach.person()),
                "decided about the breach about " + breach.person().name() + ": the risk is "
                        + decision.risk().inWords()
                        + decision.commissionerToldAt()
                                .map(told -> ", the Commissioner was told at " + told)
                                .orElse(""),
                () -> breaches.decideBreach(who, breach, decision));
    }

    @Override
    public Outcome<LostFileRef> reportLostFile(Actor who, PersonRef person, LostFile lost) {
        return witness.act(
                "reportLostFile",
                who,
                Optional.of(person),
                "reported that the paper file of " + person.name() + (lost.stolen() ? " was stolen" : " is lost"),
                () -> breaches.reportLostFile(who, person, lost));
    }

    @Override
    public Outcome<List<LostFileView>> lostFiles(Actor who, PersonRef person) {
        return witness.act(
                "lostFiles",
                who,
                Optional.of(person),
                "read which paper files of " + person.name() + " are lost",
                () -> breaches.lostFiles(who, person));
    }

    @Override
    public Outcome<Void> searchedForFile(Actor who, LostFileRef file, boolean found, String words) {
        return witness.act(
                "searchedForFile",
                who,
                Optional.of(file.person()),
                "searched for the paper file of " + file.person().name() + (found ? " and found it" : " in vain"),
                () -> breaches.searchedForFile(who, file, found, words));
    }

    /** Somebody's own list of things to do is nobody's record. */
    @Override
    public Outcome<List<BreachTask>> breachTasks(Actor who, String about) {
        return witness.act(
                "breachTasks",
                who,
                Optional.empty(),
                "read what there is still to do about it",
                () -> breaches.breachTasks(who, about));
    }
}
