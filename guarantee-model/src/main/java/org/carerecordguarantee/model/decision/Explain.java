package org.carerecordguarantee.model.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells each audience what it may know of a decision.
 *
 * <p>INVARIANT: what is hidden from an audience is, for it, indistinguishable from what does not exist. So a hidden
 * refusal hides every other refusal that depends on the person; only what speaks of the reader alone (gates 1 and 2)
 * comes before it, because that answer is the same whoever the person is.
 */
public final class Explain {
    private Explain() {}

    /**
     * The first refusal, in gate order, that this audience may see.
     *
     * @throws IllegalArgumentException if nothing was refused
     */
    public static Explanation to(Audience audience, Decision decision) {
        if (decision.allowed()) {
            throw new IllegalArgumentException("nothing was refused");
        }
        List<Forbid> refusals =
                decision.because().stream().map(Forbid.class::cast).toList();
        if (audience == Audience.AUDITOR) {
            return refusals.stream().findFirst().map(Explain::told).orElseGet(Explanation.Unexplained::new);
        }
        Optional<Forbid> ofTheReader = refusals.stream()
                .filter(each -> each.gate().aboutTheReaderAlone() && each.visibility() != Visibility.HIDDEN)
                .findFirst();
        if (ofTheReader.isPresent()) {
            return asVisible(ofTheReader.get());
        }
        if (refusals.stream().anyMatch(each -> hides(audience, each))) {
            return new Explanation.NothingToTell();
        }
        return refusals.stream().findFirst().map(Explain::asVisible).orElseGet(() -> withoutAnyReason(audience));
    }

    /**
     * The withheld items of which this audience may know that they are withheld. What is hidden for one reason is not told
     * of for another.
     */
    public static List<Withheld> withheld(Audience audience, Decision decision) {
        if (audience == Audience.AUDITOR) {
            return decision.withheld();
        }
        Set<ItemRef> hidden = decision.withheld().stream()
                .filter(each -> each.visibility() == Visibility.HIDDEN)
                .flatMap(each -> each.items().stream())
                .collect(Collectors.toSet());
        return decision.withheld().stream()
                .map(each -> each.without(hidden))
                .filter(each -> !each.items().isEmpty())
                .toList();
    }

    // Whether the record exists may hang on the very rule that failed, so towards outsiders a failure hides too.
    private static boolean hides(Audience audience, Forbid refusal) {
        return refusal.visibility() == Visibility.HIDDEN
                || (audience != Audience.STAFF && refusal.reason() == ReasonCode.COULD_NOT_BE_EVALUATED);
    }

    private static Explanation asVisible(Forbid refusal) {
        return refusal.visibility() == Visibility.STATED ? told(refusal) : new Explanation.Unexplained();
    }

    private static Explanation told(Forbid refusal) {
        return new Explanation.Told(refusal.reason(), refusal.gate(), refusal.clause(), refusal.instead());
    }

    private static Explanation withoutAnyReason(Audience audience) {
        return audience == Audience.STAFF ? new Explanation.Unexplained() : new Explanation.NothingToTell();
    }
}
