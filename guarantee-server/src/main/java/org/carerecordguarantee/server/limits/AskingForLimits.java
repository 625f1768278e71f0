package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.limits.AccessLimit;
import org.carerecordguarantee.model.limits.LimitScope;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Filing;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.WorkerSheet;

/** How a limit comes to be asked for: by the person, or by a worker who writes it down for them (LIM-01, LIM-03). */
@ApplicationScoped
class AskingForLimits {
    /** In how many working days a limit is to be in force. A declared parameter (LIM-03). */
    static final int WORKING_DAYS_TO_PUT_IN_FORCE = 2;

    private static final int LONGEST_REASON = 1000;

    @Inject
    private Guard guard;

    @Inject
    private KeptLimits limits;

    @Inject
    private Filing filing;

    @Inject
    private People people;

    @Inject
    private Duties duties;

    @Inject
    private FreshIds ids;

    LimitView ask(UUID person, NewLimit given, Purpose purpose) {
        return Refusals.openedOrDeclined(guard.ask(Asked.about(person, Action.ASK_FOR_LIMIT, purpose), new Ask(given)))
                .value();
    }

    /** What is left of a limit that is turned down in part; it is explained and chosen about as any other. */
    KeptLimit remainder(KeptLimit of, LimitScope scope, Optional<Instant> until, Allowed allowed) {
        AccessLimit limit = of.limit();
        Instant from = limit.from().isBefore(allowed.at()) ? allowed.at() : limit.from();
        KeptLimit left = new KeptLimit(
                new AccessLimit(
                        ids.next(),
                        limit.person(),
                        scope,
                        allowed.at(),
                        limit.askedBy(),
                        from,
                        until,
                        limit.interim(),
                        List.of()),
                of.targetName(),
                of.askedName(),
                of.route(),
                of.reason(),
                Optional.of(limit.id()),
                List.of());
        limits.add(left);
        raise(left.limit(), allowed.at());
        return left;
    }

    private void raise(AccessLimit limit, Instant at) {
        duties.raise(
                DutyKind.PUT_LIMIT_IN_FORCE,
                limit.person(),
                limit.id(),
                at,
                Duties.endOf(WorkingDays.inEngland().after(London.dateOf(at), WORKING_DAYS_TO_PUT_IN_FORCE)));
    }

    private final class Ask implements Act<LimitView> {
        private final NewLimit given;
        private Sought sought = Sought.person();

        Ask(NewLimit given) {
            this.given = given;
        }

        @Override
        public Set<ItemRef> named() {
            return given.item() == null ? Set.of() : Set.of(new ItemRef(given.item()));
        }

        @Override
        public Sought seek(PersonId person, Actor actor) {
            sought = named().stream()
                    .findFirst()
                    .map(item -> filing.seek(person, item))
                    .orElseGet(Sought::person);
            return sought;
        }

        @Override
        public Done<LimitView> perform(Allowed allowed) {
            // What is hidden from who writes it down is for them not there.
            if (allowed.decision().withheld().stream().anyMatch(each -> each.visibility() == Visibility.HIDDEN)) {
                throw Refusals.withheld(allowed).declined();
            }
            LimitScope scope = given.limitScope();
            Forms.none(scope.faults());
            sought.items().values().forEach(category -> Forms.none(scope.faultsOfClosing(category)));
            KeptLimit asked = new KeptLimit(
                    limit(scope, allowed),
                    targetName(scope),
                    allowed.actor().name(),
                    given.route(),
                    Forms.maybeWords("LIM-01", "reason", Optional.ofNullable(given.reason()), LONGEST_REASON),
                    Optional.empty(),
                    List.of());
            refuseIfOneStands(asked.limit(), allowed);
            limits.add(asked);
            raise(asked.limit(), allowed.at());
            return Done.of(LimitView.of(asked, allowed.at()));
        }

        private AccessLimit limit(LimitScope scope, Allowed allowed) {
            Instant at = allowed.at();
            boolean interim = given.interim();
            Optional<Instant> from = Optional.ofNullable(given.from());
            Optional<Instant> until = Optional.ofNullable(given.until());
            from.ifPresent(start -> Forms.ahead("from", start, at));
            if (interim && from.isPresent()) {
                throw Forms.notAccepted("LIM-03", "from", "A limit for safety starts at once.");
            }
            until.ifPresent(end -> Forms.ahead("until", end, from.orElse(at).plusMillis(1)));
            return new AccessLimit(
                    ids.next(),
                    allowed.person(),
                    scope,
                    at,
                    allowed.actor().id(),
                    from.orElse(at),
                    until,
                    interim,
                    List.of());
        }

        private Optional<String> targetName(LimitScope scope) {
            if (scope.target().isEmpty()) {
                return Optional.empty();
            }
            UUID target = scope.target().get();
            Optional<String> name =
                    switch (scope.kind()) {
                        case INDIVIDUAL -> people.activeWorker(target).map(WorkerSheet::name);
                        case TEAM -> people.team(target);
                        case ORGANISATION -> people.organisation(target);
                        default -> Optional.of("");
                    };
            return name.or(() -> {
                        throw Forms.notAccepted("LIM-01", given.targetField(), "is not known here");
                    })
                    .filter(known -> !known.isEmpty());
        }

        // One that the caller may not know of gives no clash: that would tell them of it.
        private void refuseIfOneStands(AccessLimit asked, Allowed allowed) {
            limits.of(allowed.person()).stream()
                    .map(KeptLimit::limit)
                    .filter(each ->
                            each.isKnownTo(allowed.actor(), allowed.at()) && each.clashesWith(asked, allowed.at()))
                    .findFirst()
                    .ifPresent(standing -> {
                        throw Forms.clashes(
                                "LIM-01",
                                "There is such a limit already, and it stands: " + standing.id()
                                        + ". Have that one lifted first, or leave it as it is.");
                    });
        }
    }
}
