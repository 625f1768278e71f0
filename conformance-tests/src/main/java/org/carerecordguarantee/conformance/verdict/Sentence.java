package org.carerecordguarantee.conformance.verdict;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The verdict in one sentence, for somebody who reads nothing else. */
record Sentence(Scope scope, Map<String, ClauseWord> clauses, Terms terms, List<String> stale) {

    private static final String GUARANTEE = "the Social Care Record Guarantee for England, as publicly described";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    String in(Standing standing, boolean partial, int tried) {
        String profile = "profile “" + scope.title() + "” of " + GUARANTEE;
        List<String> broken = musts(word -> word == Word.NOT_KEPT || word == Word.NOT_OFFERED);
        if (partial) {
            return "Partial run: not a verdict on " + profile + ". "
                    + (tried == 0 ? "Nothing was tried" : tried + " checks were tried")
                    + ", where the profile has " + scope.frozen().size()
                    + (broken.isEmpty() ? "." : "; among them these are not kept: " + String.join(", ", broken) + ".");
        }
        String waived = waived();
        return switch (standing) {
            case CONFORMANT ->
                (waived.isEmpty()
                                ? "Keeps " + profile
                                : "Conformant with waivers: keeps " + profile + ", but for " + waived)
                        + shown()
                        + rest();
            case NOT_CONFORMANT ->
                "Does not keep " + profile + ": of its " + musts(word -> true).size() + " binding clauses, "
                        + broken.size() + (broken.size() == 1 ? " is" : " are") + " not kept ("
                        + String.join(", ", broken) + ")"
                        + (waived.isEmpty() ? "" : ", besides " + waived) + rest();
            case UNDECIDED, SUITE_FAULT ->
                "It is undecided whether the system keeps " + profile + ": " + open()
                        + (waived.isEmpty() ? "" : "; waived: " + waived) + rest();
        };
    }

    private String rest() {
        return notApplying() + leftOut();
    }

    private String open() {
        List<String> open = musts(word -> !word.settled());
        String words = open.stream()
                .map(clause -> clause + " (" + lower(clauses.get(clause).word()) + ")")
                .collect(Collectors.joining(", "));
        String papers = stale.stream()
                .map(clause -> "the waiver of " + clause + " is stale, since the clause came out as “"
                        + lower(clauses.get(clause).word()) + "”: the run cannot be conformant before "
                        + terms.waiver(clause).orElseThrow().name() + " removes it")
                .collect(Collectors.joining("; "));
        if (open.isEmpty() && stale.isEmpty()) {
            return "no binding clause was found to be kept";
        }
        return words + (words.isEmpty() || papers.isEmpty() ? "" : "; ") + papers;
    }

    private String waived() {
        return musts(word -> word == Word.WAIVED).stream()
                .map(clause -> {
                    Waiver waiver = terms.waiver(clause).orElseThrow();
                    return clause + " ("
                            + clauses.get(clause).beneath().map(Sentence::lower).orElse("") + "; waived by "
                            + waiver.name() + " until " + DAY.format(waiver.expires()) + ")";
                })
                .collect(Collectors.joining(", "));
    }

    private String shown() {
        List<String> shown = musts(word -> word == Word.SHOWN_BY_PEOPLE);
        return shown.isEmpty() ? "" : ", with " + String.join(", ", shown) + " shown by people";
    }

    private String notApplying() {
        String absent = terms.absences().stream()
                .filter(absence -> !absence.checks().isEmpty())
                .map(absence -> "; not tested " + absence.untested()
                        + ", which the supplier declares absent and a probe did not find either")
                .collect(Collectors.joining());
        List<String> wholly = clauses.values().stream()
                .filter(clause -> clause.word() == Word.DOES_NOT_APPLY)
                .map(ClauseWord::clause)
                .toList();
        return absent
                + (wholly.isEmpty()
                        ? ""
                        : ", so that " + String.join(", ", wholly) + (wholly.size() == 1 ? " does" : " do")
                                + " not apply");
    }

    private String leftOut() {
        int out = scope.ofAll() - scope.clauses().size();
        return out == 0
                ? "."
                : "; the other " + out + " of the guarantee's " + scope.ofAll()
                        + " clauses (by this project's own count) were left out.";
    }

    private List<String> musts(Predicate<Word> which) {
        return clauses.values().stream()
                .filter(clause -> clause.level() == Level.MUST && which.test(clause.word()))
                .map(ClauseWord::clause)
                .toList();
    }

    private static String lower(Word word) {
        return word.inWords().toLowerCase(Locale.ROOT);
    }
}
