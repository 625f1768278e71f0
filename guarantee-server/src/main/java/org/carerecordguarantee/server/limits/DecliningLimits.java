package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.limits.AccessLimit;
import org.carerecordguarantee.model.limits.LimitKind;
import org.carerecordguarantee.model.limits.LimitScope;
import org.carerecordguarantee.model.limits.LimitStep;
import org.carerecordguarantee.model.limits.Seal;
import org.carerecordguarantee.model.limits.ServiceNeverDependsOnIt;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.people.KeptRelationship;
import org.carerecordguarantee.server.people.Ties;

/** How a manager turns down a limit, wholly or in part: in writing, with the way to complain and the nearest thing that works (LIM-06). */
@ApplicationScoped
class DecliningLimits {
    private static final int LONGEST = 4000;
    private static final int LONGEST_ROUTE = 1000;

    @Inject
    private LimitActs acts;

    @Inject
    private AskingForLimits asking;

    @Inject
    private KeptLimits limits;

    @Inject
    private Duties duties;

    @Inject
    private Ties ties;

    /** How much of a limit is turned down. */
    enum Extent {
        WHOLLY,
        PARTLY
    }

    /**
     * What a manager writes.
     *
     * @param alternative the nearest thing that works
     * @param reallocation what is offered instead of the only worker who is responsible for the person
     * @param seal what is left of how a part is closed, if it is turned down in part
     * @param until when what is left ends, if it is turned down in part
     * @param serviceConditional whether a service was made to depend on the limit being dropped
     * @param managerRead whether the manager answers for words that read so
     */
    record InWriting(
            Extent extent,
            Optional<String> reasons,
            Optional<String> complaintRoute,
            Optional<String> alternative,
            Optional<String> reallocation,
            Optional<Seal> seal,
            Optional<Instant> until,
            boolean serviceConditional,
            boolean managerRead) {}

    /** Turns it down. Of one that is turned down in part, what is left is the answer: it goes its way from the start. */
    LimitView decline(UUID person, UUID limit, InWriting given, Purpose purpose) {
        return acts.on(person, limit, Action.DECLINE_LIMIT, purpose, (kept, allowed) -> {
            LimitStep step = given.extent() == Extent.WHOLLY ? LimitStep.DECLINED : LimitStep.DECLINED_IN_PART;
            LimitActs.mayBecome(kept, step, allowed);
            Said said = said(kept.limit(), given, allowed);
            KeptLimit declined = limits.add(kept, step, said, allowed.actor(), allowed.at());
            duties.open(DutyKind.PUT_LIMIT_IN_FORCE, limit)
                    .ifPresent(
                            duty -> duties.discharge(duty.id(), allowed.actor().id(), allowed.at(), step.inWords()));
            return given.extent() == Extent.WHOLLY ? declined : left(kept, given, allowed);
        });
    }

    private Said said(AccessLimit limit, InWriting given, Allowed allowed) {
        String reasons = Forms.words("LIM-06", "reasons", given.reasons(), LONGEST);
        String complain = Forms.words("LIM-06", "complaintRoute", given.complaintRoute(), LONGEST_ROUTE);
        String nearest = Forms.words("LIM-06", "alternative", given.alternative(), LONGEST);
        Forms.none(ServiceNeverDependsOnIt.fault("reasons", reasons, given.serviceConditional(), given.managerRead())
                .or(() -> ServiceNeverDependsOnIt.fault("alternative", nearest, false, given.managerRead()))
                .stream()
                .toList());
        Optional<String> offered = Forms.maybeWords("LIM-06", "reallocation", given.reallocation(), LONGEST_ROUTE);
        if (offered.isEmpty() && isOnTheOnlyAllocatedWorker(limit, allowed)) {
            throw Forms.notAccepted(
                    "LIM-06",
                    "reallocation",
                    "It is about the only worker who is responsible for the person: say whom they are offered instead.");
        }
        return new Said(
                Optional.of(reasons),
                Optional.of(nearest),
                Optional.of(complain),
                offered,
                Optional.empty(),
                Optional.empty());
    }

    private KeptLimit left(KeptLimit declined, InWriting given, Allowed allowed) {
        AccessLimit limit = declined.limit();
        Optional<Seal> seal = given.seal().or(() -> limit.scope().seal());
        Optional<Instant> until = given.until().or(limit::until);
        given.until()
                .ifPresent(end -> Forms.ahead(
                        "until", end, latest(limit.from(), allowed.at()).plusMillis(1)));
        boolean opener =
                limit.scope().seal().equals(Optional.of(Seal.SEALED_HIDDEN)) && seal.equals(Optional.of(Seal.SEALED));
        boolean closer =
                limit.scope().seal().equals(Optional.of(Seal.SEALED)) && seal.equals(Optional.of(Seal.SEALED_HIDDEN));
        boolean shorter = until.isPresent()
                && limit.until().map(end -> until.get().isBefore(end)).orElse(true);
        boolean longer =
                limit.until().isPresent() && until.get().isAfter(limit.until().get());
        LimitScope scope = new LimitScope(
                limit.scope().kind(), limit.scope().target(), limit.scope().category(), seal);
        Forms.none(scope.faults());
        if (closer || longer || !(opener || shorter)) {
            throw Forms.notAccepted(
                    "LIM-06",
                    opener || closer ? "seal" : "until",
                    "Say what is left: a part that is sealed and no longer hidden, or an earlier end.");
        }
        return asking.remainder(declined, scope, until, allowed);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isOnTheOnlyAllocatedWorker(AccessLimit limit, Allowed allowed) {
        if (limit.scope().kind() != LimitKind.INDIVIDUAL) {
            return false;
        }
        List<UUID> allocated = ties.of(allowed.person()).stream()
                .map(KeptRelationship::relationship)
                .filter(tie -> tie.cause() == RelationshipCause.ALLOCATION && tie.aliveAt(allowed.at()))
                .map(LegitimateRelationship::worker)
                .distinct()
                .toList();
        return allocated.equals(List.of(limit.scope().target().orElseThrow()));
    }
}
