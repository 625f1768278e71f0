package org.carerecordguarantee.conformance.witness;

import java.time.Instant;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ControlActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RecordView;

/** The acts about who gets in at all as the steps see them: each goes into the story, and into the ledger of the person it is about. */
public final class WitnessedControls implements ControlActs {

    private final ControlActs controls;
    private final Stage stage;
    private final Witness witness;

    public WitnessedControls(ControlActs controls, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.controls = controls;
        this.stage = stage;
        this.witness = new Witness(ControlActs.class, controls, stage, ledger, exchanges);
    }

    @Override
    public Outcome<RecordView> lookWithOneFactor(Actor who, PersonRef person) {
        return witness.act(
                "lookWithOneFactor",
                who,
                Optional.of(person),
                "signed in with one factor only and opened the record of " + person.name(),
                () -> controls.lookWithOneFactor(who, person));
    }

    /** The register of staff is nobody's record. */
    @Override
    public Outcome<Void> markLeaving(Actor who, Actor worker, Instant at) {
        if (at.isBefore(Instant.now())) {
            stage.timed(TimingRung.BACK_DATED);
        }
        return witness.act(
                "markLeaving",
                who,
                Optional.empty(),
                "marked that the job of " + worker.name() + " ends or ended at " + at,
                () -> controls.markLeaving(who, worker, at));
    }
}
