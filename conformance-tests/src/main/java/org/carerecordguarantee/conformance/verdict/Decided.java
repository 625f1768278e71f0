package org.carerecordguarantee.conformance.verdict;

import java.util.List;
import java.util.Optional;

/**
 * What the steps of one check come down to.
 *
 * <p>INVARIANT: only a Then can say that a promise is not kept, and nothing is kept unless every step held, there was a Then, and
 * every Then looked at an outcome. A look in a Given is about the arrangement and counts for nothing.
 *
 * @param word what the check comes to
 * @param why in plain words; empty if it is kept
 * @param step the step at which it was decided; empty if it is kept
 */
public record Decided(Word word, Optional<String> why, Optional<String> step) {

    /**
     * Comes to a word.
     *
     * @param steps every step, in order
     */
    public static Decided by(List<PlayedStep> steps) {
        boolean then = false;
        boolean looked = false;
        Optional<PlayedStep> blind = Optional.empty();
        for (PlayedStep step : steps) {
            then = step.then(then);
            looked |= then;
            if (then && step.outcomes() == 0 && blind.isEmpty()) {
                blind = Optional.of(step);
            }
            if (step.ending() != Ending.HELD && step.ending() != Ending.NOT_REACHED) {
                return new Decided(word(step.ending(), then), Optional.of(step.why()), Optional.of(step.words()));
            }
        }
        if (steps.isEmpty() || steps.stream().anyMatch(step -> step.ending() == Ending.NOT_REACHED)) {
            return fault("the scenario was not performed to its end");
        }
        if (blind.isPresent()) {
            return new Decided(
                    Word.SUITE_FAULT, Optional.of("the step looked at no outcome"), blind.map(PlayedStep::words));
        }
        return looked
                ? new Decided(Word.KEPT, Optional.empty(), Optional.empty())
                : fault("the scenario has no outcome to look at");
    }

    private static Decided fault(String why) {
        return new Decided(Word.SUITE_FAULT, Optional.of(why), Optional.of(""));
    }

    private static Word word(Ending ending, boolean then) {
        return switch (ending) {
            case OUTCOME_FALSE -> then ? Word.NOT_KEPT : Word.COULD_NOT_TEST;
            case PRODUCT_LACKS -> Word.NOT_OFFERED;
            case ADAPTER_LACKS, TROUBLE, NOT_ARRANGED -> Word.COULD_NOT_TEST;
            case UNKNOWN, AMBIGUOUS, BROKE -> Word.SUITE_FAULT;
            case HELD, NOT_REACHED -> throw new IllegalArgumentException("such a step decides nothing: " + ending);
        };
    }
}
