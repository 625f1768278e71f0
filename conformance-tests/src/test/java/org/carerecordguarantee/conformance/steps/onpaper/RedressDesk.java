package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Consequence;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.MisuseNotice;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RedressActs;
import org.carerecordguarantee.conformance.port.Suspension;
import org.carerecordguarantee.conformance.port.SuspensionRef;
import org.carerecordguarantee.conformance.port.TellingTask;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;

/** The desk at which keys are taken away and given back, and from which people are told who looked without good reason. */
final class RedressDesk implements RedressActs {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int MOST_WEEKS = 4;

    private final Office office;
    private final Desk desk;
    private final Reply reply;

    RedressDesk(Office office, Desk desk, Reply reply) {
        this.office = office;
        this.desk = desk;
        this.reply = reply;
    }

    @Override
    public Outcome<SuspensionRef> suspendAccess(Actor who, Suspension suspension) {
        SuspensionRef taken = new SuspensionRef(suspension, UUID.randomUUID().toString());
        return about(who, suspension, () -> {
            office.suspensions.add(taken);
            return new Done<>(taken);
        });
    }

    @Override
    public Outcome<Void> giveBackAccess(Actor who, SuspensionRef suspension, String why) {
        return about(who, suspension.suspension(), () -> {
            if (!office.sins(Sin.NO_KEY_IS_GIVEN_BACK)) {
                office.suspensions.remove(suspension);
            }
            return Outcome.done();
        });
    }

    /** From every record is about nobody's. */
    private <T> Outcome<T> about(Actor who, Suspension suspension, Deed<T> deed) {
        Optional<PersonRef> record = suspension.record();
        if (record.isPresent()) {
            return desk.act(who, record.get(), Act.SUSPEND, Purpose.ACCESS_AUDIT, deed::done);
        }
        synchronized (office) {
            reply.said(200, "keys");
            return deed.done();
        }
    }

    @Override
    public Outcome<List<TellingTask>> tellingTasks(Actor who, InvestigationRef investigation) {
        synchronized (office) {
            reply.said(200, "what there is to do");
            PaperCase one = of(investigation);
            return new Done<>(
                    one.toTell
                            ? List.of(new TellingTask(
                                    investigation, "tell " + investigation.id(), Optional.of(one.tellBy)))
                            : List.of());
        }
    }

    @Override
    public Outcome<Void> tellOfMisuse(Actor who, TellingTask task, String words) {
        PersonRef whose = task.investigation().person();
        return desk.act(who, whose, Act.TELL_OF_MISUSE, Purpose.RECORD_KEEPING, () -> {
            PaperCase one = of(task.investigation());
            one.toTell = false;
            office.files.get(whose.id()).told.add(one);
            return Outcome.done();
        });
    }

    @Override
    public Outcome<Void> putOffTelling(Actor who, TellingTask task, String why, LocalDate until) {
        return desk.act(who, task.investigation().person(), Act.PUT_OFF_TELLING, Purpose.RECORD_KEEPING, () -> {
            LocalDate today = office.now().atZone(ENGLAND).toLocalDate();
            boolean tooLong = until.isAfter(today.plusWeeks(MOST_WEEKS)) && !office.sins(Sin.TELLING_WAITS_FOR_EVER);
            boolean bare = why.isBlank() && !office.sins(Sin.TELLING_WAITS_FOR_NO_REASON);
            if (tooLong || bare) {
                return new Refused<>(Reason.NOT_ACCEPTED, "not so");
            }
            if (!office.sins(Sin.NOTHING_IS_PUT_OFF)) {
                of(task.investigation()).tellBy = until;
            }
            return Outcome.done();
        });
    }

    @Override
    public Outcome<List<MisuseNotice>> misuseNotices(Actor who, PersonRef person) {
        return desk.act(
                who,
                person,
                Act.READ_NOTICES,
                Purpose.OWN_ACCESS,
                () -> new Done<>(office.files.get(person.id()).told.stream()
                        .map(this::notice)
                        .toList()));
    }

    private MisuseNotice notice(PaperCase one) {
        return new MisuseNotice(
                office.sins(Sin.WHO_LOOKED_IS_NOT_NAMED) ? "" : one.accused.name(),
                office.sins(Sin.WHAT_WAS_SEEN_IS_NOT_TOLD) ? List.of() : List.of("They read your notes."),
                office.sins(Sin.WHAT_FOLLOWED_IS_NOT_TOLD)
                        ? List.of()
                        : one.followed.stream().map(Consequence::kind).toList(),
                office.sins(Sin.HOW_TO_COMPLAIN_OF_IT_IS_NOT_TOLD) ? "" : "Ask for the complaints manager.");
    }

    private PaperCase of(InvestigationRef investigation) {
        return MisuseDesk.of(office.files.get(investigation.person().id()), investigation);
    }

    /** What is done once somebody may. */
    private interface Deed<T> {
        Outcome<T> done();
    }
}
