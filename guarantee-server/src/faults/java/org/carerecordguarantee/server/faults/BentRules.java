package org.carerecordguarantee.server.faults;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.guarantee.Rules;

/** The first seam: the rules that decide, each of which can be made to find something else. */
@ApplicationScoped
public class BentRules {
    @Inject
    private Faults faults;

    @Produces
    @Dependent
    @Alternative
    @Priority(Interceptor.Priority.APPLICATION)
    Decide decide() {
        List<Rule> rules = Rules.all().stream()
                .map(rule -> (Rule) new BentRule(rule, faults))
                .toList();
        return new Decide(rules);
    }

    private record BentRule(Rule honest, Faults faults) implements Rule {
        @Override
        public ClauseId clause() {
            return honest.clause();
        }

        @Override
        public Gate gate() {
            return honest.gate();
        }

        @Override
        public Finding consider(AccessRequest request, Facts facts) {
            return faults.current()
                    .map(fault -> bent(fault, request, facts))
                    .orElseGet(() -> honest.consider(request, facts));
        }

        private Finding bent(Fault fault, AccessRequest request, Facts facts) {
            Rule rule = honest;
            for (Fault.RuleBend bend : fault.bends(Fault.RuleBend.class)
                    .filter(each -> each.rule().isInstance(honest))
                    .toList()) {
                rule = new Twisted(rule, bend.twist());
            }
            if (rule == honest) {
                return honest.consider(request, facts);
            }
            Object instead = outcome(rule, request, facts);
            if (!instead.equals(outcome(honest, request, facts))) {
                faults.madeADifference(fault);
            }
            // Asked again, so that a rule that fails does so here too.
            return rule.consider(request, facts);
        }

        // A rule may fail or find nothing at all, which refuses.
        private static Object outcome(Rule rule, AccessRequest request, Facts facts) {
            try {
                return Optional.<Object>ofNullable(rule.consider(request, facts))
                        .orElse("nothing");
            } catch (RuntimeException refuses) {
                return refuses.getClass();
            }
        }
    }

    private record Twisted(Rule honest, RuleTwist twist) implements Rule {
        @Override
        public ClauseId clause() {
            return honest.clause();
        }

        @Override
        public Gate gate() {
            return honest.gate();
        }

        @Override
        public Finding consider(AccessRequest request, Facts facts) {
            return twist.instead(honest, request, facts);
        }
    }
}
