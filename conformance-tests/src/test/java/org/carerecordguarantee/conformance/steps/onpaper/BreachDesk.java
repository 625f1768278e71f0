package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.BreachActs;
import org.carerecordguarantee.conformance.port.BreachDecision;
import org.carerecordguarantee.conformance.port.BreachRef;
import org.carerecordguarantee.conformance.port.BreachRisk;
import org.carerecordguarantee.conformance.port.BreachTask;
import org.carerecordguarantee.conformance.port.BreachTask.Kind;
import org.carerecordguarantee.conformance.port.BreachView;
import org.carerecordguarantee.conformance.port.LostFile;
import org.carerecordguarantee.conformance.port.LostFileRef;
import org.carerecordguarantee.conformance.port.LostFileView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;

/** The desk at which breaches and lost files are reported, and decided about by their clock. */
final class BreachDesk implements BreachActs {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    // The law counts hours.
    @SuppressWarnings("CanonicalDuration")
    private static final Duration WHOLE = Duration.ofHours(72);

    private final Office office;
    private final Desk desk;
    private final Reply reply;

    BreachDesk(Office office, Desk desk, Reply reply) {
        this.office = office;
        this.desk = desk;
        this.reply = reply;
    }

    @Override
    public Outcome<BreachRef> reportBreach(Actor who, PersonRef person, String words, Instant awareAt) {
        return act(who, person, Act.REPORT_BREACH, file -> new Done<>(begun(file, awareAt).ref));
    }

    private PaperBreach begun(PersonFile file, Instant awareAt) {
        Instant aware = office.sins(Sin.THE_HOURS_RUN_FROM_THE_REPORT) ? office.now() : awareAt;
        Instant due = aware.plus(WHOLE);
        if (office.sins(Sin.WEEKENDS_DO_NOT_COUNT) && aware.atZone(ENGLAND).getDayOfWeek() == DayOfWeek.FRIDAY) {
            due = due.plus(Duration.ofDays(2));
        }
        PaperBreach breach =
                new PaperBreach(new BreachRef(file.ref, UUID.randomUUID().toString()), aware, due);
        breach.toDo.put(Kind.DECIDE, due);
        file.breaches.add(breach);
        return breach;
    }

    @Override
    public Outcome<List<BreachView>> breaches(Actor who, PersonRef person) {
        return act(
                who,
                person,
                Act.READ_BREACH,
                file -> new Done<>(file.breaches.stream()
                        .map(one -> new BreachView(one.ref, Optional.of(one.aware), Optional.of(one.due), one.decision))
                        .toList()));
    }

    @Override
    public Outcome<Void> decideBreach(Actor who, BreachRef ref, BreachDecision decision) {
        return act(who, ref.person(), Act.DECIDE_BREACH, file -> {
            PaperBreach breach = file.breaches.stream()
                    .filter(one -> one.ref.equals(ref))
                    .findFirst()
                    .orElseThrow();
            Optional<String> wrong = wrong(breach, decision);
            if (wrong.isPresent()) {
                return new Refused<>(Reason.NOT_ACCEPTED, wrong.get());
            }
            breach.decision = Optional.of(new BreachDecision(
                    decision.risk(),
                    office.sins(Sin.WHY_IT_IS_LOW_IS_LOST) ? "" : decision.reasons(),
                    decision.commissionerToldAt(),
                    office.sins(Sin.WHY_IT_WAS_LATE_IS_LOST) ? Optional.empty() : decision.whyLate()));
            breach.toDo.remove(Kind.DECIDE);
            boolean tell = decision.risk() == BreachRisk.HIGH
                    ? !office.sins(Sin.HIGH_RISK_IS_NOT_TOLD)
                    : office.sins(Sin.LOW_RISK_IS_TOLD);
            if (tell) {
                breach.toDo.put(Kind.TELL, endOf(tellBy()));
            }
            return Outcome.done();
        });
    }

    private Optional<String> wrong(PaperBreach breach, BreachDecision decision) {
        if (decision.reasons().isBlank() && !office.sins(Sin.A_LOW_RISK_NEEDS_NO_REASONS)) {
            return Optional.of("say why the risk is so");
        }
        Instant end = breach.aware.plus(office.sins(Sin.THE_HOURS_END_EARLY) ? WHOLE.minusHours(1) : WHOLE);
        boolean late = decision.commissionerToldAt().filter(end::isBefore).isPresent();
        return late && decision.whyLate().isEmpty() && !office.sins(Sin.BEING_LATE_NEEDS_NO_REASONS)
                ? Optional.of("say why it was late")
                : Optional.empty();
    }

