package org.carerecordguarantee.server.access;

import java.time.Instant;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.people.PersonId;

/** A request that was allowed and is now carried out, still under its lock. */
public record Allowed(AccessRequest request, Decision decision) {

    public Actor actor() {
        return request.actor();
    }

    /** The person whose record it is about. */
    public PersonId person() {
        return request.person().orElseThrow(() -> new IllegalStateException("a request about nobody"));
    }

    /** The instant that everything in this request happens at. */
    public Instant at() {
        return request.at();
    }
}
