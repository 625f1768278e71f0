package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.server.access.Answer;
import org.carerecordguarantee.server.access.OpenRecord;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.platform.Declined;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** What goes on while the list cannot be written (LOG-03). */
@ApplicationScoped
public class OutageFaults implements Planted {
    private static final String LOG = "AccessLog";
    private static final String APPEND = "append";
    private static final String RECORDS = "OpenRecord";

    @Inject
    private Pen pen;

    /** Entries that could not be written, until they can. */
    private static final class Waiting {
        private final Map<PersonId, ConcurrentLinkedQueue<AccessEntry>> byPerson = new ConcurrentHashMap<>();

        private void add(PersonId person, AccessEntry entry) {
            byPerson.computeIfAbsent(person, each -> new ConcurrentLinkedQueue<>())
                    .add(entry);
        }

        private Optional<AccessEntry> next(PersonId person) {
            return Optional.ofNullable(byPerson.get(person)).map(ConcurrentLinkedQueue::poll);
        }
    }

    @Override
    public String catalogue() {
        return "planted-outage";
    }

    @Override
    public List<Fault> faults() {
        Waiting shown = new Waiting();
        Waiting neverShown = new Waiting();
        return List.of(
                Fault.named("a-look-needs-no-list")
                        .call(LOG, APPEND, anyway(entry -> entry.action().readsContent())),
                Fault.named("a-search-needs-no-list")
                        .call(LOG, APPEND, anyway(entry -> entry.action() == Action.SEARCH)),
                Fault.named("the-line-is-to-follow-later")
                        .call(LOG, APPEND, pen.appending((head, entry, call) -> {
                            if (pen.works(head)) {
                                return (PersonHead) call.proceed();
                            }
                            shown.add(head.person(), entry);
                            return head;
                        }))
                        .call(LOG, "lock", catchingUp(shown)),
                Fault.named("a-look-that-never-was-is-listed")
                        .call(LOG, APPEND, pen.appending((head, entry, call) -> {
                            if (!pen.works(head)) {
                                neverShown.add(head.person(), entry);
                            }
                            return (PersonHead) call.proceed();
                        }))
                        .call(LOG, "lock", catchingUp(neverShown)),
                Fault.named("what-was-not-noted-is-kept-all-the-same")
                        .call(LOG, APPEND, pen.leavingOutWhatIsSilent())
                        .call(RECORDS, "add", keptAllTheSame()),
                Fault.named("the-excuse-quotes-the-record")
                        .call(LOG, APPEND, pen.leavingOutWhatIsSilent())
                        .call(RECORDS, "record", quoting()));
    }

    /** Without a line, where there can be none. */
    private CallTwist anyway(Predicate<AccessEntry> which) {
        return pen.appending(
                (head, entry, call) -> which.test(entry) && !pen.works(head) ? head : (PersonHead) call.proceed());
    }

    /** Writes what has waited before anything else is done about the person. */
    private CallTwist catchingUp(Waiting waiting) {
        return call -> {
            @SuppressWarnings("unchecked") // what AccessLog.lock yields
            Optional<PersonHead> locked = (Optional<PersonHead>) call.proceed();
            if (locked.isEmpty() || !pen.works(locked.get())) {
                return locked;
            }
            PersonHead head = locked.get();
            for (Optional<AccessEntry> next = waiting.next(head.person());
                    next.isPresent();
                    next = waiting.next(head.person())) {
                head = pen.write(head, next.get());
            }
            return head.equals(locked.get()) ? locked : Optional.of(head);
        };
    }

    private CallTwist keptAllTheSame() {
        return call -> {
            try {
                return call.proceed();
            } catch (Declined declined) {
                if (declined.problem().reason() == Reason.UNAVAILABLE) {
                    pen.silently(call::proceed);
                }
                throw declined;
            }
        };
    }

    private CallTwist quoting() {
        return call -> {
            try {
                return call.proceed();
            } catch (Declined declined) {
                if (declined.problem().reason() != Reason.UNAVAILABLE) {
                    throw declined;
                }
                Object answer = pen.silently(call::proceed);
                throw Problem.of(Reason.UNAVAILABLE)
                        .withDetail("We could not note that you read: " + contents(answer))
                        .declined();
            }
        };
    }

    private static String contents(Object answer) {
        return answer instanceof Answer.Opened<?> opened && opened.value() instanceof OpenRecord.Page page
                ? page.items().stream().map(RecordItem::content).collect(Collectors.joining("; "))
                : "nothing";
    }
}
