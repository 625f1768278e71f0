package org.carerecordguarantee.model.misuse;

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

/**
 * What followed, and on which day (ACT-03).
 *
 * @param on the day, in London, on which it happened
 * @param words what was done; for {@link ConsequenceKind#NO_ACTION}, why nothing was
 * @param recordedBy who says so
 */
public record Consequence(ConsequenceKind kind, LocalDate on, String words, UUID recordedBy) {
    private static final ClauseId CLAUSE = new ClauseId("ACT-03");

    public Consequence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(recordedBy, "recordedBy");
    }

    /** What is wrong with it; empty if nothing is. */
    public List<Fault> faults(Instant at) {
        List<Fault> faults = new ArrayList<>();
        if (on.isAfter(London.dateOf(at))) {
            faults.add(new Fault("on", Optional.of(CLAUSE), "Name the day on which it happened, not one to come."));
        }
        if (kind == ConsequenceKind.NO_ACTION && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            faults.add(new Fault("words", Optional.of(CLAUSE), "Say why nothing followed."));
        }
        return faults;
    }
}
