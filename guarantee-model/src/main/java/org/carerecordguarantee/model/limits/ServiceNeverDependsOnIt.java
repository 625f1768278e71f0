package org.carerecordguarantee.model.limits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Upholds;

/**
 * LIM-02: the council does not make its service depend on a limit being dropped. Whoever writes down what was explained,
 * or why a limit is turned down, says whether it did; and words that usually say so are not taken, until a manager has read them
 * and answers for them.
 *
 * <p>A list of words is no judge: it finds the plain cases and misses the veiled ones.
 */
@Upholds("LIM-02")
public final class ServiceNeverDependsOnIt {
    private static final ClauseId CLAUSE = new ClauseId("LIM-02");
    private static final List<Pattern> USUAL_WORDS = List.of(
            Pattern.compile("\\b(stop|end|withdraw|suspend|refuse|cancel|lose|cut)\\b[^.!?]{0,40}"
                    + "\\b(service|services|support|care|visits|package)\\b"),
            Pattern.compile("\\b(service|services|support|care|visits|package)\\b[^.!?]{0,40}"
                    + "\\b(stops?|ends?|stopped|ended|withdrawn|suspended|refused|cancelled)\\b"),
            Pattern.compile(
                    "\\bunless (you|she|he|they)\\b[^.!?]{0,40}\\b(drop|drops|lift|lifts|withdraw|withdraws)\\b"),
            Pattern.compile("\\b(cannot|can't|can not|will not|won't) (help|support|care for|assess|visit)\\b"));

    private ServiceNeverDependsOnIt() {}

    /**
     * What is wrong with what was said.
     *
     * @param words by the name of the field they came in
     * @param declared whether the one who writes it down says that service was made to depend on it
     * @param managerReadIt whether a manager has read the words and answers for them
     */
    public static Optional<Fault> fault(String field, String words, boolean declared, boolean managerReadIt) {
        if (declared) {
            return Optional.of(new Fault(
                    "serviceConditional", Optional.of(CLAUSE), "No service may depend on a limit being dropped."));
        }
        String said = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        boolean usual =
                USUAL_WORDS.stream().anyMatch(pattern -> pattern.matcher(said).find());
        return usual && !managerReadIt
                ? Optional.of(new Fault(
                        field,
                        Optional.of(CLAUSE),
                        "This reads as if a service depended on the limit being dropped. It may not. If it is meant"
                                + " otherwise, a manager reads it and writes it down."))
                : Optional.empty();
    }
}
