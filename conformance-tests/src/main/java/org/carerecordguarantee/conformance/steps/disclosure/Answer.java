package org.carerecordguarantee.conformance.steps.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.carerecordguarantee.conformance.steps.common.Scene;

/**
 * An answer without whatever must differ from answer to answer: what was asked for, moments, and numbers that link steps. Two
 * answers that are alike then tell nothing apart.
 *
 * @param kind how the adapter understood it
 * @param sent what the system really sent, which may give away what the adapter does not pass on
 */
record Answer(String kind, List<String> sent) {

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\\b[0-9a-fA-F]{16,}\\b");

    Answer {
        sent = List.copyOf(sent);
    }

    /**
     * {@return the answer to a try}
     *
     * @param asked everything that the tries asked for: names, numbers, identifiers
     */
    static Answer to(Scene.Try tried, Collection<String> asked) {
        String kind = tried.outcome()
                .yielded()
                .map(shown -> shown instanceof Collection<?> people
                        ? "shown " + people.size() + " people"
                        : "shown what there is")
                .orElseGet(tried.outcome()::inWords);
        return new Answer(
                kind,
                tried.answers().stream()
                        .map(answer -> answer.status() + " " + bare(answer.body(), asked))
                        .toList());
    }

    private static String bare(String text, Collection<String> asked) {
        String bare = text;
        for (String term : asked) {
            bare = bare.replace(term, "…");
        }
        return NUMBER.matcher(MOMENT.matcher(bare).replaceAll("…")).replaceAll("…");
    }

    /** {@return how this answer reads beside another, for the story} */
    String beside(Answer other) {
        if (!kind.equals(other.kind)) {
            return "known: " + kind + "; unknown: " + other.kind;
        }
        return sent.equals(other.sent)
                ? "both times: " + kind
                : "both times: " + kind + "; but what was sent differs, as the evidence shows";
    }
}
