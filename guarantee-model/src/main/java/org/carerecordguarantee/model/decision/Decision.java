package org.carerecordguarantee.model.decision;

import java.util.List;
import java.util.Set;

/**
 * What was decided, and everything it rests on. The whole of it goes into the access log; a reader is told what
 * {@link Explain} says.
 *
 * <p>INVARIANT: nothing is disclosed that was not wanted, and nothing at all when it was refused.
 *
 * @param disclosed the wanted items that may be shown
 * @param withheld the wanted items that may not, when the request is allowed
 * @param obligations what must be done in the same transaction, when the request is allowed
 * @param findings every rule's finding, in gate order and then by clause
 * @param overridden the restrictions that an emergency went past: what breaking the glass broke
 * @param ruleSet the fingerprint of the rules that decided, the same for the same rules in any order
 * @param failures the rules that could not be evaluated, each of which refused
 */
public record Decision(
        Outcome outcome,
        Set<ItemRef> disclosed,
        List<Withheld> withheld,
        List<Oblige> obligations,
        List<Finding> findings,
        List<Restriction> overridden,
        String ruleSet,
        List<RuleFailure> failures) {
    public Decision {
        disclosed = Set.copyOf(disclosed);
        withheld = List.copyOf(withheld);
        obligations = List.copyOf(obligations);
        findings = List.copyOf(findings);
        overridden = List.copyOf(overridden);
        failures = List.copyOf(failures);
        if (outcome == Outcome.REFUSED && !disclosed.isEmpty()) {
            throw new IllegalArgumentException("a refusal discloses nothing");
        }
    }

    public boolean allowed() {
        return outcome == Outcome.ALLOWED;
    }

    /** How one gate came out. */
    public GateResult at(Gate gate) {
        GateResult result = GateResult.ABSTAINED;
        for (Finding finding : findings) {
            if (finding.gate() != gate || finding instanceof Abstain || finding instanceof Oblige) {
                continue;
            }
            if (finding instanceof Forbid forbid && !overridden.contains(forbid)) {
                return GateResult.REFUSED;
            }
            boolean wentPast = finding instanceof Restriction restriction && overridden.contains(restriction);
            result = wentPast || result == GateResult.OVERRIDDEN ? GateResult.OVERRIDDEN : GateResult.PASSED;
        }
        return result;
    }

    /** The findings that settled it: the permits if it was allowed, the refusals that stood if it was not. */
    public List<Finding> because() {
        return findings.stream()
                .filter(finding -> allowed()
                        ? finding instanceof Permit
                        : finding instanceof Forbid forbid && !overridden.contains(forbid))
                .toList();
    }
}
