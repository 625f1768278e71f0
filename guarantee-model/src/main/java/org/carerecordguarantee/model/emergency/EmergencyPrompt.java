package org.carerecordguarantee.model.emergency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.carerecordguarantee.model.decision.Fault;

/**
 * What is asked of somebody before anything is shown to them in an emergency, and whether their answer will do (EMG-01).
 *
 * <p>INVARIANT: it cannot be answered beforehand: words that were used before, by the same worker about the same person,
 * are no answer (EMG-02).
 *
 * @param reason null if none was given
 * @param whatIsHappening in the worker's own words; null if nothing was said
 * @param asked null if it was not said
 */
public record EmergencyPrompt(EmergencyReason reason, String whatIsHappening, WhetherAsked asked) {
    /** The longest words that are kept. */
    public static final int LONGEST = 2000;

    private static final ClauseId SAY_WHY = new ClauseId("EMG-01");
    private static final ClauseId NOT_REMEMBERED = new ClauseId("EMG-02");
    private static final ClauseId THEIR_NO = new ClauseId("EMG-08");

    /** What is wrong with the answer by itself; empty if nothing is. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (reason == null) {
            faults.add(fault("reason", SAY_WHY, "Choose why you cannot wait for permission."));
        }
        String said = words();
        int length = said.codePointCount(0, said.length());
        // Spaces and full stops make up no words, however many there are.
        long spoken = said.codePoints().filter(Character::isLetterOrDigit).count();
        if (length < EmergencyClaim.SHORTEST || spoken < EmergencyClaim.SHORTEST / 2) {
            faults.add(fault(
                    "whatIsHappening",
                    SAY_WHY,
                    "Say what is happening, in at least " + EmergencyClaim.SHORTEST + " characters."));
        } else if (length > LONGEST) {
            faults.add(
                    fault("whatIsHappening", SAY_WHY, "Say what is happening, in at most " + LONGEST + " characters."));
        }
        if (asked == null) {
            faults.add(fault("asked", THEIR_NO, "Say whether the person could be asked, and what they said."));
        }
        if (reason == EmergencyReason.CANNOT_ASK_PERSON && asked != null && asked != WhetherAsked.COULD_NOT_BE_ASKED) {
            faults.add(fault(
                    "reason",
                    THEIR_NO,
                    "The person could be asked. Only a risk to somebody, or a legal duty, remains as a reason."));
        }
        return faults;
    }

    /**
     * What is wrong with the answer beside those given before.
     *
     * @param before what this worker said about this person earlier
     */
    public Optional<Fault> repeats(Collection<String> before) {
        String now = plain(words());
        return before.stream().map(EmergencyPrompt::plain).anyMatch(now::equals)
                ? Optional.of(fault("whatIsHappening", NOT_REMEMBERED, "Say what is happening now, in new words."))
                : Optional.empty();
    }

    /** The words without the space around them. */
    public String words() {
        return whatIsHappening == null ? "" : whatIsHappening.strip();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Fault fault(String field, ClauseId clause, String message) {
        return new Fault(field, Optional.of(clause), message);
    }
}
