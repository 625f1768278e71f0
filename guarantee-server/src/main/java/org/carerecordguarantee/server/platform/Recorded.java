package org.carerecordguarantee.server.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Whether this request has left an access entry that lasts. It learns so from {@link EntryAppended}, inside the transaction that appends; it comes true
 * only when that transaction commits, so that a failed commit leaves the refusal unrecorded and the catch-all
 * ({@link RefusalRecorder}) does its work.
 */
@RequestScoped
public class Recorded {
    @Resource
    private TransactionSynchronizationRegistry transactions;

    private final Flag flag = new Flag();

    /** Apart from the request-scoped proxy, because the commit may call back when no request is active. */
    private static final class Flag implements Synchronization {
        private volatile boolean lasting;

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                lasting = true;
            }
        }
    }

    /** True when an entry of this request is committed. */
    public boolean yes() {
        return flag.lasting;
    }

    void when(@Observes EntryAppended appended) {
        transactions.registerInterposedSynchronization(flag);
    }
}
