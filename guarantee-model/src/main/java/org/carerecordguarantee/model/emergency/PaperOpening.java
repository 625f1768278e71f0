package org.carerecordguarantee.model.emergency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;

/**
 * One line of the emergency duty team's sheet: the paper store was opened out of hours and a volume of somebody's file was
 * taken out (EMG-09).
 *
 * <p>It is written on paper at night and entered afterwards, by the end of the next working day. One that is entered
 * later is late and says so; it is never turned away for that, because what happened belongs on record. What lay under a
 * seal is entered beside it, where the seals are kept (LIM-10).
 *
 * <p>INVARIANT: once accepted it names two people, and no instant that is still to come.
 *
 * @param volume which was taken out, from 1
 * @param keyholder who had the key
 * @param second who was with them
 * @param openedAt when the store was opened, as the sheet says
 * @param why what it was needed for
 */
@Upholds("EMG-09")
public record PaperOpening(int volume, UUID keyholder, UUID second, Instant openedAt, String why) {
    /** The longest reason that is kept. */
    public static final int LONGEST = 2000;

    private static final ClauseId CLAUSE = new ClauseId("EMG-09");

    public PaperOpening {
        Objects.requireNonNull(keyholder, "keyholder");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(openedAt, "openedAt");
        why = why.strip();
    }

    /** What is wrong with it when it is entered; empty if nothing is. */
    public List<Fault> faults(Instant entered) {
        List<Fault> faults = new ArrayList<>();
        if (volume < 1) {
            faults.add(fault("volume", "Volumes are counted from 1."));
        }
        if (keyholder.equals(second)) {
            faults.add(fault("second", "Two people open the store. Name the one who was with the keyholder."));
        }
        if (openedAt.isAfter(entered)) {
            faults.add(fault("openedAt", "Say when it was opened; this is still to come."));
        }
        if (why.codePoints().noneMatch(Character::isLetterOrDigit)) {
            faults.add(fault("why", "Say what the file was needed for."));
        } else if (why.length() > LONGEST) {
            faults.add(fault("why", "Say it in at most " + LONGEST + " characters."));
        }
        return faults;
    }

    /** What is wrong with the instant at which the file came back; empty if nothing is. */
    public Optional<Fault> faultOfReturn(Instant returned, Instant entered) {
        return returned.isBefore(openedAt) || returned.isAfter(entered)
                ? Optional.of(fault("returnedAt", "It came back after it was taken out, and not in time to come."))
                : Optional.empty();
    }

    /** The day, in London, by whose end the sheet has been entered: the next working day. */
    public LocalDate enterBy() {
        return WorkingDays.inEngland().after(London.dateOf(openedAt), 1);
    }

    /** Whether it is late if it is entered at this instant. */
    public boolean isLateAt(Instant entered) {
        return London.dateOf(entered).isAfter(enterBy());
    }

    private static Fault fault(String field, String message) {
        return new Fault(field, Optional.of(CLAUSE), message);
    }
}
