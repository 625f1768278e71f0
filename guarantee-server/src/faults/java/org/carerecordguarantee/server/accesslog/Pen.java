package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.platform.EntryAppended;

/**
 * Bends what goes into a person's list: leaves lines out, writes others, or writes more than one.
 *
 * <p>INVARIANT: what it writes itself is not bent again, and the rest of the server believes that a line was written.
 */
@ApplicationScoped
class Pen {
    @Inject
    private AccessLog log;

    @Inject
    private Event<EntryAppended> appended;

    private final ThreadLocal<Boolean> writing = ThreadLocal.withInitial(() -> false);
    private final ThreadLocal<Boolean> silent = ThreadLocal.withInitial(() -> false);

    /** What happens instead of an append to a person's list. */
    @FunctionalInterface
    interface Append {
        PersonHead instead(PersonHead head, AccessEntry entry, Call call) throws Exception;
    }

    /** A bend of {@code AccessLog.append}; the organisation's stream, which no person sees, stays as it is. */
    CallTwist appending(Append append) {
        return call -> {
            boolean list = call.argument(0, Object.class) instanceof PersonHead;
            if (writing.get() || !list) {
                return call.proceed();
            }
            return append.instead(call.argument(0, PersonHead.class), call.argument(1, AccessEntry.class), call);
        };
    }

    /** These entries never come into the list. */
    CallTwist leavingOut(Predicate<AccessEntry> which) {
        return appending((head, entry, call) -> which.test(entry) ? leaveOut(head) : (PersonHead) call.proceed());
    }

    /** Something else is written than what was done. */
    CallTwist rewriting(UnaryOperator<AccessEntry> rewritten) {
        return appending((head, entry, call) -> (PersonHead) call.proceedWith(1, rewritten.apply(entry)));
    }

    /** Writes nothing and has everybody believe that it did. */
    PersonHead leaveOut(PersonHead head) {
        appended.fire(new EntryAppended(Optional.empty()));
        return head;
    }

    /** Writes one line more. */
    PersonHead write(PersonHead head, AccessEntry entry) {
        writing.set(true);
        try {
            return log.append(head, entry);
        } finally {
            writing.remove();
        }
    }

    /** Whether this list can be written at this moment. */
    boolean works(PersonHead head) {
        try {
            appended.fire(new EntryAppended(Optional.of(head.person())));
            return true;
        } catch (RuntimeException outage) {
            return false;
        }
    }

    /** Does something during which {@link #silent} holds. */
    <T> T silently(Callable<T> deed) throws Exception {
        silent.set(true);
        try {
            return deed.call();
        } finally {
            silent.remove();
        }
    }

    /** A bend of {@code AccessLog.append} for those who look {@link #silently}. */
    CallTwist leavingOutWhatIsSilent() {
        return appending((head, entry, call) -> silent.get() ? leaveOut(head) : (PersonHead) call.proceed());
    }
}
