package org.carerecordguarantee.conformance.verdict;

import java.util.List;
import java.util.Optional;

/**
 * What became of one clause.
 *
 * @param clause its id
 * @param level its level
 * @param word by the checks that are as binding as the clause itself
 * @param beyond by those that test only this project's own figures or mechanisms, if there were any
 */
public record ClauseWord(String clause, Level level, Word word, Optional<Word> beyond) {

    /** The worst first: one outcome that was not as it should be outweighs anything else. */
    private static final List<Word> GRAVITY = List.of(
            Word.NOT_KEPT,
            Word.NOT_OFFERED,
            Word.SUITE_FAULT,
            Word.COULD_NOT_TEST,
            Word.LEFT_OUT,
            Word.SHOWN_BY_PEOPLE,
            Word.WAIVED,
            Word.DOES_NOT_APPLY,
            Word.KEPT);

    /**
     * {@return the clause's word}
     *
     * @param checks the results of the clause's checks, in any order
     */
    static ClauseWord of(String clause, Level level, List<Judged> checks) {
        List<Word> binding = checks.stream()
                .filter(check -> check.level().compareTo(level) <= 0)
                .map(Judged::word)
                .toList();
        List<Word> further = checks.stream()
                .filter(check -> check.level().compareTo(level) > 0)
                .map(Judged::word)
                .toList();
        return new ClauseWord(clause, level, gravest(binding).orElse(Word.NOT_YET_TESTED), gravest(further));
    }

    private static Optional<Word> gravest(List<Word> words) {
        return GRAVITY.stream().filter(words::contains).findFirst();
    }
}
