package org.carerecordguarantee.server.access;

import java.util.List;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.server.people.Account;

/**
 * What one promise knows for a decision. Each promise has its own; {@link Judge} asks them all.
 *
 * <p>INVARIANT: it reads inside the transaction of the request and after the lock on the person's list, so that what
 * was changed before is known here.
 */
public interface FactLoader {
    /** What holds before anything is looked for: of the caller, and between them and the person. */
    default List<Fact> factsFor(AccessRequest request, Account account) {
        return List.of();
    }

    /** What follows from what was found. */
    default List<Fact> factsOf(Sought sought) {
        return List.of();
    }
}
