package org.carerecordguarantee.model.limits;

import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.ReasonCode;
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
        if (request.wanted().isEmpty() || request.byThePerson()) {
            return new Abstain(CLAUSE, Gate.LIMITS);
        }
        Limits limits = facts.needed(Limits.class);
        if (limits.sealed().none()) {
            return new Abstain(CLAUSE, Gate.LIMITS);
        }
        Filed filed = facts.needed(Filed.class);
        Set<ItemRef> closed = request.wanted().stream()
                .filter(item ->
                        limits.sealed().have(item, filed) && !limits.hidden().have(item, filed))
                .collect(Collectors.toSet());
        if (closed.isEmpty()) {
            return new Abstain(CLAUSE, Gate.LIMITS);
        }
        return new Narrow(
                CLAUSE, Gate.LIMITS, closed, ReasonCode.SEALED, Closed.yieldsTo(request.action()), Visibility.STATED);
    }
}
