package org.carerecordguarantee.conformance.witness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.MisuseNotice;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RedressActs;
import org.carerecordguarantee.conformance.port.Suspension;
import org.carerecordguarantee.conformance.port.SuspensionRef;
import org.carerecordguarantee.conformance.port.TellingTask;

/**
 * The acts by which a person is protected from misuse as the steps see them: each goes into the story, and into the ledger of the person
 * it is about.
 */
public final class WitnessedRedress implements RedressActs {

    private final RedressActs redress;
    private final Witness witness;

    public WitnessedRedress(RedressActs redress, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.redress = redress;
        this.witness = new Witness(RedressActs.class, redress, stage, ledger, exchanges);
    }

    @Override
    public Outcome<SuspensionRef> suspendAccess(Actor who, Suspension suspension) {
        return witness.act(
                "suspendAccess",
                who,
                suspension.record(),
                "suspended the access of " + inWords(suspension),
                () -> redress.suspendAccess(who, suspension));
    }

    @Override
    public Outcome<Void> giveBackAccess(Actor who, SuspensionRef suspension, String why) {
        return witness.act(
                "giveBackAccess",
                who,
                suspension.suspension().record(),
                "gave back the access of " + inWords(suspension.suspension()),
                () -> redress.giveBackAccess(who, suspension, why));
    }

    private static String inWords(Suspension suspension) {
        return suspension.worker().name() + " to "
                + suspension
                        .record()
                        .map(person -> "the record of " + person.name())
                        .orElse("every record");
    }

    /** Somebody's own list of things to do is nobody's record. */
    @Override
    public Outcome<List<TellingTask>> tellingTasks(Actor who, InvestigationRef investigation) {
        return witness.act(
                "tellingTasks",
                who,
                Optional.empty(),
                "read whether somebody is still to be told of a look that was not justified",
                () -> redress.tellingTasks(who, investigation));
    }

    @Override
    public Outcome<Void> tellOfMisuse(Actor who, TellingTask task, String words) {
        PersonRef whose = task.investigation().person();
        return witness.act(
                "tellOfMisuse",
                who,
                Optional.of(whose),
                "told " + whose.name() + " of a look that was not justified",
                () -> redress.tellOfMisuse(who, task, words));
    }

    @Override
    public Outcome<Void> putOffTelling(Actor who, TellingTask task, String why, LocalDate until) {
        PersonRef whose = task.investigation().person();
        return witness.act(
                "putOffTelling",
                who,
                Optional.of(whose),
                "put off until " + until + " that " + whose.name() + " is told",
                () -> redress.putOffTelling(who, task, why, until));
    }

    @Override
    public Outcome<List<MisuseNotice>> misuseNotices(Actor who, PersonRef person) {
        return witness.act(
                "misuseNotices",
                who,
                Optional.of(person),
                "read what " + person.name() + " was told of looks that were not justified",
                () -> redress.misuseNotices(who, person));
    }
}
