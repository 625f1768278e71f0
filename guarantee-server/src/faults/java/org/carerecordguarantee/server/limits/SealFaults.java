package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.limits.HiddenIsAsIfAbsent;
import org.carerecordguarantee.model.limits.LimitKind;
import org.carerecordguarantee.model.limits.SealedIsWithheld;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.faults.RuleTwist;

/** Ways to break that what a person seals stays closed, and what they hide is not there (LIM-01, LIM-04). */
@ApplicationScoped
public class SealFaults implements Planted {
    @Override
    public String catalogue() {
        return "planted-seals";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-seal-on-an-entry-is-lost").call("KeptLimits", "of", LimitFaults.without(LimitKind.ITEM)),
                Fault.named("a-seal-on-a-kind-of-information-is-lost")
                        .call("KeptLimits", "of", LimitFaults.without(LimitKind.CATEGORY)),
                Fault.named("a-seal-closes-the-whole-record").rule(SealedIsWithheld.class, SealFaults.closing()),
                unsealed("a-sealed-entry-opens-by-its-number", Action.READ_ITEM),
                unsealed("a-seal-does-not-reach-the-past", Action.READ_PAST_STATE),
                Fault.named("what-is-hidden-is-announced").rule(HiddenIsAsIfAbsent.class, seen(Visibility.STATED)),
                Fault.named("what-is-sealed-is-passed-over-in-silence")
                        .rule(SealedIsWithheld.class, seen(Visibility.HIDDEN)));
    }

    private static Fault unsealed(String id, Action action) {
        return Fault.named(id)
                .rule(SealedIsWithheld.class, Found.passed((request, facts) -> request.action() == action))
                .rule(HiddenIsAsIfAbsent.class, Found.passed((request, facts) -> request.action() == action));
    }

    private static RuleTwist seen(Visibility visibility) {
        return (honest, request, facts) -> {
            Finding finding = honest.consider(request, facts);
            return finding instanceof Narrow narrow
                    ? new Narrow(
                            narrow.clause(),
                            narrow.gate(),
                            narrow.items(),
                            narrow.reason(),
                            narrow.overridableBy(),
                            visibility)
                    : finding;
        };
    }

    /** Where one entry is sealed, nothing is shown at all. */
    private static RuleTwist closing() {
        return (honest, request, facts) -> {
            Finding finding = honest.consider(request, facts);
            return finding instanceof Narrow narrow && request.action() == Action.READ_RECORD
                    ? new Forbid(
                            narrow.clause(),
                            narrow.gate(),
                            ReasonCode.SEALED,
                            narrow.overridableBy(),
                            Visibility.STATED)
                    : finding;
        };
    }
}
