package org.carerecordguarantee.conformance.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run comes down to, in one sentence that names what was left out, waived, or does not apply.
 *
 * <p>INVARIANT: only {@link Level#MUST} clauses, by their {@code must} checks, decide; nothing else raises or lowers a verdict.
 *
 * <p>INVARIANT: a run that is not exactly the frozen set of its profile, or in which no binding clause was kept, is never conformant.
 *
 * <p>INVARIANT: while a binding clause is not kept and nobody has waived it, the run is not conformant.
 *
 * @param standing what it comes down to
 * @param partial whether the run was not the whole frozen set; then it is no verdict
 * @param sentence for the buyer
 * @param clauses the word of each clause of the profile, by id
 * @param stale the clauses that somebody waived and that need no waiver; until it is removed the run is undecided, since nothing is
 *     wrong with the product and yet the buyer's papers say that there is
 */
public record Verdict(
        Standing standing, boolean partial, String sentence, Map<String, ClauseWord> clauses, List<String> stale) {

    public Verdict {
        stale = List.copyOf(stale);
    }

    /** As {@link #of(Scope, List, Terms)}, where nothing is waived and everything applies. */
    public static Verdict of(Scope scope, List<Judged> results) {
        return of(scope, results, Terms.NONE);
    }

    /**
     * Comes to a verdict.
     *
     * @param scope what the profile covers
     * @param results what became of every check of the run, and of every one that does not apply; a check that was left out is not
     *     among them
     * @param terms what is waived and what does not apply
     */
    public static Verdict of(Scope scope, List<Judged> results, Terms terms) {
        List<Judged> believed = results.stream().map(terms::believed).toList();
        Map<String, ClauseWord> clauses = words(scope, believed, terms);
        Set<String> tried = believed.stream()
                .filter(result -> result.word().tried())
                .map(Judged::id)
                .collect(Collectors.toCollection(HashSet::new));
        boolean partial = !tried.equals(scope.frozen()) || results.size() != tried.size();
        List<String> stale = partial ? List.of() : stale(clauses, terms);
        Standing standing = standing(clauses, partial || !stale.isEmpty());
        String sentence = new Sentence(scope, clauses, terms, stale).in(standing, partial, tried.size());
        return new Verdict(standing, partial, sentence, clauses, stale);
    }

    /** {@return the exit code of the run} */
    public int exitCode() {
        return standing.exitCode();
    }

    /** {@return whether it is conformant only because a buyer has waived something} */
    public boolean withWaivers() {
        return standing == Standing.CONFORMANT
                && clauses.values().stream().anyMatch(clause -> clause.word() == Word.WAIVED);
    }

    private static Map<String, ClauseWord> words(Scope scope, List<Judged> results, Terms terms) {
        Map<String, List<Judged>> byClause = results.stream().collect(Collectors.groupingBy(Judged::clause));
        Map<String, ClauseWord> words = new LinkedHashMap<>();
        scope.clauses().forEach((clause, level) -> {
            List<Judged> own = new ArrayList<>(byClause.getOrDefault(clause, List.of()));
            if (own.isEmpty() && scope.frozen().stream().anyMatch(id -> id.startsWith(clause + "."))) {
                own.add(new Judged(clause, clause, level, Word.LEFT_OUT));
            }
            words.put(clause, ClauseWord.of(clause, level, own, terms));
        });
        return words;
    }

    /** What came out well needs no waiver, and one that stays would hide the day on which it does not. */
    private static List<String> stale(Map<String, ClauseWord> clauses, Terms terms) {
        return terms.waivers().stream()
                .map(Waiver::clause)
                .filter(clause -> clauses.containsKey(clause)
                        && clauses.get(clause).beneath().isEmpty()
                        && clauses.get(clause).word().settled())
                .toList();
    }

    private static Standing standing(Map<String, ClauseWord> clauses, boolean open) {
        List<Word> must = clauses.values().stream()
                .filter(clause -> clause.level() == Level.MUST)
                .map(ClauseWord::word)
                .toList();
        if (must.contains(Word.NOT_KEPT) || must.contains(Word.NOT_OFFERED)) {
            return Standing.NOT_CONFORMANT;
        }
        if (must.contains(Word.SUITE_FAULT)) {
            return Standing.SUITE_FAULT;
        }
        boolean settled = must.stream().allMatch(Word::settled);
        boolean kept = must.stream().anyMatch(Word::shown);
        return settled && kept && !open ? Standing.CONFORMANT : Standing.UNDECIDED;
    }
}
