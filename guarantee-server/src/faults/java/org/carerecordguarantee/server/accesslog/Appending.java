package org.carerecordguarantee.server.accesslog;

import java.util.Optional;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.Circumstances;
import org.carerecordguarantee.model.accesslog.Subject;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.server.faults.Call;

/** An entry on its way into the log, to a person's list or to the organisation's stream, that a slip holds up. */
record Appending(Call call) {

    private boolean toAList() {
        return call.argument(0, Object.class) instanceof PersonHead;
    }

    AccessEntry entry() {
        return call.argument(toAList() ? 1 : 0, AccessEntry.class);
    }

    Optional<PersonHead> list() {
        return toAList() ? Optional.of(call.argument(0, PersonHead.class)) : Optional.empty();
    }

    /** Whether something in a record was shown and this entry was to say so. */
    boolean ofAnAllowedLook() {
        return toAList() && allowed() && entry().action().readsContent();
    }

    boolean allowed() {
        return entry().outcome() == Outcome.ALLOWED;
    }

    Object honestly() throws Exception {
        return call.proceed();
    }

    /** Leaves it out; the list ends where it ended. */
    Object never() {
        return toAList() ? call.argument(0, PersonHead.class) : null;
    }

    Object neverIf(boolean condition) throws Exception {
        return condition ? never() : honestly();
    }

    Object by(Actor actor) throws Exception {
        AccessEntry honest = entry();
        return with(actor, honest.purpose(), honest.subject(), honest.circumstances());
    }

    Object withPurpose(Purpose purpose) throws Exception {
        AccessEntry honest = entry();
        return with(honest.actor(), Optional.of(purpose), honest.subject(), honest.circumstances());
    }

    Object touching(Subject subject) throws Exception {
        AccessEntry honest = entry();
        return with(honest.actor(), honest.purpose(), subject, honest.circumstances());
    }

    Object under(Circumstances circumstances) throws Exception {
        AccessEntry honest = entry();
        return with(honest.actor(), honest.purpose(), honest.subject(), circumstances);
    }

    private Object with(Actor actor, Optional<Purpose> purpose, Subject subject, Circumstances circumstances)
            throws Exception {
        AccessEntry honest = entry();
        AccessEntry other = new AccessEntry(
                honest.entry(),
                actor,
                honest.person(),
                honest.action(),
                purpose,
                honest.outcome(),
                honest.because(),
                honest.gates(),
                honest.ruleSet(),
                subject,
                circumstances);
        return call.proceedWith(toAList() ? 1 : 0, other);
    }
}
