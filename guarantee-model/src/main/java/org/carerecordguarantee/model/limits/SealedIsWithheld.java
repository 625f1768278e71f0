package org.carerecordguarantee.model.limits;

import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.decision.Visibility;

/**
 * LIM-04: of what the person has sealed others see that something is withheld at the person's request, and no more. What is
 * hidden besides is not told of here: it would give away that it exists.
 */
@Upholds("LIM-04")
public final class SealedIsWithheld implements Rule {
    private static final ClauseId CLAUSE = new ClauseId("LIM-04");

    @Override
    public ClauseId clause() {
        return CLAUSE;
    }

    @Override
    public Gate gate() {
        return Gate.LIMITS;
    }

    @Override
    public Finding consider(AccessRequest request, Facts facts) {
        return Closed.narrowing(
                CLAUSE,
                request,
                facts,
                limits -> !limits.sealed().none(),
                (limits, item, filed) ->
                        limits.sealed().have(item, filed) && !limits.hidden().have(item, filed),
                Visibility.STATED);
    }
}
