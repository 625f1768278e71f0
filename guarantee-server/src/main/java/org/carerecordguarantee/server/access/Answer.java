package org.carerecordguarantee.server.access;

import java.util.UUID;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Decision;

/**
 * What came of a request, committed and written down either way.
 *
 * @param <T> what an allowed request yields
 */
public sealed interface Answer<T> {

    /**
     * It was allowed and done.
     *
     * @param entry the access entry that says so
     */
    record Opened<T>(T value, AccessRequest request, Decision decision, UUID entry) implements Answer<T> {}

    /** It was refused. */
    record Refused<T>(AccessRequest request, Decision decision, UUID entry) implements Answer<T> {}
}
