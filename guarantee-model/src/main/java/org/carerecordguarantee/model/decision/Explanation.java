package org.carerecordguarantee.model.decision;

import java.util.Optional;

/** What one audience is told about a refusal. */
public sealed interface Explanation {
    /**
     * The reason, and where it stands.
     *
     * @param instead the clause under which they may have it after all, where there is one
     */
    record Told(ReasonCode reason, Gate gate, ClauseId clause, Optional<ClauseId> instead) implements Explanation {}

    /** That it was refused. Why is not for this audience, or could not be found out. */
    record Unexplained() implements Explanation {}

    /** Nothing: the answer is the one that is given when there is no such record. */
    record NothingToTell() implements Explanation {}
}