    private LocalDate tellBy() {
        LocalDate day = today();
        for (int left = office.sins(Sin.TELLING_OF_A_BREACH_MAY_WAIT) ? 2 : 1; left > 0; ) {
            day = day.plusDays(1);
            left -= WorkingDays.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    @Override
    public Outcome<LostFileRef> reportLostFile(Actor who, PersonRef person, LostFile lost) {
        return act(who, person, Act.LOST_FILE, file -> {
            if (lost.stolen() && lost.policeNumber().isEmpty() && !office.sins(Sin.A_THEFT_NEEDS_NO_POLICE)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "give the number of the police report");
            }
            Optional<BreachRef> breach = office.sins(Sin.A_LOSS_IS_NO_BREACH)
                    ? Optional.empty()
                    : Optional.of(begun(file, office.now()).ref);
            LostFileRef ref = new LostFileRef(person, UUID.randomUUID().toString(), breach);
            PaperLoss loss = new PaperLoss(
                    ref, lost.policeNumber().filter(number -> !office.sins(Sin.THE_POLICE_NUMBER_IS_LOST)));
            loss.toDo.put(Kind.SEARCH, endOf(office.sins(Sin.A_SEARCH_MAY_WAIT) ? today().plusDays(1) : today()));
            if (!office.sins(Sin.A_LOSS_IS_NOT_TOLD)) {
                loss.toDo.put(Kind.TELL, endOf(today().plusDays(1)));
            }
            if (!office.sins(Sin.A_LOSS_IS_NOT_KEPT)) {
                file.losses.add(loss);
            }
            return new Done<>(ref);
        });
    }

    @Override
    public Outcome<List<LostFileView>> lostFiles(Actor who, PersonRef person) {
        return act(
                who,
                person,
                Act.LOST_FILE,
                file -> new Done<>(file.losses.stream()
                        .map(loss -> new LostFileView(loss.ref, !loss.found, loss.policeNumber))
                        .toList()));
    }

    @Override
    public Outcome<Void> searchedForFile(Actor who, LostFileRef ref, boolean found, String words) {
        return act(who, ref.person(), Act.LOST_FILE, file -> {
            file.losses.stream().filter(loss -> loss.ref.equals(ref)).forEach(loss -> {
                loss.found = (found && !office.sins(Sin.WHAT_IS_FOUND_STAYS_MISSING))
                        || office.sins(Sin.A_SEARCH_ENDS_THE_LOSS);
                loss.toDo.remove(Kind.SEARCH);
            });
            return Outcome.done();
        });
    }

    @Override
    public Outcome<List<BreachTask>> breachTasks(Actor who, String about) {
        synchronized (office) {
            reply.said(200, "what there is to do");
            List<BreachTask> tasks = new ArrayList<>();
            office.files.values().stream()
                    .flatMap(file -> Stream.concat(
                            file.breaches.stream()
                                    .filter(breach -> breach.ref.id().equals(about))
                                    .map(breach -> breach.toDo),
                            file.losses.stream()
                                    .filter(loss -> loss.ref.id().equals(about))
                                    .map(loss -> loss.toDo)))
                    .map(Map::entrySet)
                    .forEach(toDo -> toDo.stream()
                            .filter(one -> isTheirs(who, one.getKey()))
                            .forEach(one -> tasks.add(
                                    new BreachTask(about + one.getKey(), one.getKey(), Optional.of(one.getValue())))));
            return new Done<>(List.copyOf(tasks));
        }
    }

    private static boolean isTheirs(Actor who, Kind kind) {
        Role role = kind == Kind.SEARCH ? Role.RECORDS_OFFICER : Role.IG_OFFICER;
        return who.role().filter(role::equals).isPresent();
    }

    private LocalDate today() {
        return office.now().atZone(ENGLAND).toLocalDate();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ENGLAND).toInstant().minusMillis(1);
    }

    /** What is done with a file that the doorkeeper has let somebody have. */
    private interface Deed<T> {
        Outcome<T> with(PersonFile file);
    }

    private <T> Outcome<T> act(Actor who, PersonRef person, Act act, Deed<T> deed) {
        return desk.act(who, person, act, Purpose.RECORD_KEEPING, () -> deed.with(office.files.get(person.id())));
    }
}
