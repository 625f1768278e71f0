package org.carerecordguarantee.model.controls;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Fact;

/**
 * The worker's last training in information governance and data security.
 *
 * @param completedOn the day, in London; empty if there was none
 */
public record TrainingHeld(Optional<LocalDate> completedOn) implements Fact {
    /** For how many days after its own day a training counts. It is annual, so day 365 is the last. */
    public static final int DAYS = 365;

    public TrainingHeld {
        Objects.requireNonNull(completedOn, "completedOn");
    }

    /** Whether it counts on this day. */
    public boolean countsOn(LocalDate day) {
        return completedOn.filter(done -> !day.isAfter(done.plusDays(DAYS))).isPresent();
    }
}
