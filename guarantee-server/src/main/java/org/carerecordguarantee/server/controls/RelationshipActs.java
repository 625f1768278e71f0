package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.controls.SelfClaim;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Obligation;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.duties.PrivacyAlerts;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.KeptRelationship;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.TeamTies;
import org.carerecordguarantee.server.people.Ties;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/**
 * Makes and ends relationships. Each act holds the lock on the person's list, so that a look either came before it or is
 * judged by it.
 */
@ApplicationScoped
class RelationshipActs {
    private static final int LONGEST_REASON = 500;

    @Inject
    private Guard guard;

    @Inject
    private Ties ties;

    @Inject
    private TeamTies teams;

    @Inject
    private People people;

    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private FreshIds ids;

    RelationshipsView all(UUID person, Purpose purpose) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.READ_RELATIONSHIPS, purpose),
                        allowed -> Act.Done.of(new RelationshipsView(
                                person,
                                ties.of(allowed.person()).stream()
                                        .map(kept -> RelationshipView.of(kept, allowed.at()))
                                        .toList(),
                                teams.of(allowed.person()).stream()
                                        .map(kept -> TeamRelationshipView.of(kept, allowed.at()))
                                        .toList()))))
                .value();
    }

    /**
     * Makes an allocation, by a manager and for another. For themself a manager gives a reason, as anybody does, and the
     * privacy officer is alerted: an allocation that needs neither would be a way into every record.
     *
     * <p>A worker who has declared a relationship with the person is not allocated. One whose own record it is can be:
     * a refusal would tell their manager that they have one, and CTL-05 keeps them out of it all the same.
     */
    RelationshipView allocate(UUID person, Optional<UUID> worker, Purpose purpose) {
        return Refusals.openedOrDeclined(guard.ask(Asked.about(person, Action.ALLOCATE, purpose), allowed -> {
                    if (worker.filter(allowed.actor().id()::equals).isPresent()) {
                        throw Problem.of(Reason.ROLE)
                                .withClause("CTL-03")
                                .withDetail("Nobody allocates themself. Claim the relationship, with a reason.")
                                .declined();
                    }
                    UUID allocated = worker.flatMap(people::activeWorker)
                            .map(WorkerSheet::id)
                            .orElseThrow(() -> notAccepted("worker", "Name a worker with an open account."));
                    if (!ties.declared(allocated, allowed.person()).isEmpty()) {
                        throw notAccepted("worker", "Name somebody else: CTL-05 keeps this worker out.");
                    }
                    LegitimateRelationship allocation = new LegitimateRelationship(
                            ids.next(),
                            allocated,
                            allowed.person(),
                            RelationshipCause.ALLOCATION,
                            allowed.at(),
                            Optional.empty());
                    return begun(allocation, Optional.empty(), allowed);
                }))
                .value();
    }

    RelationshipView claim(UUID person, String reason, Purpose purpose) {
        return Refusals.openedOrDeclined(guard.ask(Asked.about(person, Action.CLAIM_RELATIONSHIP, purpose), allowed -> {
                    List<Fault> faults = SelfClaim.BY_DEFAULT.faultsOf(reason);
                    if (!faults.isEmpty()) {
                        throw notAccepted("reason", faults.get(0).message());
                    }
                    if (hasClaimed(allowed)) {
                        throw Problem.of(Reason.CLASHES)
                                .withClause("CTL-03")
                                .withDetail("You have claimed this already, and your claim has not ended.")
                                .declined();
                    }
                    LegitimateRelationship claim = SelfClaim.BY_DEFAULT.claim(
                            ids.next(), allowed.actor().id(), allowed.person(), reason, allowed.at());
                    Act.Done<RelationshipView> done = begun(claim, Optional.of(reason.strip()), allowed);
                    if (allowed.decision().obligations().stream()
                            .anyMatch(duty -> duty.obligation() == Obligation.ALERT_PRIVACY_OFFICER)) {
                        alerts.raise(claim, allowed.at());
                    }
                    return done;
                }))
                .value();
    }

    /** What is ended: a worker's relationship, or a team's. */
    record Ended(Optional<RelationshipView> worker, Optional<TeamRelationshipView> team) {}

    Ended end(UUID person, UUID relationship, String reason, Purpose purpose) {
        return Refusals.openedOrDeclined(
                        guard.ask(Asked.about(person, Action.END_RELATIONSHIP, purpose), new End(relationship, reason)))
                .value();
    }

    // A claim on top of a claim opens nothing more, and its alert would only bury the others.
    private boolean hasClaimed(Allowed allowed) {
        return ties.between(allowed.actor().id(), allowed.person()).stream()
                .anyMatch(tie -> tie.cause() == RelationshipCause.SELF_CLAIM && tie.aliveAt(allowed.at()));
    }

    private Act.Done<RelationshipView> begun(
            LegitimateRelationship relationship, Optional<String> reason, Allowed allowed) {
        KeptRelationship kept = ties.begin(relationship, reason, allowed.actor().id());
        return Act.Done.making(relationship, RelationshipView.of(kept, allowed.at()));
    }

    private final class End implements Act<Ended> {
        private final UUID relationship;
        private final String reason;
        private Optional<KeptRelationship> kept = Optional.empty();

        End(UUID relationship, String reason) {
            this.relationship = relationship;
            this.reason = reason.strip();
        }

        @Override
        public Optional<UUID> concerning(PersonId asked, Actor actor) {
            kept = ties.find(asked, relationship);
            return kept.map(found -> found.relationship().worker());
        }

        @Override
        public Sought seek(PersonId person, Actor actor) {
            boolean there = kept.isPresent() || teams.find(person, relationship).isPresent();
            return there ? Sought.person() : Sought.unknown();
        }

        @Override
        public Done<Ended> perform(Allowed allowed) {
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw notAccepted("reason", "Say why it ends, in at most " + LONGEST_REASON + " characters.");
            }
            UUID by = allowed.actor().id();
            return Done.of(
                    kept.isPresent()
                            ? new Ended(
                                    ties.end(allowed.person(), relationship, reason, by, allowed.at())
                                            .map(ended -> RelationshipView.of(ended, allowed.at())),
                                    Optional.empty())
                            : new Ended(
                                    Optional.empty(),
                                    teams.end(allowed.person(), relationship, reason, by, allowed.at())
                                            .map(ended -> TeamRelationshipView.of(ended, allowed.at()))));
        }
    }

    private static RuntimeException notAccepted(String field, String message) {
        return Problem.of(Reason.NOT_ACCEPTED)
                .withClause("CTL-03")
                .withField(field, "CTL-03", message)
                .declined();
    }
}
