package org.carerecordguarantee.conformance.report;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.probe.Finding;
import org.carerecordguarantee.conformance.probe.Probed;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.ClauseWord;
import org.carerecordguarantee.conformance.verdict.Waiver;

/**
 * What the buyer waived and the supplier declared, and what the run made of it, as the page tells it.
 *
 * @param waived one line a waiver
 * @param absent one line a declaration that the product does not serve something
 * @param figures the product's own figures
 */
public record Papers(List<Waived> waived, List<Absent> absent, List<Figure> figures) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** A waiver, and whether it was needed. */
    public record Waived(String clause, String outcome, String reason, String name, String until) {}

    /** Something declared absent, and what the probe found. */
    public record Absent(String thing, String reason, String finding, int checks, boolean contradicted) {}

    /** One figure: what it is, what holds, within what bound, and what was seen of it. */
    public record Figure(String meaning, String clause, String holds, String bound, String seen) {}

    /** {@return the papers of a run} */
    public static Papers of(Run run) {
        return new Papers(
                run.waivers().stream().map(waiver -> waived(run, waiver)).toList(),
                run.probed().stream().map(Papers::absent).toList(),
                Arrays.stream(Parameter.values())
                        .map(parameter -> figure(run, parameter))
                        .toList());
    }

    /** {@return what the run saw of a figure, or why it saw nothing} */
    static String seen(Run run, Parameter parameter) {
        Optional<Duration> longest = Optional.ofNullable(run.observed().get(parameter));
        boolean declared = run.configuration().parameters().declared(parameter).isPresent();
        if (!parameter.tested()) {
            return (declared ? "declared, within its bound, " : "") + "behaviour not yet tested";
        }
        return longest.map(duration -> "longest seen: " + inWords(duration)).orElse("not measured in this run");
    }

    private static Waived waived(Run run, Waiver waiver) {
        ClauseWord word = run.verdict().clauses().get(waiver.clause());
        String outcome = word.beneath()
                .map(beneath -> beneath.inWords() + ", which this waiver covers")
                .orElse(word.word().inWords()
                        + (run.verdict().stale().contains(waiver.clause())
                                ? ": the waiver is stale and must be removed"
                                : ": the waiver changes nothing"));
        return new Waived(waiver.clause(), outcome, waiver.reason(), waiver.name(), DAY.format(waiver.expires()));
    }

    private static Absent absent(Probed probed) {
        return new Absent(
                probed.condition().thing(),
                probed.reason(),
                probed.finding().inWords() + ": " + probed.found(),
                probed.checks().size(),
                probed.finding() == Finding.PRESENT);
    }

    private static Figure figure(Run run, Parameter parameter) {
        Duration holds = run.configuration().parameters().of(parameter);
        boolean declared = run.configuration().parameters().declared(parameter).isPresent();
        return new Figure(
                parameter.meaning(),
                parameter.clause(),
                inWords(holds) + (declared ? ", as declared" : ", as usual"),
                (parameter.least().isZero() ? "at most " : "from " + inWords(parameter.least()) + " to ")
                        + inWords(parameter.most()),
                seen(run, parameter));
    }

    private static String inWords(Duration duration) {
        if (duration.isZero()) {
            return "at once";
        }
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return count(
                    String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0)
                            .replace(".0", ""),
                    "second");
        }
        if (duration.compareTo(Duration.ofHours(1)) < 0 && duration.toSecondsPart() == 0) {
            return count(String.valueOf(duration.toMinutes()), "minute");
        }
        if (duration.toMinutesPart() == 0 && duration.toSecondsPart() == 0) {
            return count(String.valueOf(duration.toHours()), "hour");
        }
        return count(String.valueOf(duration.toSeconds()), "second");
    }

    private static String count(String number, String unit) {
        return number + " " + unit + (number.equals("1") ? "" : "s");
    }
}
