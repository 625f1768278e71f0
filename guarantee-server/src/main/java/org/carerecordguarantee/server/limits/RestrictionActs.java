package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.limits.GrantKind;
import org.carerecordguarantee.model.limits.RestrictedRecord;
import org.carerecordguarantee.model.limits.RestrictionGrant;
import org.carerecordguarantee.model.limits.RestrictionReason;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Callers;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/**
 * Restricts a record to named people, names them, and decides again. Each act holds the lock on the person's list, so that the
 * very next look is judged by it.
 */
@ApplicationScoped
class RestrictionActs {
    private static final int LONGEST = 1000;

    @Inject
    private Guard guard;

    @Inject
    private Callers callers;

    @Inject
    private Restrictions restrictions;

    @Inject
    private Duties duties;

    @Inject
    private People people;

    RestrictionView read(UUID person, Purpose purpose) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.READ_RESTRICTION, purpose),
                        allowed -> Act.Done.of(restrictions
                                .holding(allowed.person(), allowed.at())
                                .map(kept -> view(kept, allowed))
                                .orElseGet(RestrictionView::none))))
                .value();
    }

    RestrictionView restrict(UUID person, RestrictionReason reason, Optional<String> why, Purpose purpose) {
        return Refusals.openedOrDeclined(guard.ask(Asked.about(person, Action.RESTRICT_RECORD, purpose), allowed -> {
                    if (restrictions.holding(allowed.person(), allowed.at()).isPresent()) {
                        throw Forms.clashes("LIM-08", "This record is restricted already.");
                    }
                    KeptRestriction made = restrictions.restrict(
                            allowed.person(),
                            reason,
                            Forms.words("LIM-08", "why", why, LONGEST),
                            allowed.actor().id(),
                            allowed.at());
                    raiseReview(made.restricted(), allowed.at());
                    return Act.Done.of(view(made, allowed));
                }))
                .value();
    }

    RestrictionView.GrantView name(UUID person, UUID worker, GrantKind kind, Optional<String> why, Purpose purpose) {
        return onRestriction(person, Action.NAME_FOR_RECORD, purpose, (restricted, allowed) -> {
            if (worker.equals(allowed.actor().id())) {
                throw Forms.notAboutOneself("LIM-08", "Nobody names themself for a restricted record.");
            }
            if (people.activeWorker(worker).isEmpty()) {
                throw Forms.notAccepted("LIM-08", "worker", "Name a worker with an open account.");
            }
            String said = Forms.words("LIM-08", "why", why, LONGEST);
            // A new name in place of one that is about to end: nobody need be warned of the old one any more.
            restricted.grants().stream()
                    .filter(each -> each.worker().equals(worker))
                    .forEach(each -> warned(each.id(), "named again", allowed));
            RestrictionGrant grant = restrictions.name(
                    restricted, worker, kind, said, allowed.actor().id(), allowed.at());
            duties.raise(
                    DutyKind.WARN_OF_GRANT_END,
                    allowed.person(),
                    grant.id(),
                    Optional.of(worker),
                    allowed.at(),
                    Duties.endOf(WorkingDays.inEngland()
                            .before(
                                    London.dateOf(grant.until().minusMillis(1)),
                                    RestrictionGrant.WORKING_DAYS_OF_WARNING)));
            return view(grant, allowed.at());
        });
    }

    RestrictionView.GrantView endGrant(UUID person, UUID grant, Optional<String> why, Purpose purpose) {
        return onRestriction(person, Action.NAME_FOR_RECORD, purpose, (restricted, allowed) -> {
            RestrictionGrant named = restricted.grants().stream()
                    .filter(each -> each.id().equals(grant))
                    .findFirst()
                    .orElseThrow(() -> Problem.of(Reason.NO_SUCH_RECORD).declined());
            if (named.endedAt().isPresent()) {
                throw Forms.clashes("LIM-08", "This name was taken off the list already.");
            }
            String said = Forms.words("LIM-08", "why", why, LONGEST);
            restrictions.endGrant(grant, said, allowed.actor().id(), allowed.at());
            warned(grant, said, allowed);
            return view(
                    new RestrictionGrant(
                            named.id(),
                            named.worker(),
                            named.kind(),
                            named.from(),
                            named.until(),
                            Optional.of(allowed.at())),
                    allowed.at());
        });
    }

    RestrictionView review(UUID person, boolean goesOn, Optional<String> why, Purpose purpose) {
        return onRestriction(person, Action.REVIEW_RESTRICTION, purpose, (restricted, allowed) -> {
            String said = Forms.words("LIM-08", "why", why, LONGEST);
            restrictions.review(restricted, goesOn, said, allowed.actor().id(), allowed.at());
            duties.open(DutyKind.REVIEW_RESTRICTION, restricted.id())
                    .ifPresent(
                            duty -> duties.discharge(duty.id(), allowed.actor().id(), allowed.at(), said));
            Optional<KeptRestriction> now = restrictions.holding(allowed.person(), allowed.at());
            now.ifPresentOrElse(
                    kept -> raiseReview(kept.restricted(), allowed.at()),
                    () -> restricted.grants().forEach(each -> warned(each.id(), "no longer restricted", allowed)));
            return now.map(kept -> view(kept, allowed)).orElseGet(RestrictionView::none);
        });
    }

    /** What is done with a restriction that holds. */
    private interface OnRestriction<T> {
        T act(RestrictedRecord restricted, Allowed allowed);
    }

    private <T> T onRestriction(UUID person, Action action, Purpose purpose, OnRestriction<T> act) {
        return Refusals.openedOrDeclined(guard.ask(Asked.about(person, action, purpose), new Act<T>() {
                    private Optional<KeptRestriction> found = Optional.empty();

                    @Override
                    public Sought seek(PersonId about, Actor actor) {
                        found = restrictions.holding(about, callers.timeFor(Optional.of(about)));
                        return found.isPresent() ? Sought.person() : Sought.unknown();
                    }

                    @Override
                    public Done<T> perform(Allowed allowed) {
                        return Done.of(act.act(found.orElseThrow().restricted(), allowed));
                    }
                }))
                .value();
    }

    private void raiseReview(RestrictedRecord restricted, Instant at) {
        duties.raise(
                DutyKind.REVIEW_RESTRICTION,
                restricted.person(),
                restricted.id(),
                at,
                Duties.endOf(restricted.reviewDueOn()));
    }

    private void warned(UUID grant, String how, Allowed allowed) {
        duties.open(DutyKind.WARN_OF_GRANT_END, grant)
                .ifPresent(duty -> duties.discharge(duty.id(), allowed.actor().id(), allowed.at(), how));
    }

    // The kind of reason is the person's to know; what was written, and who is named, is for those who restrict
    // records.
    private static RestrictionView view(KeptRestriction kept, Allowed allowed) {
        RestrictedRecord restricted = kept.restricted();
        boolean own = allowed.request().byThePerson();
        List<RestrictionView.GrantView> named = restricted.grants().stream()
                .map(each -> view(each, allowed.at()))
                .toList();
        return new RestrictionView(
                true,
                restricted.id(),
                restricted.reason().name(),
                restricted.reason().inWords(),
                restricted.from(),
                restricted.reviewDueOn(),
                own ? null : kept.why(),
                own ? null : named);
    }

    private static RestrictionView.GrantView view(RestrictionGrant grant, Instant at) {
        return new RestrictionView.GrantView(
                grant.id(), grant.worker(), grant.kind().name(), grant.from(), grant.until(), grant.countsAt(at));
    }
}
