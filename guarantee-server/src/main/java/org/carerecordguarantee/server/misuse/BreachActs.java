package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.misuse.BreachClock;
import org.carerecordguarantee.model.misuse.BreachDecision;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.duties.Duty;
import org.carerecordguarantee.server.people.Nobody;

/** Reports breaches and decides about them, by their clock (ACT-05). */
@ApplicationScoped
class BreachActs {
    @Inject
    private Guard guard;

    @Inject
    private Breaches breaches;

    @Inject
    private Investigations investigations;

    @Inject
    private Duties duties;

    /**
     * Reports one.
     *
     * @param aware when the council became aware; empty for now
     */
    BreachView report(UUID person, String words, Optional<Instant> aware, Optional<UUID> investigation) {
        return Refusals.openedOrDeclined(
                        guard.ask(Asked.about(person, Action.REPORT_BREACH, Purpose.RECORD_KEEPING), allowed -> {
                            Instant since = aware.orElse(allowed.at());
                            if (since.isAfter(allowed.at())) {
                                throw Accepted.fault(
                                        "awareAt", "ACT-05", "Say since when you know, not when you will.");
                            }
                            if (investigation
                                    .filter(id -> !mayName(id, allowed))
                                    .isPresent()) {
                                throw Accepted.fault(
                                        "investigation", "ACT-05", "Name an investigation about this person.");
                            }
                            return Act.Done.of(view(breaches.report(
                                    allowed.person(),
                                    Accepted.words("words", "ACT-05", words),
                                    since,
                                    investigation,
                                    allowed.actor().id(),
                                    allowed.at())));
                        }))
                .value();
    }

    BreachesView all(UUID person) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.READ_BREACH, Purpose.RECORD_KEEPING),
                        allowed -> Act.Done.of(new BreachesView(
                                person,
                                breaches.of(allowed.person()).stream()
                                        .map(this::view)
                                        .toList()))))
                .value();
    }

    BreachView one(UUID person, UUID breach) {
        return on(person, breach, Action.READ_BREACH, (row, allowed) -> {});
    }

    /** Decides, once. At high risk the person has to be told, and that stands or falls with the decision. */
    BreachView decide(UUID person, UUID breach, BreachDecision decision) {
        return on(person, breach, Action.DECIDE_BREACH, (row, allowed) -> {
            if (breaches.decision(row.id).isPresent()) {
                throw Accepted.clash("ACT-05", "This has been decided already.");
            }
            Accepted.none(decision.faults(new BreachClock(row.awareAt), allowed.at()));
            Accepted.noneTooLong("reasons", "ACT-05", decision.reasons());
            decision.whyLate().ifPresent(why -> Accepted.noneTooLong("whyLate", "ACT-05", why));
            breaches.decide(row.id, decision, allowed.actor().id(), allowed.at());
            duties.open(DutyKind.DECIDE_BREACH, row.id)
                    .ifPresent(duty -> duties.discharge(
                            duty.id(),
                            allowed.actor().id(),
                            allowed.at(),
                            decision.risk().name()));
            if (decision.risk().toldToPerson()) {
                duties.raise(
                        DutyKind.TELL_PERSON,
                        allowed.person(),
                        row.id,
                        allowed.at(),
                        Duties.endOf(BreachClock.tellBy(allowed.at())));
            }
        });
    }

    private boolean mayName(UUID investigation, Allowed allowed) {
        return investigations
                .find(allowed.person(), investigation)
                .filter(row -> OnInvestigation.mayKnowOf(row, allowed.actor(), investigations))
                .isPresent();
    }

    private BreachView on(UUID person, UUID breach, Action action, BiConsumer<StoredBreach, Allowed> step) {
        return Refusals.openedOrDeclined(
                        guard.ask(Asked.about(person, action, Purpose.RECORD_KEEPING), new Act<BreachView>() {
                            private Optional<StoredBreach> found = Optional.empty();

                            @Override
                            public Sought seek(PersonId whose, Actor actor) {
                                found = breaches.find(whose, breach);
                                return found.isPresent() ? Sought.person() : Sought.unknown();
                            }

                            @Override
                            public Done<BreachView> perform(Allowed allowed) {
                                StoredBreach row = found.orElseThrow(
                                        () -> new IllegalStateException("it was there under the lock"));
                                step.accept(row, allowed);
                                return Done.of(view(row));
                            }
                        }))
                .value();
    }

    private BreachView view(StoredBreach row) {
        return new BreachView(
                row.id,
                row.personId,
                row.words,
                row.awareAt,
                new BreachClock(row.awareAt).due(),
                row.reportedAt,
                Nobody.read(row.investigationId).orElse(null),
                breaches.decision(row.id)
                        .map(decision -> decision(row, decision))
                        .orElse(null));
    }

    private BreachView.DecisionView decision(StoredBreach row, StoredBreachDecision decision) {
        boolean late =
                decision.commissionerToldAt != null && new BreachClock(row.awareAt).lateAt(decision.commissionerToldAt);
        return new BreachView.DecisionView(
                decision.risk.name(),
                decision.risk.inWords(),
                decision.reasons,
                decision.commissionerToldAt,
                late,
                decision.whyLate,
                decision.decidedAt,
                duties.of(new PersonId(row.personId), DutyKind.TELL_PERSON).stream()
                        .filter(duty -> duty.about().equals(row.id))
                        .map(Duty::id)
                        .findFirst()
                        .orElse(null));
    }
}
