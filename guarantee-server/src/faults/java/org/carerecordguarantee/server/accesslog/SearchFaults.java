package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Meanwhile;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.SearchTerms;

/** Searches that leave the wrong trace, or none (LOG-07). */
@ApplicationScoped
public class SearchFaults implements Planted {
    private static final String LOG = "AccessLog";
    private static final String APPEND = "append";

    @Inject
    private Pen pen;

    @Inject
    private AccessLog log;

    private final Meanwhile byName = new Meanwhile();
    private final Set<Found> found = ConcurrentHashMap.newKeySet();
    private final LastTwo lists = new LastTwo();

    /** Who found whom. */
    private record Found(UUID worker, PersonId person) {}

    @Override
    public String catalogue() {
        return "planted-search";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-search-leaves-no-line").call(LOG, APPEND, pen.leavingOut(SearchFaults::search)),
                Fault.named("a-search-by-name-leaves-no-line")
                        .call("FindPeople", "search", byName.during(call -> call.argument(0, SearchTerms.class)
                                .name()
                                .isPresent()))
                        .call(LOG, APPEND, pen.leavingOut(entry -> search(entry) && byName.holds())),
                Fault.named("a-search-reads-as-a-look")
                        .call(
                                LOG,
                                APPEND,
                                pen.rewriting(
                                        entry -> search(entry) ? Rewritten.as(Action.READ_RECORD, entry) : entry)),
                Fault.named("a-look-after-a-search-reads-as-a-search")
                        .call(LOG, APPEND, pen.rewriting(this::asTheSearchBefore)),
                Fault.named("a-search-is-listed-for-another-too").call(LOG, APPEND, forAnotherToo()));
    }

    private static boolean search(AccessEntry entry) {
        return entry.action() == Action.SEARCH;
    }

    private AccessEntry asTheSearchBefore(AccessEntry entry) {
        Found pair = new Found(entry.actor().id(), entry.person().orElseThrow());
        if (search(entry)) {
            found.add(pair);
        }
        return entry.action() == Action.READ_RECORD && found.contains(pair)
                ? Rewritten.as(Action.SEARCH, entry)
                : entry;
    }

    private CallTwist forAnotherToo() {
        return pen.appending((head, entry, call) -> {
            lists.now(head.person());
            PersonHead end = (PersonHead) call.proceed();
            Optional<PersonHead> other =
                    search(entry) ? lists.otherThan(head.person()).flatMap(log::lock) : Optional.empty();
            if (other.isEmpty()) {
                return end;
            }
            pen.write(other.get(), Rewritten.again(other.get().person(), entry));
            return new PersonHead(end.person(), end.last());
        });
    }
}
