package org.carerecordguarantee.model.misuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Upholds;

/**
 * Who may own an investigation: nobody out of the line of whoever is accused (ACT-01). Out of the line is not themself, not
 * their team, and not who gave them this work.
 */
@Upholds("ACT-01")
public final class IndependentOwner {
    private static final ClauseId CLAUSE = new ClauseId("ACT-01");

    private IndependentOwner() {}

    /**
     * What stands against an owner; empty if nothing does.
     *
     * @param supervisors who gave the accused this work or supervises it
     */
    public static List<Fault> faults(Standing owner, Standing accused, Set<UUID> supervisors) {
        if (owner.worker().equals(accused.worker())) {
            return fault("Nobody investigates themself. Name somebody else.");
        }
        if (owner.team().equals(accused.team())) {
            return fault("Name somebody who is not in their team.");
        }
        if (supervisors.contains(owner.worker())) {
            return fault("Name somebody who did not give them this work and does not supervise it.");
        }
        return List.of();
    }

    private static List<Fault> fault(String message) {
        return List.of(new Fault("owner", Optional.of(CLAUSE), message));
    }
}
