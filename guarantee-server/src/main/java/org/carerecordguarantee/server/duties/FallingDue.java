package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.carerecordguarantee.server.accesslog.AccessLog;
import org.carerecordguarantee.server.events.DutyFellDue;
import org.carerecordguarantee.server.platform.Time;

/**
 * Lets one duty fall due, in a transaction of its own, under the lock of its person: whoever comes second, from whatever
 * instance, finds that it has moved on.
 */
@ApplicationScoped
class FallingDue {
    @Inject
    private AccessLog log;

    @Inject
    private Duties duties;

    @Inject
    private Time time;

    @Inject
    private Event<DutyFellDue> fellDue;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fallDue(DueDuties.Candidate candidate) {
        log.lock(candidate.person());
        Instant at = time.nowFor(candidate.person());
        duties.fallDue(candidate.duty(), at)
                .ifPresent(duty -> fellDue.fire(
                        new DutyFellDue(duty.id(), duty.kind(), duty.person(), duty.about(), duty.level(), at)));
    }
}
