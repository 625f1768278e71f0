package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.emergency.PaperOpening;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.duties.AlertKind;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.duties.PrivacyAlerts;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/**
 * Enters what the emergency duty team's sheet says. What follows an emergency on the screen follows one on paper: the
 * privacy officer is alerted, somebody decides whether it was right, and the person is told. While the file is out, its
 * return is somebody's duty.
 */
@ApplicationScoped
class PaperOpeningActs {
    private static final ClauseId CLAUSE = new ClauseId("EMG-09");

    /** In how many working days the person is told (EMG-06). */
    private static final int WORKING_DAYS_TO_TELL = 5;

    @Inject
    private Guard guard;

    @Inject
    private PaperOpenings openings;

    @Inject
    private People people;

    @Inject
    private Duties duties;

    @Inject
    private PrivacyAlerts alerts;

    PaperOpeningView enter(UUID person, PaperOpening opening) {
        return Refusals.openedOrDeclined(guard.ask(asked(person), allowed -> entered(opening, allowed)))
                .value();
    }

    PaperOpeningView.All all(UUID person) {
        return Refusals.openedOrDeclined(guard.ask(
                        asked(person),
                        allowed -> Act.Done.of(new PaperOpeningView.All(
                                person,
                                openings.of(allowed.person()).stream()
                                        .map(this::view)
                                        .toList()))))
                .value();
    }

    /** Enters that the file came back, once. */
    PaperOpeningView bringBack(UUID person, UUID id, Instant returned) {
        return Refusals.openedOrDeclined(guard.ask(asked(person), new Act<PaperOpeningView>() {
                    private Optional<StoredPaperOpening> out = Optional.empty();

                    @Override
                    public Sought seek(PersonId whose, Actor actor) {
                        out = openings.find(whose, id);
                        return out.isPresent() ? Sought.person() : Sought.unknown();
                    }

                    @Override
                    public Done<PaperOpeningView> perform(Allowed allowed) {
                        StoredPaperOpening row =
                                out.orElseThrow(() -> new IllegalStateException("it was there under the lock"));
                        return Done.of(broughtBack(row, returned, allowed));
                    }
                }))
                .value();
    }

    private Act.Done<PaperOpeningView> entered(PaperOpening opening, Allowed allowed) {
        List<Fault> faults = new ArrayList<>(opening.faults(allowed.at()));
        Optional<WorkerSheet> keyholder = known("keyholder", opening.keyholder(), faults);
        Optional<WorkerSheet> second = known("second", opening.second(), faults);
        if (!faults.isEmpty()) {
            throw notAccepted(faults);
        }
        UUID by = allowed.actor().id();
        PersonId person = allowed.person();
        StoredPaperOpening row = openings.keep(opening, person, by, allowed.at());
        alerts.raiseAbout(AlertKind.EMERGENCY, Optional.of(person), opening.keyholder(), row.id, allowed.at());
        duties.raise(
                DutyKind.TELL_PERSON,
                person,
                row.id,
                Optional.of(opening.keyholder()),
                allowed.at(),
                inWorkingDays(WORKING_DAYS_TO_TELL, allowed.at()));
        duties.raise(DutyKind.ENTER_PAPER_SHEET, person, row.id, allowed.at(), inWorkingDays(1, allowed.at()));
        return Act.Done.of(view(row))
                .saying(Map.of(
                        "keyholder", keyholder.orElseThrow().name(),
                        "second", second.orElseThrow().name(),
                        "openedAt", opening.openedAt().toString(),
                        "why", opening.why()));
    }

    private PaperOpeningView broughtBack(StoredPaperOpening row, Instant returned, Allowed allowed) {
        if (openings.returned(row.id).isPresent()) {
            throw Problem.of(Reason.CLASHES)
                    .withClause(CLAUSE.value())
                    .withDetail("It is on record already that this file came back.")
                    .declined();
        }
        row.opening().faultOfReturn(returned, allowed.at()).ifPresent(fault -> {
            throw notAccepted(List.of(fault));
        });
        UUID by = allowed.actor().id();
        openings.returned(row.id, returned, by, allowed.at());
        duties.open(DutyKind.ENTER_PAPER_SHEET, row.id)
                .ifPresent(duty -> duties.discharge(duty.id(), by, allowed.at(), "The file came back."));
        return view(row);
    }

    // Whoever has left since may still be on the sheet.
    private Optional<WorkerSheet> known(String field, UUID worker, List<Fault> faults) {
        Optional<WorkerSheet> found = people.worker(worker);
        if (found.isEmpty()) {
            faults.add(new Fault(field, Optional.of(CLAUSE), "Name somebody who works here."));
        }
        return found;
    }

    private static Instant inWorkingDays(int days, Instant at) {
        return Duties.endOf(WorkingDays.inEngland().after(London.dateOf(at), days));
    }

    private PaperOpeningView view(StoredPaperOpening row) {
        PaperOpening opening = row.opening();
        return new PaperOpeningView(
                row.id,
                row.volume,
                row.keyholderId,
                row.secondId,
                row.openedAt,
                row.why,
                row.enteredAt,
                opening.enterBy(),
                opening.isLateAt(row.enteredAt),
                openings.returned(row.id).orElse(null));
    }

    private static RuntimeException notAccepted(List<Fault> faults) {
        Problem problem = Problem.of(Reason.NOT_ACCEPTED).withClause(CLAUSE.value());
        for (Fault fault : faults) {
            problem = problem.withField(fault.field(), CLAUSE.value(), fault.message());
        }
        return problem.declined();
    }

    /** What somebody asks who enters a line of the sheet, or reads them. */
    static Asked asked(UUID person) {
        return Asked.about(person, Action.ENTER_PAPER_SHEET, Purpose.RECORD_KEEPING);
    }
}
