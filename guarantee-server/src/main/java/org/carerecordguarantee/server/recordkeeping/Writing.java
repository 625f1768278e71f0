package org.carerecordguarantee.server.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        Draft draft = new Draft(
                given.category(), given.kind(), given.source(), given.format(), given.eventAt(), given.content());
        declineIfAny(draft.faults(allowed.actor(), allowed.at()));
        ItemRef id = new ItemRef(ids.next());
        return draft.accepted(id, allowed.person(), allowed.actor(), allowed.at(), calendar);
    }

    RecordItem next(NewVersion given, RecordItem latest, Allowed allowed) {
        Correction correction = new Correction(given.content(), given.why(), Optional.ofNullable(given.eventAt()));
        declineIfAny(correction.faults(allowed.actor(), allowed.at()));
        return correction.of(latest, allowed.actor(), allowed.at(), calendar);
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
