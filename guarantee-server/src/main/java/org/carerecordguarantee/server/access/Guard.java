package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.Circumstances;
import org.carerecordguarantee.model.accesslog.Subject;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.server.accesslog.AccessLog;
import org.carerecordguarantee.server.accesslog.PersonHead;
import org.carerecordguarantee.server.events.ObligationArose;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.FreshIds;

/**
 * The shape of every act upon a record, in one transaction: lock the person's list, learn who asks and what is known,
 * decide, find what is sought, decide again with that, act if it is allowed, write it down, and return when that is
 * committed.
 *
 * <p>INVARIANT: who is refused for what is known of them and the person causes no look for what is sought. So neither
 * its length nor its failure tells them whether there is such a person (CNF-10).
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
    private FreshIds ids;

    @Inject
    private Attempt attempt;

    @Inject
    private Event<ObligationArose> arose;

    /** Asks, and acts if it may. A refusal is an answer too, and as durable. */
    @Transactional
    public <T> Answer<T> ask(Asked asked, Act<T> act) {
        attempt.is(asked);
        if (asked.emergency().isPresent() || asked.action().takesFreshSignIn()) {
            callers.haveJustSignedIn();
        }
        Optional<PersonHead> head = asked.person().flatMap(log::lock);
        Account account = callers.account();
        Optional<UUID> concerning = asked.person().flatMap(person -> act.concerning(person, account.actor()));
        AccessRequest request = judge.withClaims(request(asked, account), account);
        List<Fact> known = judge.known(request, account);
        boolean there = asked.person().isEmpty() || head.isPresent();
        Sought nothingYet = (there ? Sought.person() : Sought.unknown()).concerning(concerning);
        Decision before = judge.decide(request, known, nothingYet);
        if (!before.allowed()) {
            return refused(
                    head, request, before, Touched.byRefused(request, nothingYet, act.named(), Optional.empty()));
        }
        Sought sought = head.map(list -> act.seek(
                        list.person(), account.actor(), filed -> judge.hidden(request, known, Sought.items(filed))))
                .orElse(nothingYet)
                .concerning(concerning);
        return decided(head, request.wanting(sought.wanted()), known, sought, act);
    }

    private <T> Answer<T> decided(
            Optional<PersonHead> head, AccessRequest request, List<Fact> known, Sought sought, Act<T> act) {
        Decision decision = judge.decide(request, known, sought);
        Optional<LegitimateRelationship> relationship = reliedOn(request, decision, known);
        Subject touchedIfRefused = Touched.byRefused(request, sought, act.named(), relationship);
        attempt.judged(request, decision, touchedIfRefused);
        if (!decision.allowed()) {
            return refused(head, request, decision, touchedIfRefused);
        }
        Act.Done<T> done = act.perform(new Allowed(request, decision));
        Subject touched = Touched.by(
                        request, done.items(), done.categories(), done.made().or(() -> relationship))
                .saying(done.said());
        UUID entry = write(head, request, decision, touched);
        decision.obligations().forEach(each -> arose.fire(new ObligationArose(each, request, decision, entry)));
        return new Answer.Opened<>(done.value(), request, decision, entry);
    }

    private <T> Answer<T> refused(
            Optional<PersonHead> head, AccessRequest request, Decision decision, Subject touched) {
        attempt.judged(request, decision, touched);
        return new Answer.Refused<>(request, decision, write(head, request, decision, touched));
    }

    private AccessRequest request(Asked asked, Account account) {
        return new AccessRequest(
                account.actor(),
                asked.person(),
                asked.action(),
                purpose(asked, account),
                Set.of(),
                asked.emergency(),
                Optional.empty(),
                callers.timeFor(asked.person()));
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
    private static Optional<LegitimateRelationship> reliedOn(
            AccessRequest request, Decision decision, List<Fact> known) {
        if (!decision.allowed() || request.person().isEmpty()) {
            return Optional.empty();
        }
        return Facts.of(known.toArray(Fact[]::new)).needed(Relationships.class).reliedOnBy(request);
    }
}
