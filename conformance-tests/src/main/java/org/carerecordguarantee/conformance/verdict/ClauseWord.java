package org.carerecordguarantee.conformance.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one clause.
 *
 * @param clause its id
 * @param level its level
 * @param word by the checks that are as binding as the clause itself, after any waiver
 * @param beyond by those that test only this project's own figures or mechanisms, if there were any
 * @param beneath what the word would be without its waiver, if it was waived
 * @param notFor what of the clause was not tested, since the product does not serve it, each the end of "not tested ..."; the word
 *     comes from the other checks
 */
public record ClauseWord(
        String clause, Level level, Word word, Optional<Word> beyond, Optional<Word> beneath, List<String> notFor) {

    /**
     * The worst first: one outcome that was not as it should be outweighs anything else, and what does not apply weighs nothing while
     * anything does.
     */
    private static final List<Word> GRAVITY = List.of(
            Word.NOT_KEPT,
            Word.NOT_OFFERED,
            Word.SUITE_FAULT,
            Word.COULD_NOT_TEST,
            Word.LEFT_OUT,
            Word.SHOWN_BY_PEOPLE,
            Word.WAIVED,
            Word.KEPT,
            Word.DOES_NOT_APPLY);

    /** What a buyer may put up with. Our own faults, and what was left out, are not among it. */
    private static final Set<Word> WAIVABLE = EnumSet.of(Word.NOT_KEPT, Word.NOT_OFFERED, Word.COULD_NOT_TEST);

    public ClauseWord {
        notFor = List.copyOf(notFor);
    }

    /**
     * {@return the clause's word}
     *
     * @param checks the results of the clause's checks, in any order
     * @param terms what is waived and what does not apply
     */
    static ClauseWord of(String clause, Level level, List<Judged> checks, Terms terms) {
        List<Judged> binding = checks.stream()
                .filter(check -> check.level().compareTo(level) <= 0)
                .toList();
        List<Word> words = binding.stream().map(Judged::word).toList();
        List<Word> further = checks.stream()
                .filter(check -> check.level().compareTo(level) > 0)
                .map(Judged::word)
                .toList();
        Word word = gravest(words).orElse(Word.NOT_YET_TESTED);
        boolean waived = level == Level.MUST
                && WAIVABLE.contains(word)
                && terms.waiver(clause).isPresent();
        return new ClauseWord(
                clause,
                level,
                waived ? waived(words) : word,
                gravest(further),
                waived ? Optional.of(word) : Optional.empty(),
                word == Word.DOES_NOT_APPLY ? List.of() : notFor(binding, terms));
    }

    /** What stays when all that may be waived is: nothing, unless something stands beside it that may not. */
    private static Word waived(List<Word> words) {
        return gravest(words.stream().filter(word -> !WAIVABLE.contains(word)).toList())
                .filter(rest -> !rest.settled())
                .orElse(Word.WAIVED);
    }

    private static List<String> notFor(List<Judged> binding, Terms terms) {
        return terms.absences().stream()
                .filter(absence -> binding.stream()
                        .anyMatch(check -> check.word() == Word.DOES_NOT_APPLY
                                && absence.checks().contains(check.id())))
                .map(Absence::untested)
                .toList();
    }

    private static Optional<Word> gravest(List<Word> words) {
        return GRAVITY.stream().filter(words::contains).findFirst();
    }
}
