package org.carerecordguarantee.model.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;

/**
 * That somebody is told later (TELL-03). It always has an end, at which it is looked at again.
 *
 * @param why in the authoriser's own words
 * @param authoriser who allows it, never the one whose act is to be told
 * @param until the day, in London, on which it is reviewed
 */
public record Deferral(DeferralGround ground, String why, UUID authoriser, LocalDate until) {
    /** The furthest that a review lies ahead, in working days. */
    public static final int LONGEST = 20;

    private static final ClauseId CLAUSE = new ClauseId("TELL-03");

    public Deferral {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(authoriser, "authoriser");
        Objects.requireNonNull(until, "until");
    }

    /**
     * What is wrong with it; empty if nothing is.
     *
     * @param actedBy whose act is to be told, where it was one worker's
     */
    public List<Fault> faults(Optional<UUID> actedBy, Instant at) {
        List<Fault> faults = new ArrayList<>();
        LocalDate today = London.dateOf(at);
        if (why.codePoints().noneMatch(Character::isLetterOrDigit)) {
            faults.add(fault("why", "Say why the person cannot be told yet."));
        }
        if (actedBy.filter(authoriser::equals).isPresent()) {
            faults.add(fault("authoriser", "Somebody else than the one who acted has to allow it."));
        }
        if (!until.isAfter(today)) {
            faults.add(fault("until", "Name a day to come, on which this is looked at again."));
        } else if (until.isAfter(WorkingDays.inEngland().after(today, LONGEST))) {
            faults.add(fault("until", "Look at it again within " + LONGEST + " working days."));
        }
        return faults;
    }

    private static Fault fault(String field, String message) {
        return new Fault(field, Optional.of(CLAUSE), message);
    }
}
