package org.carerecordguarantee.server.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.recordkeeping.Correction;
import org.carerecordguarantee.model.recordkeeping.Draft;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/**
 * Makes items and their next versions of what was handed in, or says everything that is wrong with it at once. Author and
 * time of writing come from the request that was allowed, never from what was handed in.
 */
@ApplicationScoped
@Upholds({"KEEP-01", "KEEP-02"})
class Writing {
    private final WorkingDays calendar = WorkingDays.inEngland();

    @Inject
    private FreshIds ids;

    RecordItem first(NewItem given, Allowed allowed) {
        List<Fault> faults = new ArrayList<>();
        Draft draft = new Draft(
                given.category(),
                given.kind(),
                given.source(),
                given.format(),
                moment(given.eventAt(), faults).orElse(null),
                given.content());
        // A moment that cannot be read is one fault, not two.
        draft.faults(allowed.actor(), allowed.at()).stream()
                .filter(fault -> faults.stream().noneMatch(known -> known.field().equals(fault.field())))
                .toList()
                .forEach(faults::add);
        declineIfAny(faults);
        ItemRef id = new ItemRef(ids.next());
        return draft.accepted(id, allowed.person(), allowed.actor(), allowed.at(), calendar);
    }

    RecordItem next(NewVersion given, RecordItem latest, Allowed allowed) {
        List<Fault> faults = new ArrayList<>();
        Correction correction = new Correction(given.content(), given.why(), moment(given.eventAt(), faults));
        faults.addAll(correction.faults(allowed.actor(), allowed.at()));
        declineIfAny(faults);
        return correction.of(latest, allowed.actor(), allowed.at(), calendar);
    }

    private static Optional<Instant> moment(String text, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text.strip()).truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeParseException malformed) {
            faults.add(new Fault("eventAt", Optional.empty(), "Give a moment such as 2026-11-22T09:30:00Z."));
            return Optional.empty();
        }
    }

    private static void declineIfAny(List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        Problem problem = Problem.of(Reason.NOT_ACCEPTED);
        for (Fault fault : faults) {
            problem = fault.clause().isPresent()
                    ? problem.withField(fault.field(), fault.clause().get().value(), fault.message())
                    : problem.withField(fault.field(), fault.message());
        }
        Optional<String> first = faults.stream()
                .flatMap(fault -> fault.clause().stream())
                .map(Object::toString)
                .findFirst();
        throw (first.isPresent() ? problem.withClause(first.get()) : problem).declined();
    }
}
