package org.carerecordguarantee.conformance.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.verdict.Decided;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.MadeUpFailure;

/**
 * What the probe found: whether the adapter passes on a failure, or swallows it and makes an answer of the product out of it.
 *
 * <p>INVARIANT: of an adapter that swallowed any failure no result is believed, good or bad; of one that could not be probed in any act
 * no good one, since whoever would be caught need only let the probe come to nothing.
 *
 * @param findings one for each act that was probed and each failure that was made up
 */
public record Honesty(List<Finding> findings) {

    /** The acts that meet each failure: their names in the port, and what a buyer calls them. */
    static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("lookAtRecord", "looking at a record"),
            Map.entry("lookAtItem", "looking at one entry"),
            Map.entry("search", "searching"),
            Map.entry("accessList", "the list of who looked"),
            Map.entry("writeItem", "writing an entry"),
            Map.entry("askForLimit", "asking for a limit"),
            Map.entry("limits", "the person's limits"),
            Map.entry("claimEmergency", "claiming an emergency"),
            Map.entry("emergencySummary", "the emergency summary"),
            Map.entry("openInvestigation", "asking why somebody looked"),
            Map.entry("investigations", "what is known of a look"),
            Map.entry("suspendAccess", "suspending somebody's access"),
            Map.entry("reportBreach", "reporting a breach"),
            Map.entry("lookWithOneFactor", "looking after a weak sign-in"));

    /** Stands for all of them where not one could be probed. */
    static final String EVERY_ACT = "every act";

    /** What an act did with a failure. */
    public enum Sort {
        /** It passed it on. */
        HONEST,
        /** It made an answer of the product out of it. */
        SWALLOWED,
        /** The adapter or the product does not have it. */
        ABSENT,
        /** It could not be made to meet the failure. */
        NOT_PROBED
    }

    /**
     * One act and one failure.
     *
     * @param operation the act's name in the port
     * @param answer what the adapter made of the failure, or why it never met it, in plain words
     */
    public record Finding(String operation, MadeUpFailure failure, Sort sort, String answer) {

        /** {@return the act in plain words} */
        String act() {
            return ACTS.getOrDefault(operation, operation);
        }

        /** {@return what is wrong with it, as the end of a sentence that begins with the adapter} */
        public String inWords() {
            return "turned " + failure.inWords() + " in '" + operation + "' into: " + answer;
        }
    }

    public Honesty {
        findings = List.copyOf(findings);
    }

    /** {@return whether the adapter swallowed nothing, as far as it could be probed} */
    public boolean believed() {
        return of(Sort.SWALLOWED).findAny().isEmpty();
    }

    /** {@return whether there is a finding for each act and each failure, or one that says why no act could be probed} */
    public boolean whole() {
        Set<String> probed = findings.stream()
                .map(finding -> finding.operation() + " " + finding.failure())
                .collect(Collectors.toSet());
        boolean none = findings.size() == 1
                && findings.get(0).operation().equals(EVERY_ACT)
                && findings.get(0).sort() == Sort.NOT_PROBED;
        return none
                || (probed.size() == findings.size()
                        && probed.equals(ACTS.keySet().stream()
                                .flatMap(act ->
                                        Arrays.stream(MadeUpFailure.values()).map(failure -> act + " " + failure))
                                .collect(Collectors.toSet())));
    }

    /** {@return what was found of this sort} */
    public Stream<Finding> of(Sort sort) {
        return findings.stream().filter(finding -> finding.sort() == sort);
    }

    /** {@return in one word, for machines: SWALLOWS, PASSED, or NOT_PROBED if not one act could be probed} */
    public String standing() {
        if (!believed()) {
            return "SWALLOWS";
        }
        return of(Sort.HONEST).findAny().isPresent() ? "PASSED" : "NOT_PROBED";
    }

    /** {@return what was found, in a sentence for the report} */
    public String sentence() {
        if (!believed()) {
            return "The adapter is not believed: it "
                    + of(Sort.SWALLOWED).map(Finding::inWords).collect(Collectors.joining("; it ")) + ".";
        }
        String open = of(Sort.NOT_PROBED)
                .map(finding -> finding.act() + " (" + finding.answer() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        if (of(Sort.HONEST).findAny().isEmpty()) {
            return "The adapter's honesty could not be probed" + (open.isEmpty() ? "." : ": " + open + ".");
        }
        String probed = of(Sort.HONEST).map(Finding::act).distinct().collect(Collectors.joining(", "));
        return "The adapter passed the honesty probe: when it met a failure that the suite had made up, it said so. That was tried in "
                + probed + "." + (open.isEmpty() ? "" : " It could not be probed in " + open + ".");
    }

    /** {@return the result as it may be believed} */
    CheckResult believe(CheckResult result) {
        Decided raw = new Decided(result.word(), result.why(), result.step());
        Decided known = believe(raw);
        return known.equals(raw)
                ? result
                : new CheckResult(
                        result.check(),
                        known.word(),
                        known.why(),
                        known.step(),
                        Optional.of(Whose.ADAPTER),
                        result.took(),
                        result.stage());
    }

    /** {@return what a check came to, as it may be believed} */
    public Decided believe(Decided raw) {
        boolean unprobed = raw.word() == Word.KEPT && of(Sort.HONEST).findAny().isEmpty();
        if ((believed() && !unprobed) || raw.word() == Word.COULD_NOT_TEST || raw.word() == Word.SUITE_FAULT) {
            return raw;
        }
        String why =
                "what came out (" + raw.word().inWords().toLowerCase(Locale.ROOT) + ") is not believed. " + sentence();
        return new Decided(Word.COULD_NOT_TEST, Optional.of(why), raw.step());
    }
}
