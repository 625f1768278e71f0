package org.carerecordguarantee.model.guarantee;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What should be decided, by two tables that were written from the clauses and are kept as data: the first line of the one
 * that fits decides, and where it allows, all lines of the other that fit hold besides.
 */
final class DecisionTable {
    private static final int ANSWER = 0;

    private final Roles roles = new Roles();
    private final Lines answers = new Lines("/decision-table.csv", 3, roles);
    private final Lines follows = new Lines("/decision-follows.csv", 2, roles);

    Roles roles() {
        return roles;
    }

    Lines answers() {
        return answers;
    }

    Lines follows() {
        return follows;
    }

    /** The number of the line that decides. */
    int deciding(Case each) {
        int first = answers.fitting(each).nextSetBit(0);
        if (first < 0) {
            throw new AssertionError("no line of the table fits " + each);
        }
        return first;
    }

    /** The numbers of the lines that hold besides; none where it is refused. */
    BitSet following(Case each) {
        return allows(deciding(each)) ? follows.fitting(each) : new BitSet();
    }

    /** What should come out, in words. */
    Verdict decide(Case each) {
        int line = deciding(each);
        List<String> says = answers.all().get(line).says();
        String answer = String.join(" ", says).strip();
        if (!allows(line)) {
            return new Verdict(answer, Set.of(), Set.of());
        }
        Set<String> disclosed = new HashSet<>(Situation.NAMES.values());
        Set<String> besides = new TreeSet<>();
        BitSet fitting = follows.fitting(each);
        for (int i = fitting.nextSetBit(0); i >= 0; i = fitting.nextSetBit(i + 1)) {
            List<String> words =
                    new ArrayList<>(List.of(follows.all().get(i).says().get(0).split(" ")));
            String kind = words.remove(0);
            boolean takesAway = Set.of("withheld", "unexplained", "hidden").contains(kind);
            for (String word : words) {
                if (takesAway) {
                    disclosed.remove(word);
                }
                besides.add(
                        kind + " " + word + " " + follows.all().get(i).says().get(1));
            }
        }
        return new Verdict(answer, disclosed, besides);
    }

    private boolean allows(int line) {
        return answers.all().get(line).says().get(ANSWER).equals("ALLOWED");
    }
}
