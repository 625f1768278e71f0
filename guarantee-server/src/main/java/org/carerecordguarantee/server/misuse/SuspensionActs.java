package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.people.Nobody;
import org.carerecordguarantee.server.people.OrganisationKind;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** Suspends and lifts. About one record it is an act about that person, under their lock and in their list. */
@ApplicationScoped
class SuspensionActs {
    @Inject
    private Guard guard;

    @Inject
    private Suspensions suspensions;

    @Inject
    private People people;

    SuspensionView suspend(Suspensions.New handedIn) {
        return Refusals.openedOrDeclined(
                        guard.ask(asked(handedIn.person()), allowed -> Act.Done.of(view(suspended(handedIn, allowed)))))
                .value();
    }

    SuspensionView one(UUID suspension) {
        Optional<StoredSuspension> found = suspensions.find(suspension);
        return Refusals.openedOrDeclined(guard.ask(
                        asked(found.flatMap(SuspensionActs::person)),
                        allowed -> Act.Done.of(view(found.orElseThrow(Accepted::notThere)))))
                .value();
    }

    SuspensionView lift(UUID suspension, String reason) {
        Optional<StoredSuspension> found = suspensions.find(suspension);
        return Refusals.openedOrDeclined(guard.ask(asked(found.flatMap(SuspensionActs::person)), allowed -> {
                    StoredSuspension row = found.orElseThrow(Accepted::notThere);
                    if (suspensions.lifting(row.id).isPresent()) {
                        throw Accepted.clash("ACT-02", "This suspension has been lifted already.");
                    }
                    suspensions.lift(
                            row.id,
                            Accepted.words("reason", "ACT-02", reason),
                            allowed.actor().id(),
                            allowed.at());
                    return Act.Done.of(view(row));
                }))
                .value();
    }

    SuspensionsView all(int limit, UUID after) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.aboutNobody(Action.SUSPEND_ACCESS, Purpose.ACCESS_AUDIT),
                        allowed -> Act.Done.of(page(limit, after))))
                .value();
    }

    private StoredSuspension suspended(Suspensions.New handedIn, Allowed allowed) {
        if (handedIn.worker().isPresent() == handedIn.team().isPresent()) {
            throw Accepted.fault("worker", "ACT-02", "Name a worker, or a team of a partner.");
        }
        handedIn.worker().ifPresent(worker -> {
            if (people.worker(worker).isEmpty()) {
                throw Accepted.fault("worker", "ACT-02", "Name a worker who is known here.");
            }
        });
        // A team of the council is everybody whom people rely on there: its workers are suspended one by one.
        handedIn.team().ifPresent(team -> {
            if (people.organisationOfTeam(team)
                    .filter(kind -> kind != OrganisationKind.COUNCIL)
                    .isEmpty()) {
                throw Accepted.fault("team", "ACT-08", "Name a team of a partner's.");
            }
        });
        String reason = Accepted.words("reason", "ACT-02", handedIn.reason());
        return suspensions.suspend(
                new Suspensions.New(handedIn.worker(), handedIn.team(), handedIn.person(), reason),
                allowed.actor().id(),
                allowed.at());
    }

    private SuspensionsView page(int limit, UUID after) {
        StoredSuspension last = after == null
                ? null
                : suspensions.find(after).orElseThrow(() -> Problem.of(Reason.NOT_UNDERSTOOD)
                        .withField("after", "is not a suspension of this list")
                        .declined());
        List<StoredSuspension> found = suspensions.standing(last, limit + 1);
        boolean more = found.size() > limit;
        List<StoredSuspension> shown = more ? found.subList(0, limit) : found;
        return new SuspensionsView(
                shown.stream().map(SuspensionsView.SuspensionSummary::of).toList(),
                more ? "/api/suspensions?limit=" + limit + "&after=" + shown.get(limit - 1).id : null);
    }

    private SuspensionView view(StoredSuspension row) {
        Optional<StoredLifting> lifting = suspensions.lifting(row.id);
        return new SuspensionView(
                row.id,
                row.ofTeam ? null : row.keptOutId,
                row.ofTeam ? row.keptOutId : null,
                person(row).orElse(null),
                row.reason,
                row.suspendedAt,
                lifting.map(end -> end.liftedAt).orElse(null),
                lifting.map(end -> end.reason).orElse(null));
    }

    private static Asked asked(Optional<UUID> person) {
        return person.map(whose -> Asked.about(whose, Action.SUSPEND_ACCESS, Purpose.ACCESS_AUDIT))
                .orElseGet(() -> Asked.aboutNobody(Action.SUSPEND_ACCESS, Purpose.ACCESS_AUDIT));
    }

    private static Optional<UUID> person(StoredSuspension row) {
        return Nobody.read(row.personId);
    }
}
