package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carerecordguarantee.features.Clause;
import org.carerecordguarantee.features.Promise;
import org.carerecordguarantee.features.Scenario;

/**
 * A twelve-year-old can read it, by formula: the Flesch-Kincaid grade of a whole file's prose is at most 7, and of one clause at
 * most 10.
 *
 * <p>Grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59. Prose is titles, descriptions and the lines under a
 * scenario's name; steps are short, have a vocabulary of their own, and would flatter the figure. The formula knows only the
 * length of words, so a term of the field that the reader of these files knows counts two syllables at most.
 *
 * @param knownTerms those terms, one word a line
 */
public record ReadingAge(Table knownTerms) implements Demand {

    private static final double MOST_IN_A_FILE = 7.0;
    private static final double MOST_IN_A_CLAUSE = 10.0;
    private static final int SYLLABLES_OF_A_KNOWN_TERM = 2;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+[\"')]*(\\s|$)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(['’][A-Za-z]+)*|\\d[\\d,.]*");

    @Override
    public List<Fault> faults(List<Promise> promises) {
        Set<String> known = new HashSet<>();
        knownTerms.texts().forEach(term -> known.add(term.toLowerCase(Locale.ROOT)));
        List<Fault> faults = new ArrayList<>();
        for (Promise promise : promises) {
            judge(promise, promise.line(), "the whole file", prose(promise), MOST_IN_A_FILE, known, faults);
            for (Clause clause : promise.clauses()) {
                judge(promise, clause.line(), "the clause", prose(clause), MOST_IN_A_CLAUSE, known, faults);
            }
        }
        return faults;
    }

    private static void judge(
            Promise promise, int line, String what, String prose, double most, Set<String> known, List<Fault> faults) {
        double grade = grade(prose, known);
        if (grade > most) {
            String figures = String.format(Locale.ROOT, "grade %.1f, at most %.0f", grade, most);
            faults.add(new Fault(
                    promise.file(),
                    line,
                    what + " is too hard to read (" + figures + "): shorter sentences and words"));
        }
    }

    /** The Flesch-Kincaid grade of some prose; 0 where there is none. */
    static double grade(String prose, Set<String> known) {
        int words = 0;
        int syllables = 0;
        Matcher word = WORD.matcher(prose);
        while (word.find()) {
            words++;
            int spoken = Syllables.of(word.group());
            boolean term = known.contains(word.group().toLowerCase(Locale.ROOT));
            syllables += term ? Math.min(spoken, SYLLABLES_OF_A_KNOWN_TERM) : spoken;
        }
        if (words == 0) {
            return 0;
        }
        long sentences = Math.max(1, SENTENCE_END.matcher(prose).results().count());
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static String prose(Promise promise) {
        StringBuilder prose = new StringBuilder(sentence(promise.title()) + promise.description() + "\n");
        for (Clause clause : promise.clauses()) {
            prose.append(prose(clause)).append('\n');
            for (Scenario scenario : clause.scenarios()) {
                prose.append(sentence(scenario.name()));
                scenario.description().forEach(said -> prose.append(said.text()).append('\n'));
            }
        }
        return prose.toString();
    }

    private static String prose(Clause clause) {
        return sentence(clause.sentence()) + clause.description();
    }

    private static String sentence(String title) {
        return title + ".\n";
    }
}
