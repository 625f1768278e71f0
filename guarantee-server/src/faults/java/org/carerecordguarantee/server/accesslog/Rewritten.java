package org.carerecordguarantee.server.accesslog;

import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.PersonId;

/** An entry that says something else in one place. */
final class Rewritten {
    private Rewritten() {}

    static AccessEntry by(Actor actor, AccessEntry entry) {
        return of(entry, entry.entry(), actor, entry.person(), entry.action(), entry.purpose(), entry.outcome());
    }

    static AccessEntry as(Outcome outcome, AccessEntry entry) {
        return of(entry, entry.entry(), entry.actor(), entry.person(), entry.action(), entry.purpose(), outcome);
    }

    static AccessEntry as(Action action, AccessEntry entry) {
        return of(entry, entry.entry(), entry.actor(), entry.person(), action, entry.purpose(), entry.outcome());
    }

    static AccessEntry with(Purpose purpose, AccessEntry entry) {
        return of(
                entry,
                entry.entry(),
                entry.actor(),
                entry.person(),
                entry.action(),
                Optional.of(purpose),
                entry.outcome());
    }

    /** The same once more, about whomever. */
    static AccessEntry again(PersonId person, AccessEntry entry) {
        return of(
                entry,
                UUID.randomUUID(),
                entry.actor(),
                Optional.of(person),
                entry.action(),
                entry.purpose(),
                entry.outcome());
    }

    private static AccessEntry of(
            AccessEntry entry,
            UUID id,
            Actor actor,
            Optional<PersonId> person,
            Action action,
            Optional<Purpose> purpose,
            Outcome outcome) {
        return new AccessEntry(
                id,
                actor,
                person,
                action,
                purpose,
                outcome,
                entry.because(),
                entry.gates(),
                entry.ruleSet(),
                entry.subject(),
                entry.circumstances());
    }
}
