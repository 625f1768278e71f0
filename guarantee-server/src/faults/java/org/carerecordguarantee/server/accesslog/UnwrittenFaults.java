package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Looks that nobody writes down, or not in time (LOG-01). */
@ApplicationScoped
public class UnwrittenFaults implements Planted {
    private static final String LOG = "AccessLog";
    private static final String APPEND = "append";

    @Inject
    private Pen pen;

    private final Map<PersonId, AccessEntry> waiting = new ConcurrentHashMap<>();
    private final Map<PersonId, Set<UUID>> listed = new ConcurrentHashMap<>();

    @Override
    public String catalogue() {
        return "planted-unwritten";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-list-never-grows")
                        .swallow("insert into person_link")
                        .swallow("update person_head"),
                Fault.named("refusals-leave-no-line")
                        .call(LOG, APPEND, pen.leavingOut(entry -> entry.outcome() == Outcome.REFUSED)),
                Fault.named("one-entry-leaves-no-line")
                        .call(LOG, APPEND, pen.leavingOut(entry -> entry.action() == Action.READ_ITEM)),
                Fault.named("the-past-leaves-no-line")
                        .call(LOG, APPEND, pen.leavingOut(entry -> entry.action() == Action.READ_PAST_STATE)),
                Fault.named("writing-leaves-no-line").call(LOG, APPEND, pen.leavingOut(entry -> entry.action()
                        .writesContent())),
                Fault.named("a-try-to-delete-leaves-no-line")
                        .call(LOG, APPEND, pen.leavingOut(entry -> entry.action() == Action.DELETE_ITEM)),
                Fault.named("each-worker-has-one-line").call(LOG, APPEND, pen.leavingOut(this::listedBefore)),
                Fault.named("a-line-waits-for-the-next").call(LOG, APPEND, oneLate()));
    }

    private boolean listedBefore(AccessEntry entry) {
        return entry.actor().kind() == ActorKind.WORKER
                && !listed.computeIfAbsent(entry.person().orElseThrow(), person -> ConcurrentHashMap.newKeySet())
                        .add(entry.actor().id());
    }

    /** What a buffer does that is written out only when something new comes in. */
    private CallTwist oneLate() {
        return pen.appending((head, entry, call) -> {
            AccessEntry before = waiting.put(head.person(), entry);
            return before == null ? pen.leaveOut(head) : (PersonHead) call.proceedWith(1, before);
        });
    }
}
