package org.carerecordguarantee.conformance.selftest;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * What became of one fault: the checks that were run while it was on.
 *
 * @param fault which, as it stood before
 * @param fired how often it made a difference
 * @param results of every check that was run
 */
public record Trial(Fault fault, long fired, List<CheckResult> results) {

    public Trial {
        results = List.copyOf(results);
    }

    /** {@return the checks that found an outcome amiss} */
    public List<CheckResult> reds() {
        return results.stream().filter(result -> result.word() == Word.NOT_KEPT).toList();
    }

    /** {@return the checks that the catalogue names for this fault} */
    public List<CheckResult> named() {
        return results.stream()
                .filter(result ->
                        fault.caughtBy().contains(withoutCast(result.check().id())))
                .toList();
    }

    /**
     * {@return why this trial says nothing: it never made a difference, or a check that was to notice came to no outcome; empty if
     * it does say something}
     */
    public Optional<String> nothingSaid() {
        if (fired == 0) {
            return Optional.of("it never made a difference");
        }
        return named().stream()
                .filter(result -> result.word() != Word.NOT_KEPT && result.word() != Word.KEPT)
                .findFirst()
                .map(result -> result.check().id() + " came to no outcome: "
                        + result.word().inWords() + " (" + result.why().orElse("") + ")");
    }

    /** {@return whether every named check noticed, at an outcome} */
    public boolean caughtAsNamed() {
        return !named().isEmpty() && named().stream().allMatch(result -> result.word() == Word.NOT_KEPT);
    }

    /** {@return the checks of families that must not notice, and did} */
    public List<CheckResult> astray() {
        return results.stream()
                .filter(result -> fault.green().contains(family(result)))
                .filter(result -> result.word() != Word.KEPT)
                .toList();
    }

    /** {@return how many of the reds are of the family whose clause is broken} */
    public long inFamily() {
        return reds().stream()
                .filter(result -> family(result).equals(fault.family()))
                .count();
    }

    /** {@return a check's identity without its cast, as a catalogue names it} */
    public static String withoutCast(String check) {
        int at = check.indexOf('@');
        return at < 0 ? check : check.substring(0, at);
    }

    private static String family(CheckResult result) {
        String clause = result.check().clause();
        return clause.substring(0, clause.indexOf('-'));
    }
}
