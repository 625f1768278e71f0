package org.carerecordguarantee.model.misuse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.statute.London;

/**
 * A report that a volume of a paper file is lost (ACT-09). It is searched for on the day of the report, whatever day that
 * is.
 *
 * @param volume its number
 * @param words how it came to be missed
 * @param stolen whether it is believed to be stolen
 * @param policeReference under which the police have it
 */
@Upholds("ACT-09")
public record LostFile(int volume, String words, boolean stolen, Optional<String> policeReference) {
    private static final ClauseId CLAUSE = new ClauseId("ACT-09");

    public LostFile {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(policeReference, "policeReference");
    }

    /** What is wrong with it; empty if nothing is. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (volume < 1) {
            faults.add(fault("volume", "Volumes are counted from 1."));
        }
        if (!saysSomething(words)) {
            faults.add(fault("words", "Say how it came to be missed."));
        }
        if (stolen && !policeReference.map(LostFile::saysSomething).orElse(false)) {
            faults.add(fault("policeReference", "Report it to the police, and give their reference."));
        }
        return faults;
    }

    /** The day, in London, by whose end it has been searched for: the same. */
    public static LocalDate searchBy(Instant reported) {
        return London.dateOf(reported);
    }

    private static boolean saysSomething(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Fault fault(String field, String message) {
        return new Fault(field, Optional.of(CLAUSE), message);
    }
}
