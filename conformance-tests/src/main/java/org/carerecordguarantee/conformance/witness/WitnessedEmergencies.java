package org.carerecordguarantee.conformance.witness;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.EmergencyClaim;
import org.carerecordguarantee.conformance.port.EmergencyReason;
import org.carerecordguarantee.conformance.port.EmergencyRef;
import org.carerecordguarantee.conformance.port.EntryOpening;
import org.carerecordguarantee.conformance.port.FollowUp;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Notice;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.SealGround;

/** The acts about emergencies as the steps see them: each goes into the story, and into the ledger of the person it is about. */
public final class WitnessedEmergencies implements EmergencyActs {

    private final EmergencyActs emergencies;
    private final Witness witness;

    public WitnessedEmergencies(EmergencyActs emergencies, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.emergencies = emergencies;
        this.witness = new Witness(EmergencyActs.class, emergencies, stage, ledger, exchanges);
    }

    @Override
    public Outcome<EmergencyRef> claimEmergency(Actor who, PersonRef person, EmergencyClaim claim) {
        return witness.act(
                "claimEmergency",
                who,
                Optional.of(person),
                "claimed an emergency for " + person.name() + ", because "
                        + claim.reason().map(EmergencyReason::inWords).orElse("(no reason)")
                        + ", saying \"" + claim.whatIsHappening() + "\"",
                () -> emergencies.claimEmergency(who, person, claim));
    }

    @Override
    public Outcome<Void> turnBack(Actor who, PersonRef person) {
        return witness.act(
                "turnBack",
                who,
                Optional.of(person),
                "turned back at the emergency question about " + person.name(),
                () -> emergencies.turnBack(who, person));
    }

    @Override
    public Outcome<RecordView> emergencySummary(Actor who, PersonRef person) {
        return witness.act(
                "emergencySummary",
                who,
                Optional.of(person),
                "opened the emergency summary of " + person.name(),
                () -> emergencies.emergencySummary(who, person));
    }

    @Override
    public Outcome<ItemView> openSealed(Actor who, ItemRef entry, EntryOpening opening) {
        return witness.act(
                "openSealed",
                who,
                Optional.of(entry.person()),
                "opened a sealed entry of the record of " + entry.person().name() + " "
                        + opening.ground().map(SealGround::inWords).orElse("on no ground")
                        + ", saying \"" + opening.why() + "\"",
                () -> emergencies.openSealed(who, entry, opening));
    }

    /** Somebody's own list of things to do is nobody's record. */
    @Override
    public Outcome<List<FollowUp>> followUps(Actor who, EmergencyRef emergency) {
        return witness.act(
                "followUps",
                who,
                Optional.empty(),
                "read what there is still to do after an emergency look",
                () -> emergencies.followUps(who, emergency));
    }

    @Override
    public Outcome<Void> decideEmergency(Actor who, FollowUp task, boolean right, String why) {
        return witness.act(
                "decideEmergency",
                who,
                Optional.of(task.emergency().person()),
                "decided that the emergency look at the record of "
                        + task.emergency().person().name() + (right ? " was right" : " was not right"),
                () -> emergencies.decideEmergency(who, task, right, why));
    }

    @Override
    public Outcome<Void> tellOfEmergency(Actor who, FollowUp task, String words) {
        return witness.act(
                "tellOfEmergency",
                who,
                Optional.of(task.emergency().person()),
                "told " + task.emergency().person().name() + " of the emergency look",
                () -> emergencies.tellOfEmergency(who, task, words));
    }

    @Override
    public Outcome<List<Notice>> notices(Actor who, PersonRef person) {
        return witness.act(
                "notices",
                who,
                Optional.of(person),
                "read what " + person.name() + " was told",
                () -> emergencies.notices(who, person));
    }
}
