package org.carerecordguarantee.server.faults;

import java.util.Set;
import java.util.function.BiPredicate;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;

/** What a twisted rule finds, for some requests; for all others it finds what it would have found. */
public final class Found {
    private Found() {}

    /** It opens the door. */
    public static RuleTwist permitted(BiPredicate<AccessRequest, Facts> when) {
        return instead(when, rule -> new Permit(rule.clause(), rule.gate()));
    }

    /** It lets pass, and leaves the rest to the other rules. */
    public static RuleTwist passed(BiPredicate<AccessRequest, Facts> when) {
        return instead(when, rule -> new Pass(rule.clause(), rule.gate()));
    }

    /** It has nothing to say. */
    public static RuleTwist abstained(BiPredicate<AccessRequest, Facts> when) {
        return instead(when, rule -> new Abstain(rule.clause(), rule.gate()));
    }

    /** It refuses, and says so. */
    public static RuleTwist refused(ReasonCode reason, BiPredicate<AccessRequest, Facts> when) {
        return instead(when, rule -> new Forbid(rule.clause(), rule.gate(), reason, Set.of(), Visibility.STATED));
    }

    private interface Ending {
        Finding of(Rule rule);
    }

    private static RuleTwist instead(BiPredicate<AccessRequest, Facts> when, Ending ending) {
        return (honest, request, facts) ->
                when.test(request, facts) ? ending.of(honest) : honest.consider(request, facts);
    }
}
