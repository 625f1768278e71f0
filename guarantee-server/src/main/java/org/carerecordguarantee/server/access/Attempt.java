package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.carerecordguarantee.model.accesslog.Subject;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Decision;

/**
 * What this request is about, as far as it has come. Somebody may be refused long after it was clear whose record they
 * were at, what for and on what ground: because what they handed in was not accepted. Then the transaction is undone, and
 * the entry of the refusal is made of what is remembered here, so that it says as much as any other (LOG-01).
 */
@RequestScoped
public class Attempt {
    private Optional<Asked> asked = Optional.empty();
    private Optional<Judged> judged = Optional.empty();

    /**
     * A request that was decided upon.
     *
     * @param touched what an entry says of it if it is refused in the end
     */
    record Judged(AccessRequest request, Decision decision, Subject touched) {}

    /** Say this as soon as it is known, before anything is looked at that may be wrong. */
    public void is(Asked what) {
        asked = Optional.of(what);
    }

    void judged(AccessRequest request, Decision decision, Subject touched) {
        judged = Optional.of(new Judged(request, decision, touched));
    }

    Optional<Asked> asked() {
        return asked;
    }

    Optional<Judged> judged() {
        return judged;
    }
}
