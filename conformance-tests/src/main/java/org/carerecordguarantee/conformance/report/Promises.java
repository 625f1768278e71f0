package org.carerecordguarantee.conformance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.catalogue.Commitment;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.ClauseWord;
import org.carerecordguarantee.conformance.verdict.Word;

/** What a run comes to for each promise and each of its clauses, with the stories of what went amiss. */
record Promises(Run run) {

    private static final int STORIES_OF_A_CLAUSE = 3;

    /** {@return every promise of the guarantee, in its order} */
    List<Promise> all() {
        return run.catalogue().commitments().stream().map(this::promise).toList();
    }

    private Promise promise(Commitment commitment) {
        List<Promise.TestedClause> tested = new ArrayList<>();
        List<Clause> untested = new ArrayList<>();
        for (Clause clause : commitment.clauses()) {
            ClauseWord word = run.verdict().clauses().get(clause.id());
            if (word == null) {
                untested.add(clause);
            } else {
                tested.add(clause(clause, word));
            }
        }
        return new Promise(commitment, tested, untested);
    }

    private Promise.TestedClause clause(Clause clause, ClauseWord word) {
        List<CheckResult> own = run.results().stream()
                .filter(result -> result.check().clause().equals(clause.id()))
                .filter(result -> result.word() != Word.DOES_NOT_APPLY)
                .toList();
        List<CheckResult> binding = own.stream()
                .filter(result -> result.check().level().compareTo(clause.level()) <= 0)
                .toList();
        List<CheckResult> amiss =
                own.stream().filter(result -> result.word() != Word.KEPT).toList();
        List<CheckResult> told = differing(amiss);
        return new Promise.TestedClause(
                clause,
                word.word(),
                (int) binding.stream()
                        .filter(result -> result.word() == Word.KEPT)
                        .count(),
                binding.size(),
                beyond(word, own.size() - binding.size()),
                told.stream().map(Story::of).toList(),
                amiss.size() - told.size());
    }

    /** The first few; the same scenario with another cast tells the buyer nothing new. */
    private static List<CheckResult> differing(List<CheckResult> amiss) {
        Map<String, CheckResult> byScenario = new LinkedHashMap<>();
        amiss.forEach(result -> byScenario.putIfAbsent(
                result.check().scenario() + result.check().name(), result));
        return byScenario.values().stream().limit(STORIES_OF_A_CLAUSE).toList();
    }

    private static Optional<String> beyond(ClauseWord word, int checks) {
        return word.beyond()
                .map(beyond -> beyond.inWords() + " in " + checks
                        + " further checks of this project’s own figures or ways of doing it, which decide nothing");
    }
}
