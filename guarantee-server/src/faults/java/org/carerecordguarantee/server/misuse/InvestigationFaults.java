package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.misuse.Closing;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.Account;

/** Ways to break who finds out why somebody looked, until when, and that it comes to one end (ACT-01). */
@ApplicationScoped
public class InvestigationFaults implements Planted {
    private static final int DAYS_TOO_LATE = 14;

    private final ThreadLocal<Boolean> closing = ThreadLocal.withInitial(() -> false);
    private final Map<UUID, StoredClosing> closedAnew = new ConcurrentHashMap<>();

    @Override
    public String catalogue() {
        return "planted-investigations";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-own-team-finds-out")
                        .call("Accounts", "ofWorker", seenAs(actor -> of(actor.id(), actor))),
                Fault.named("the-accused-find-out-themselves")
                        .call("Accounts", "ofWorker", seenAs(actor -> of(UUID.randomUUID(), actor))),
                Fault.named("nobody-finds-out-after-all").call("Investigations", "of", call -> List.of()),
                Fault.named("an-investigation-never-ends").call("Investigations", "closing", call -> Optional.empty()),
                Fault.named("what-was-closed-is-closed-anew")
                        .call("InvestigationActs", "close", this::asIfOpen)
                        .call("Investigations", "closing", this::closingAnew)
                        .call("Investigations", "close", this::closeAnew),
                Fault.named("finding-out-may-wait-for-weeks")
                        .call(
                                "Investigations",
                                "open",
                                call -> call.proceedWith(0, later(call.argument(0, Investigations.New.class)))));
    }

    /** Whoever is asked about works in a team where nobody else works. */
    private static CallTwist seenAs(UnaryOperator<Actor> otherwise) {
        return call -> {
            Optional<?> found = (Optional<?>) call.proceed();
            return found.map(Account.class::cast)
                    .map(account -> new Account(
                            otherwise.apply(account.actor()), account.roles(), account.ownRecords(), account.state()));
        };
    }

    private static Actor of(UUID id, Actor actor) {
        Optional<Post> elsewhere = actor.post()
                .map(post -> new Post(
                        post.jobTitle(),
                        UUID.randomUUID(),
                        post.team(),
                        post.organisationId(),
                        post.organisation(),
                        post.councilStaff()));
        return new Actor(id, actor.kind(), actor.name(), actor.role(), elsewhere);
    }

    private static Investigations.New later(Investigations.New honest) {
        return new Investigations.New(
                honest.person(),
                honest.accused(),
                honest.allegation(),
                honest.alert(),
                honest.owner(),
                honest.dueOn().plusDays(DAYS_TOO_LATE),
                honest.looks());
    }

    private Object asIfOpen(Call call) throws Exception {
        closing.set(true);
        try {
            return call.proceed();
        } finally {
            closing.remove();
        }
    }

    private Object closingAnew(Call call) throws Exception {
        Object honest = call.proceed();
        StoredClosing anew = closedAnew.get(call.argument(0, UUID.class));
        if (closing.get()) {
            return Optional.empty();
        }
        return anew == null ? honest : Optional.of(anew);
    }

    private Object closeAnew(Call call) throws Exception {
        UUID investigation = call.argument(0, UUID.class);
        boolean first = ((Investigations) call.target()).closing(investigation).isEmpty();
        if (first) {
            return call.proceed();
        }
        Closing handedIn = call.argument(1, Closing.class);
        StoredClosing anew = new StoredClosing();
        anew.investigationId = investigation;
        anew.verdict = handedIn.verdict();
        anew.reason = handedIn.reason();
        anew.purpose = handedIn.purpose().orElse(null);
        anew.closedBy = handedIn.by();
        anew.closedAt = call.argument(2, Instant.class);
        closedAnew.put(investigation, anew);
        return null;
    }
}
