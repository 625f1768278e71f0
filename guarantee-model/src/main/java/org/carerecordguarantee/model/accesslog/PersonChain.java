package org.carerecordguarantee.model.accesslog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.PersonId;

/**
 * Checks a person's chain without any server: that the numbers run from 1 without a gap, that each link follows from the
 * one before and from its entry, and that it still agrees with a link that somebody kept from earlier.
 *
 * <p>What it cannot show: a look that was never recorded, and whether more entries follow after the last one given.
 */
@Upholds("LOG-02")
public final class PersonChain {
    /**
     * One line of the list as it was given out.
     *
     * @param entry the fingerprint, computed from the entry itself ({@link ShownEntry#fingerprint})
     * @param link the link that was given out with it
     */
    public record Line(long number, Fingerprint entry, Fingerprint link) {
        public Line {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * The first place at which the chain does not hold.
     *
     * @param number the number that the line at fault should have
     */
    public record Break(long number, Flaw flaw) {}

    /** What can be wrong with a chain. */
    public enum Flaw {
        /** The line has another number than its place: one is missing, doubled, or out of order. */
        NUMBER,
        /** The link does not follow from the link before and the entry: something was changed. */
        LINK,
        /** The chain is shorter than the one that was kept. */
        SHORTER,
        /** The chain is another than the one that was kept. */
        REWRITTEN
    }

    private PersonChain() {}

    /**
     * Checks a whole chain, oldest line first.
     *
     * @return the first break; empty if the chain holds
     */
    public static Optional<Break> firstBreak(PersonId person, List<Line> oldestFirst) {
        PersonLink last = PersonLink.start(person);
        for (Line line : oldestFirst) {
            PersonLink expected = last.next(line.entry());
            if (line.number() != expected.number()) {
                return Optional.of(new Break(expected.number(), Flaw.NUMBER));
            }
            if (!line.link().equals(expected.link())) {
                return Optional.of(new Break(expected.number(), Flaw.LINK));
            }
            last = expected;
        }
        return Optional.empty();
    }

    /**
     * Checks a whole chain, and that it only grew since somebody kept a link of it.
     *
     * @param kept the last link of an earlier copy
     */
    public static Optional<Break> firstBreak(PersonId person, List<Line> oldestFirst, PersonLink kept) {
        Optional<Break> own = firstBreak(person, oldestFirst);
        if (own.isPresent()) {
            return own;
        }
        if (kept.number() > oldestFirst.size()) {
            return Optional.of(new Break(oldestFirst.size() + 1L, Flaw.SHORTER));
        }
        Fingerprint now = kept.number() == 0
                ? PersonLink.start(person).link()
                : oldestFirst.get((int) kept.number() - 1).link();
        return now.equals(kept.link()) ? Optional.empty() : Optional.of(new Break(kept.number(), Flaw.REWRITTEN));
    }
}
