package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.controls.PartInCare;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.KeptRelationship;
import org.carerecordguarantee.server.people.KeptTeamRelationship;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.StaffRegister;
import org.carerecordguarantee.server.people.TeamTies;
import org.carerecordguarantee.server.people.Ties;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/**
 * Makes relationships that come from something other than an allocation or a claim: a case before a team, a place in somebody's
 * plan, an enquiry, a supervision, a part that the law gives. Each under the lock on the person's list, by a manager and for
 * another, and with words that say what the cause is.
 */
@ApplicationScoped
class CauseActs {
    @Inject
    private Guard guard;

    @Inject
    private Ties ties;

    @Inject
    private TeamTies teams;

    @Inject
    private People people;

    @Inject
    private StaffRegister staff;

    @Inject
    private FreshIds ids;

    TeamRelationshipView refer(UUID person, Optional<UUID> team, PartInCare part, Purpose purpose) {
        return Refusals.openedOrDeclined(guard.ask(Asked.about(person, Action.REFER_TO_TEAM, purpose), allowed -> {
                    notAcceptedIf(part.faultsForTeam());
                    UUID named = team.filter(id -> staff.organisationOf(id).isPresent())
                            .orElseThrow(() -> notAccepted("team", "Name a team that is known here."));
                    KeptTeamRelationship made = teams.begin(
                            allowed.person(),
                            named,
                            part.cause(),
                            part.ground(),
                            allowed.actor().id(),
                            allowed.at());
                    String told = "The team " + made.teamName() + ", because "
                            + part.cause().inWords();
                    return Act.Done.of(TeamRelationshipView.of(made, allowed.at()), Set.of(), Set.of(told));
                }))
                .value();
    }

    /** @param supervised the relationship of whom a supervisor supervises, on which theirs rests */
    RelationshipView give(
            UUID person, Optional<UUID> worker, PartInCare part, Optional<UUID> supervised, Purpose purpose) {
        return Refusals.openedOrDeclined(guard.ask(Asked.about(person, Action.GIVE_PART, purpose), allowed -> {
                    WorkerSheet whom = acceptable(worker, allowed);
                    notAcceptedIf(part.faultsForWorker(staff.rolesOf(whom.id())));
                    Optional<UUID> support = part.cause() == RelationshipCause.SUPERVISION
                            ? Optional.of(supervised(supervised, whom, allowed))
                            : Optional.empty();
                    LegitimateRelationship made = new LegitimateRelationship(
                            ids.next(), whom.id(), allowed.person(), part.cause(), allowed.at(), Optional.empty());
                    KeptRelationship kept = ties.begin(
                            made, Optional.of(part.ground()), allowed.actor().id());
                    support.ifPresent(id -> ties.restsOn(made.id(), id));
                    return Act.Done.making(made, RelationshipView.of(kept, allowed.at()));
                }))
                .value();
    }

    private WorkerSheet acceptable(Optional<UUID> worker, Allowed allowed) {
        if (worker.filter(allowed.actor().id()::equals).isPresent()) {
            throw Problem.of(Reason.ROLE)
                    .withClause("CTL-03")
                    .withDetail("Nobody gives themself a part. Claim the relationship, with a reason.")
                    .declined();
        }
        WorkerSheet found = worker.flatMap(people::activeWorker)
                .orElseThrow(() -> notAccepted("worker", "Name a worker with an open account."));
        if (!ties.declared(found.id(), allowed.person()).isEmpty()) {
            throw notAccepted("worker", "Name somebody else: CTL-05 keeps this worker out.");
        }
        return found;
    }

    // A supervision of a supervision would let one working relationship open a record to a whole line of managers.
    private UUID supervised(Optional<UUID> relationship, WorkerSheet supervisor, Allowed allowed) {
        return relationship
                .flatMap(id -> ties.find(allowed.person(), id))
                .map(KeptRelationship::relationship)
                .filter(tie -> tie.aliveAt(allowed.at())
                        && tie.cause() != RelationshipCause.SUPERVISION
                        && !tie.worker().equals(supervisor.id()))
                .map(LegitimateRelationship::id)
                .orElseThrow(() -> notAccepted(
                        "supervised", "Name the relationship of the worker who is supervised, still alive."));
    }

    private static void notAcceptedIf(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw notAccepted(faults.get(0).field(), faults.get(0).message());
        }
    }

    private static RuntimeException notAccepted(String field, String message) {
        return Problem.of(Reason.NOT_ACCEPTED)
                .withClause("CTL-03")
                .withField(field, "CTL-03", message)
                .declined();
    }
}
