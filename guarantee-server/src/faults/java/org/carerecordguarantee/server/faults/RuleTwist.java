package org.carerecordguarantee.server.faults;

import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Rule;

/** What is found instead of what a rule would find. */
@FunctionalInterface
public interface RuleTwist {
    /**
     * {@return a finding of the same clause and gate}
     *
     * @param honest the rule as it is; ask it for whatever is not to be changed
     */
    Finding instead(Rule honest, AccessRequest request, Facts facts);
}
