package org.carerecordguarantee.server.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a worker's account rests on, as the register of staff says now (CTL-01, CTL-02, CTL-06).
 *
 * @param individual false for a sign-in that more than one person uses
 * @param sponsor the name of who answers for the account; empty if nobody does
 * @param undertakingOn when the undertaking to keep confidences was signed
 * @param trainedOn when the last training was completed
 * @param leavesAt from when the worker is out
 */
public record KeptStanding(
        boolean individual,
        Optional<String> sponsor,
        Optional<LocalDate> undertakingOn,
        Optional<LocalDate> trainedOn,
        Optional<Instant> leavesAt) {

    /** The same after another training. */
    public KeptStanding trained(LocalDate completedOn) {
        return new KeptStanding(individual, sponsor, undertakingOn, Optional.of(completedOn), leavesAt);
    }

    /** The same of somebody who leaves. */
    public KeptStanding leaving(Instant at) {
        return new KeptStanding(individual, sponsor, undertakingOn, trainedOn, Optional.of(at));
    }
}
