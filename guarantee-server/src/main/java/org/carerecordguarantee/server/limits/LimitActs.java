package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.limits.LimitStep;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.duties.Duties;

/**
 * What becomes of a limit that was asked for, under the lock of the person: so that it binds the very next look.
 *
 * <p>INVARIANT: nobody whom the limit shuts out by name writes anything down about it.
 */
@ApplicationScoped
class LimitActs {
    private static final int WORKING_DAYS_TO_CONFIRM = 2;

    @Inject
    private Guard guard;

    @Inject
    private KeptLimits limits;

    @Inject
    private Duties duties;

    LimitsView all(UUID person, Purpose purpose) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.READ_LIMITS, purpose),
                        allowed -> Act.Done.of(new LimitsView(
                                person,
                                limits.of(allowed.person()).stream()
                                        .filter(each -> each.limit().isKnownTo(allowed.actor(), allowed.at()))
                                        .map(each -> LimitView.of(each, allowed.at()))
                                        .toList()))))
                .value();
    }

    LimitView one(UUID person, UUID limit, Purpose purpose) {
        return on(person, limit, Action.READ_LIMITS, purpose, (kept, allowed) -> kept);
    }

    /** What was said with a step, once it is known whether it may be taken at all. */
    interface Saying {
        Said said(KeptLimit kept, Allowed allowed);
    }

    /** Takes a step, if the limit is where it may be taken. */
    LimitView step(UUID person, UUID limit, Action action, LimitStep step, Purpose purpose, Saying saying) {
        return on(person, limit, action, purpose, (kept, allowed) -> {
            mayBecome(kept, step, allowed);
            KeptLimit after = limits.add(kept, step, saying.said(kept, allowed), allowed.actor(), allowed.at());
            followUp(after, step, allowed);
            return after;
        });
    }

    /** Whether this step may be taken, and by this worker. */
    static void mayBecome(KeptLimit kept, LimitStep step, Allowed allowed) {
        if (kept.limit().names(allowed.actor())) {
            throw Forms.notAboutOneself(clause(step), "Nobody writes anything down about a limit on themself.");
        }
        if (!kept.limit().mayBecome(step, allowed.at())) {
            throw Forms.clashes(
                    clause(step),
                    kept.limit().interim() && (step == LimitStep.WITHDREW || step == LimitStep.TOOK_ALTERNATIVE)
                            ? "This limit is for safety and in force. To drop it, ask for it to be lifted."
                            : "This limit is not where that could be done: it is "
                                    + kept.limit().stateAt(allowed.at()).inWords()
                                    + (kept.limit().liftingAsked() ? ", and is to be lifted." : "."));
        }
    }

    private void followUp(KeptLimit kept, LimitStep step, Allowed allowed) {
        UUID limit = kept.limit().id();
        switch (step) {
            case WENT_ON, TOOK_ALTERNATIVE, WITHDREW, DECLINED, DECLINED_IN_PART ->
                done(DutyKind.PUT_LIMIT_IN_FORCE, limit, step, allowed);
            case LIFTING_ASKED ->
                duties.raise(
                        DutyKind.CONFIRM_LIFTING,
                        allowed.person(),
                        limit,
                        allowed.at(),
                        Duties.endOf(
                                WorkingDays.inEngland().after(London.dateOf(allowed.at()), WORKING_DAYS_TO_CONFIRM)));
            case LIFTED -> {
                done(DutyKind.CONFIRM_LIFTING, limit, step, allowed);
                done(DutyKind.PUT_LIMIT_IN_FORCE, limit, step, allowed);
            }
            case LIFTING_NOT_WISHED -> done(DutyKind.CONFIRM_LIFTING, limit, step, allowed);
            case EXPLAINED -> {
                // Nothing is done with it: the person has not chosen.
            }
        }
    }

    private void done(DutyKind kind, UUID limit, LimitStep how, Allowed allowed) {
        duties.open(kind, limit)
                .ifPresent(duty -> duties.discharge(duty.id(), allowed.actor().id(), allowed.at(), how.inWords()));
    }

    /** What is done with one limit. */
    interface OnLimit {
        KeptLimit act(KeptLimit kept, Allowed allowed);
    }

    LimitView on(UUID person, UUID limit, Action action, Purpose purpose, OnLimit act) {
        return Refusals.openedOrDeclined(guard.ask(Asked.about(person, action, purpose), new Found(limit, act)))
                .value();
    }

    /** A limit of somebody else, and one that the caller may not know of, is not there. */
    private final class Found implements Act<LimitView> {
        private final UUID limit;
        private final OnLimit act;
        private Optional<KeptLimit> found = Optional.empty();

        Found(UUID limit, OnLimit act) {
            this.limit = limit;
            this.act = act;
        }

        @Override
        public Sought seek(PersonId person, Actor actor) {
            found = limits.find(person, limit);
            return found.isPresent() ? Sought.person() : Sought.unknown();
        }

        @Override
        public Done<LimitView> perform(Allowed allowed) {
            KeptLimit kept = found.filter(each -> each.limit().isKnownTo(allowed.actor(), allowed.at()))
                    .orElseThrow(() -> Refusals.withheld(allowed).declined());
            return Done.of(LimitView.of(act.act(kept, allowed), allowed.at()));
        }
    }

    static String clause(LimitStep step) {
        return switch (step) {
            case EXPLAINED, WENT_ON, TOOK_ALTERNATIVE, WITHDREW -> "LIM-02";
            case DECLINED, DECLINED_IN_PART -> "LIM-06";
            case LIFTING_ASKED, LIFTED, LIFTING_NOT_WISHED -> "LIM-07";
        };
    }
}
