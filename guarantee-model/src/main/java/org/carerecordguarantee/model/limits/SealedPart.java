package org.carerecordguarantee.model.limits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carerecordguarantee.model.decision.Upholds;

/**
 * A part of a paper file that lies under a numbered seal (LIM-10).
 *
 * <p>It is sealed under a number. Whoever opens it does so before a witness, says why, writes down the number that they
 * found and seals it again under a number that was never used. A number that is not the one that should be there means
 * that somebody was in it whom nobody wrote down.
 *
 * @param part which part, in words: "The letters from her brother"
 * @param firstNumber the number that it was first sealed under
 * @param openings the first first
 */
@Upholds("LIM-10")
public record SealedPart(
        UUID id, int volume, String part, String firstNumber, Instant sealedAt, List<Opening> openings) {
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");

    /**
     * One opening.
     *
     * @param witness somebody else than who opened it
     * @param found the number that was on the seal
     * @param resealed the number that was put on afterwards
     */
    public record Opening(
            UUID id, UUID openedBy, UUID witness, String why, Instant at, String found, String resealed) {
        public Opening {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(resealed, "resealed");
            if (openedBy.equals(witness)) {
                throw new IllegalArgumentException("nobody is a witness of what they do themself");
            }
        }
    }

    public SealedPart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(firstNumber, "firstNumber");
        Objects.requireNonNull(sealedAt, "sealedAt");
        openings = List.copyOf(openings);
    }

    /** The number that should be on it now. */
    public String number() {
        return openings.isEmpty() ? firstNumber : openings.get(openings.size() - 1).resealed();
    }

    /** The same after it was opened once more. */
    public SealedPart with(Opening opening) {
        List<Opening> more = new ArrayList<>(openings);
        more.add(opening);
        return new SealedPart(id, volume, part, firstNumber, sealedAt, more);
    }

    /** A number as it is kept: in capitals, without blanks; empty if it is none. */
    public static Optional<String> number(String written) {
        String number = written.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        return Optional.of(number).filter(each -> NUMBER.matcher(each).matches());
    }
}
