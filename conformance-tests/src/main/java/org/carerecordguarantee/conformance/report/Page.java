package org.carerecordguarantee.conformance.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.TimingRung;

/** What the buyer's page says, worked out beforehand so that the template decides nothing. */
public final class Page {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Run run;
    private final Optional<DetectionRate> rate;
    private final List<Promise> promises;

    /** @param rate what is known of what the suite catches */
    public Page(Run run, Optional<DetectionRate> rate) {
        this.run = run;
        this.rate = rate;
        this.promises = new Promises(run).all();
    }

    public Run run() {
        return run;
    }

    public Optional<DetectionRate> rate() {
        return rate;
    }

    /** {@return the verdict in two or three words} */
    public String standing() {
        return standing(
                run.verdict().standing(), run.verdict().partial(), run.verdict().withWaivers());
    }

    /** {@return a verdict in two or three words} */
    public static String standing(Standing standing, boolean partial, boolean withWaivers) {
        return partial
                ? "Partial run: not a verdict"
                : switch (standing) {
                    case CONFORMANT -> withWaivers ? "Keeps this profile, with waivers" : "Keeps this profile";
                    case NOT_CONFORMANT -> "Does not keep this profile";
                    case UNDECIDED, SUITE_FAULT -> "Undecided";
                };
    }

    /** {@return the name of the page's colour for the verdict, green for a plain yes alone; the words carry the meaning} */
    public String tone() {
        return run.verdict().partial()
                ? "open"
                : switch (run.verdict().standing()) {
                    case CONFORMANT -> run.verdict().withWaivers() ? "open" : "good";
                    case NOT_CONFORMANT -> "bad";
                    case UNDECIDED, SUITE_FAULT -> "open";
                };
    }

    /** {@return the name of the page's colour for a word} */
    public static String tone(Word word) {
        return switch (word) {
            case KEPT -> "good";
            case NOT_KEPT, NOT_OFFERED -> "bad";
            case COULD_NOT_TEST, SUITE_FAULT -> "open";
            case DOES_NOT_APPLY, WAIVED, SHOWN_BY_PEOPLE, LEFT_OUT, NOT_YET_TESTED -> "quiet";
        };
    }

    /** {@return how binding a clause is, in words for a buyer} */
    public static String level(Level level) {
        return switch (level) {
            case MUST -> "Binding";
            case SHOULD -> "Good practice; does not decide";
            case REFERENCE -> "This project’s own figure; does not decide";
        };
    }

    public String day() {
        return day(run.began());
    }

    /** {@return when a run began, as it is written in England} */
    public static String day(Instant began) {
        return DAY.format(began);
    }

    /** {@return a date as it is written in England} */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public String took() {
        long seconds = Math.max(1, run.took().toSeconds());
        if (seconds == 1) {
            return "1 second";
        }
        return seconds < 120 ? seconds + " seconds" : (seconds + 30) / 60 + " minutes";
    }

    public int checks() {
        return run.results().size();
    }

    /** {@return how many checks ran, and to which word how many of them came; only words that occur} */
    public String checksInWords() {
        return checks() + ": "
                + Arrays.stream(Word.values())
                        .filter(word -> count(word) > 0)
                        .map(word -> count(word) + " " + word.inWords().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
    }

    private long count(Word word) {
        return run.results().stream().filter(result -> result.word() == word).count();
    }

    /** {@return the promises that the run was about, at least in part} */
    public List<Promise> tested() {
        return promises.stream().filter(promise -> !promise.tested().isEmpty()).toList();
    }

    /** {@return the binding clauses that are not kept} */
    public List<Promise.TestedClause> broken() {
        return tested().stream()
                .flatMap(promise -> promise.tested().stream())
                .filter(tested -> tested.clause().level() == Level.MUST
                        && tone(tested.word()).equals("bad"))
                .toList();
    }

    /** {@return the promises that the run did not touch} */
    public List<Promise> untested() {
        return promises.stream().filter(promise -> promise.tested().isEmpty()).toList();
    }

    public int profileClauses() {
        return run.verdict().clauses().size();
    }

    public long allClauses() {
        return run.catalogue().clauses().count();
    }

    public long untestedClauses() {
        return allClauses() - profileClauses();
    }

    /** {@return whether the run was whole, in words} */
    public String kind() {
        int whole = run.profile().checks().size();
        return run.verdict().partial()
                ? "Partial: " + checks() + " of the " + whole + " checks of the profile. This is no verdict."
                : "Whole: all " + whole + " checks of the profile";
    }

    public List<String> timing() {
        return run.rungs().stream().sorted().map(TimingRung::inWords).toList();
    }
}
