package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.features.Clause;
import org.carerecordguarantee.features.Promise;

/** A promise has a title and plain words under it; a clause is one sentence of at most 25 words, with its detail under it. */
public record ClausesAreSentences() implements Demand {

    private static final int MOST_WORDS = 25;
    private static final int FEWEST_WORDS = 3;

    @Override
    public List<Fault> faults(List<Promise> promises) {
        List<Fault> faults = new ArrayList<>();
        for (Promise promise : promises) {
            sentence(promise, promise.line(), promise.title(), faults);
            described(promise, promise.line(), promise.description(), faults);
            for (Clause clause : promise.clauses()) {
                sentence(promise, clause.line(), clause.sentence(), faults);
                described(promise, clause.line(), clause.description(), faults);
            }
        }
        return faults;
    }

    private static void sentence(Promise promise, int line, String sentence, List<Fault> faults) {
        int words = sentence.isBlank() ? 0 : sentence.strip().split("\\s+").length;
        if (words > MOST_WORDS) {
            faults.add(new Fault(promise.file(), line, "the title has " + words + " words, at most 25 are read"));
        }
        if (words < FEWEST_WORDS || !Character.isUpperCase(sentence.codePointAt(0))) {
            faults.add(new Fault(promise.file(), line, "the title is a sentence and begins with a capital letter"));
        }
        if (sentence.matches(".*([.;:,!?]|[.!?] .*)")) {
            faults.add(new Fault(promise.file(), line, "the title is one sentence, with no stop at its end"));
        }
    }

    private static void described(Promise promise, int line, String description, List<Fault> faults) {
        if (description.isBlank()) {
            faults.add(new Fault(promise.file(), line, "needs a description under its title"));
        }
    }
}
