package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Looks that are written down wrongly: by whom, in whose list, with what outcome, what for, how often (LOG-01, LOG-04). */
@ApplicationScoped
public class MiswrittenFaults implements Planted {
    private static final String LOG = "AccessLog";
    private static final String APPEND = "append";

    @Inject
    private Pen pen;

    @Inject
    private AccessLog log;

    private final AtomicReference<Actor> signedInBefore = new AtomicReference<>();
    private final Map<UUID, Purpose> firstPurposes = new ConcurrentHashMap<>();
    private final LastTwo lists = new LastTwo();

    @Override
    public String catalogue() {
        return "planted-miswritten";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-team-shares-one-account").call(LOG, APPEND, pen.rewriting(MiswrittenFaults::byTheTeam)),
                Fault.named("the-one-before-is-named").call(LOG, APPEND, pen.rewriting(this::byTheOneBefore)),
                Fault.named("a-refused-look-is-written-as-allowed")
                        .call(LOG, APPEND, pen.rewriting(entry -> swapped(Outcome.REFUSED, Outcome.ALLOWED, entry))),
                Fault.named("an-allowed-look-is-written-as-refused")
                        .call(LOG, APPEND, pen.rewriting(entry -> swapped(Outcome.ALLOWED, Outcome.REFUSED, entry))),
                Fault.named("the-list-open-before-gets-the-line").call(LOG, APPEND, intoTheListBefore()),
                Fault.named("each-line-stands-twice").call(LOG, APPEND, twice()),
                Fault.named("the-first-purpose-sticks").call(LOG, APPEND, pen.rewriting(this::withTheFirstPurpose)));
    }

    private static boolean byWorker(AccessEntry entry) {
        return entry.actor().kind() == ActorKind.WORKER;
    }

    private static AccessEntry byTheTeam(AccessEntry entry) {
        return entry.actor()
                .post()
                .map(post -> Rewritten.by(account(entry.actor(), post), entry))
                .orElse(entry);
    }

    private static Actor account(Actor worker, Post post) {
        return Actor.worker(post.teamId(), post.team() + " team", worker.role(), post);
    }

    /** As where the sign-in of whoever used the machine before is still open. */
    private AccessEntry byTheOneBefore(AccessEntry entry) {
        if (!byWorker(entry)) {
            return entry;
        }
        Actor before = signedInBefore.getAndSet(entry.actor());
        return before == null || before.id().equals(entry.actor().id()) ? entry : Rewritten.by(before, entry);
    }

    private static AccessEntry swapped(Outcome from, Outcome to, AccessEntry entry) {
        return byWorker(entry) && entry.outcome() == from ? Rewritten.as(to, entry) : entry;
    }

    private CallTwist intoTheListBefore() {
        return pen.appending((head, entry, call) -> {
            lists.now(head.person());
            Optional<PersonHead> other = byWorker(entry) && entry.action().readsContent()
                    ? lists.otherThan(head.person()).flatMap(log::lock)
                    : Optional.empty();
            return other.isPresent() ? (PersonHead) call.proceedWith(0, other.get()) : (PersonHead) call.proceed();
        });
    }

    private CallTwist twice() {
        return pen.appending((head, entry, call) -> {
            PersonHead once = (PersonHead) call.proceed();
            return byWorker(entry) ? pen.write(once, Rewritten.again(head.person(), entry)) : once;
        });
    }

    private AccessEntry withTheFirstPurpose(AccessEntry entry) {
        if (!byWorker(entry) || entry.purpose().isEmpty()) {
            return entry;
        }
        Purpose stated = entry.purpose().get();
        Purpose first = firstPurposes.putIfAbsent(entry.actor().id(), stated);
        return first == null || first == stated ? entry : Rewritten.with(first, entry);
    }
}
