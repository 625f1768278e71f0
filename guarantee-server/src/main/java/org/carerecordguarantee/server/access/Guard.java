package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.Circumstances;
import org.carerecordguarantee.model.accesslog.Subject;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.server.accesslog.AccessLog;
import org.carerecordguarantee.server.accesslog.PersonHead;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.Ties;

/**
 * The shape of every act upon a record, in one transaction: lock the person's list, learn who asks and what is known,
 * decide, act if it is allowed, write it down, and return when that is committed.
 *
 * <p>INVARIANT: each call leaves exactly one entry, or throws and leaves nothing but the {@link Attempt}, of which the
 * catch-all makes it.
 *
 * <p>INVARIANT: no fact is read before the lock, so whatever was changed before this request counts in it.
 */
@ApplicationScoped
public class Guard {
    @Inject
    private Callers callers;

    @Inject
    private AccessLog log;

    @Inject
    private Judge judge;

    @Inject
    private Ties ties;

    @Inject
    private FreshIds ids;

    @Inject
    private Attempt attempt;

    /** Asks, and acts if it may. A refusal is an answer too, and as durable. */
    @Transactional
    public <T> Answer<T> ask(Asked asked, Act<T> act) {
        attempt.is(asked);
        Optional<PersonHead> head = asked.person().flatMap(log::lock);
        Account account = callers.account();
        Optional<UUID> concerning = asked.person().flatMap(person -> act.concerning(person, account.actor()));
        Sought found = asked.person().isPresent()
                ? head.map(list -> act.seek(list.person(), account.actor())).orElseGet(Sought::unknown)
                : Sought.person();
        Sought sought = found.concerning(concerning);
        Instant at = callers.timeFor(asked.person());
        AccessRequest request = new AccessRequest(
                account.actor(),
                asked.person(),
                asked.action(),
                purpose(asked, account),
                sought.wanted(),
                Optional.empty(),
                at);
        Decision decision = judge.decide(request, account, sought);
        Optional<LegitimateRelationship> relationship = reliedOn(request, decision);
        Subject touchedIfRefused = Touched.byRefused(request, sought, relationship);
        attempt.judged(request, decision, touchedIfRefused);
        if (!decision.allowed()) {
            return new Answer.Refused<>(request, decision, write(head, request, decision, touchedIfRefused));
        }
        Act.Done<T> done = act.perform(new Allowed(request, decision));
        Subject touched =
                Touched.by(request, done.items(), done.categories(), done.made().or(() -> relationship));
        return new Answer.Opened<>(done.value(), request, decision, write(head, request, decision, touched));
    }

    // Whoever sees what is theirs need not say what for.
    private static Optional<Purpose> purpose(Asked asked, Account account) {
        boolean own = asked.person().filter(account.actor()::isThePerson).isPresent();
        return asked.purpose().or(() -> own ? Optional.of(Purpose.OWN_ACCESS) : Optional.empty());
    }

    private UUID write(Optional<PersonHead> head, AccessRequest request, Decision decision, Subject touched) {
        Circumstances circumstances = callers.circumstances(request.at());
        AccessEntry entry = AccessEntry.of(ids.next(), request, decision, touched, circumstances);
        head.ifPresentOrElse(list -> log.append(list, entry), () -> log.append(entry));
        return entry.entry();
    }

    // An ended or foreign relationship was not relied on, so a refusal names none.
    private Optional<LegitimateRelationship> reliedOn(AccessRequest request, Decision decision) {
        if (!decision.allowed() || request.person().isEmpty()) {
            return Optional.empty();
        }
        return new Relationships(
                        ties.between(request.actor().id(), request.person().get()))
                .reliedOnBy(request);
    }
}
