package org.carerecordguarantee.conformance.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a run comes down to, in one sentence that names what was left out.
 *
 * <p>INVARIANT: only {@link Level#MUST} clauses, by their {@code must} checks, decide; nothing else raises or lowers a verdict.
 *
 * <p>INVARIANT: a run that tried nothing, or not exactly the frozen set of its profile, is never conformant.
 *
 * @param standing what it comes down to
 * @param partial whether the run was not the whole frozen set; then it is no verdict
 * @param sentence for the buyer
 * @param clauses the word of each clause of the profile, by id
 */
public record Verdict(Standing standing, boolean partial, String sentence, Map<String, ClauseWord> clauses) {

    private static final String GUARANTEE = "the Social Care Record Guarantee for England, as publicly described";

    /**
     * Comes to a verdict.
     *
     * @param scope what the profile covers
     * @param results what became of every check that was run; a check that was left out is not among them
     */
    public static Verdict of(Scope scope, List<Judged> results) {
        Map<String, ClauseWord> clauses = words(scope, results);
        Set<String> tried = results.stream()
                .filter(result -> result.word().tried())
                .map(Judged::id)
                .collect(Collectors.toCollection(HashSet::new));
        boolean partial = !tried.equals(scope.frozen()) || results.size() != tried.size();
        Standing standing = standing(clauses, tried.isEmpty(), partial);
        return new Verdict(standing, partial, sentence(scope, clauses, standing, partial, tried), clauses);
    }

    /** {@return the exit code of the run} */
    public int exitCode() {
        return standing.exitCode();
    }

    private static Map<String, ClauseWord> words(Scope scope, List<Judged> results) {
        Map<String, List<Judged>> byClause = results.stream().collect(Collectors.groupingBy(Judged::clause));
        Map<String, ClauseWord> words = new LinkedHashMap<>();
        scope.clauses().forEach((clause, level) -> {
            List<Judged> own = new ArrayList<>(byClause.getOrDefault(clause, List.of()));
            if (own.isEmpty() && scope.frozen().stream().anyMatch(id -> id.startsWith(clause + "."))) {
                own.add(new Judged(clause, clause, level, Word.LEFT_OUT));
            }
            words.put(clause, ClauseWord.of(clause, level, own));
        });
        return words;
    }

    private static Standing standing(Map<String, ClauseWord> clauses, boolean nothingTried, boolean partial) {
        List<Word> must = musts(clauses, word -> true).stream()
                .map(clause -> clauses.get(clause).word())
                .toList();
        if (must.contains(Word.NOT_KEPT) || must.contains(Word.NOT_OFFERED)) {
            return Standing.NOT_CONFORMANT;
        }
        if (must.contains(Word.SUITE_FAULT)) {
            return Standing.SUITE_FAULT;
        }
        boolean settled = !must.isEmpty() && must.stream().allMatch(Word::settled);
        return settled && !nothingTried && !partial ? Standing.CONFORMANT : Standing.UNDECIDED;
    }

    private static List<String> musts(Map<String, ClauseWord> clauses, Predicate<Word> which) {
        return clauses.values().stream()
                .filter(clause -> clause.level() == Level.MUST && which.test(clause.word()))
                .map(ClauseWord::clause)
                .toList();
    }

    private static String sentence(
            Scope scope, Map<String, ClauseWord> clauses, Standing standing, boolean partial, Set<String> tried) {
        String profile = "profile “" + scope.title() + "” of " + GUARANTEE;
        List<String> broken = musts(clauses, word -> word == Word.NOT_KEPT || word == Word.NOT_OFFERED);
        if (partial) {
            return "Partial run: not a verdict on " + profile + ". "
                    + (tried.isEmpty() ? "Nothing was tried" : tried.size() + " checks were tried")
                    + ", where the profile has " + scope.frozen().size()
                    + (broken.isEmpty() ? "." : "; among them these are not kept: " + String.join(", ", broken) + ".");
        }
        String leftOut = leftOut(scope);
        int must = musts(clauses, word -> true).size();
        return switch (standing) {
            case CONFORMANT -> "Keeps " + profile + waived(clauses) + leftOut;
            case NOT_CONFORMANT ->
                "Does not keep " + profile + ": of its " + must + " binding clauses, "
                        + broken.size() + (broken.size() == 1 ? " is" : " are") + " not kept ("
                        + String.join(", ", broken)
                        + ")" + leftOut;
            case UNDECIDED, SUITE_FAULT ->
                "It is undecided whether the system keeps " + profile + ": " + open(clauses) + leftOut;
        };
    }

    private static String open(Map<String, ClauseWord> clauses) {
        List<String> open = musts(clauses, word -> !word.settled());
        return open.stream()
                .map(clause ->
                        clause + " (" + clauses.get(clause).word().inWords().toLowerCase(Locale.ROOT) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String waived(Map<String, ClauseWord> clauses) {
        List<String> waived = musts(clauses, word -> word == Word.WAIVED);
        List<String> shown = musts(clauses, word -> word == Word.SHOWN_BY_PEOPLE);
        return (waived.isEmpty() ? "" : ", with the buyer's waivers for " + String.join(", ", waived))
                + (shown.isEmpty() ? "" : ", with " + String.join(", ", shown) + " shown by people");
    }

    private static String leftOut(Scope scope) {
        int out = scope.ofAll() - scope.clauses().size();
        return out == 0
                ? "."
                : "; the other " + out + " of the guarantee's " + scope.ofAll()
                        + " clauses (by this project's own count) were left out.";
    }
}
