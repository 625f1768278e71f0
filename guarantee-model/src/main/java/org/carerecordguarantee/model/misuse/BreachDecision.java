package org.carerecordguarantee.model.misuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Upholds;

/**
 * What is decided about a breach: how great the risk is, and why; when the Information Commissioner was told, where they
 * have to be; and why that was late, if it was.
 *
 * @param reasons for judging the risk so; kept also, and above all, where nobody is told
 * @param commissionerToldAt empty if they were not told
 * @param whyLate empty if it was in time
 */
@Upholds("ACT-05")
public record BreachDecision(
        BreachRisk risk, String reasons, Optional<Instant> commissionerToldAt, Optional<String> whyLate) {
    private static final ClauseId CLAUSE = new ClauseId("ACT-05");

    public BreachDecision {
        Objects.requireNonNull(risk, "risk");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(commissionerToldAt, "commissionerToldAt");
        Objects.requireNonNull(whyLate, "whyLate");
    }

    /** What is wrong with it; empty if nothing is. */
    public List<Fault> faults(BreachClock clock, Instant at) {
        List<Fault> faults = new ArrayList<>();
        if (!saysSomething(reasons)) {
            faults.add(fault("reasons", "Say why the risk is judged so."));
        }
        if (risk.toldToCommissioner() && commissionerToldAt.isEmpty()) {
            faults.add(fault("commissionerToldAt", "Tell the Information Commissioner, and say when you did."));
        }
        commissionerToldAt.ifPresent(told -> {
            if (told.isAfter(at)) {
                faults.add(fault("commissionerToldAt", "Say when it was done, not when it will be."));
            } else if (told.isBefore(clock.aware())) {
                faults.add(fault("commissionerToldAt", "This is before anybody was aware of the breach."));
            } else if (clock.lateAt(told)
                    && !whyLate.map(BreachDecision::saysSomething).orElse(false)) {
                faults.add(fault("whyLate", "It was later than 72 hours. Say why."));
            }
        });
        return faults;
    }

    private static boolean saysSomething(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Fault fault(String field, String message) {
        return new Fault(field, Optional.of(CLAUSE), message);
    }
}
