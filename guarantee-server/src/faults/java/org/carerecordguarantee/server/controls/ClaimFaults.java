package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** Ways to break the tie that a worker claims for themself (CTL-03): without a reason, without effect, unseen. */
@ApplicationScoped
public class ClaimFaults implements Planted {
    private static final int REASON = 1;
    private static final String FILLED_IN = "No reason was given.";

    @Override
    public String catalogue() {
        return "planted-claims";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                // On a server that alerts nobody no other claim is in the list either; those here are other runs'
                // claims.
                Fault.named("a-claim-alerts-nobody")
                        .call("PrivacyAlerts", "raise", call -> null)
                        .call("PrivacyAlerts", "open", call -> List.of()),
                Fault.named("a-claim-needs-no-reason")
                        .call(
                                "RelationshipActs",
                                "claim",
                                call -> reasonless(call) ? call.proceedWith(REASON, FILLED_IN) : call.proceed()),
                Fault.named("a-claim-counts-though-it-is-turned-down")
                        .call("RelationshipActs", "claim", ClaimFaults::madeAndTurnedDown),
                Fault.named("a-claim-opens-nothing")
                        .fact(
                                Relationships.class,
                                ties -> new Relationships(ties.all().stream()
                                        .filter(tie -> tie.cause() != RelationshipCause.SELF_CLAIM)
                                        .toList())));
    }

    private static boolean reasonless(Call call) {
        String reason = call.argument(REASON, String.class);
        return reason == null || reason.isBlank();
    }

    private static Object madeAndTurnedDown(Call call) throws Exception {
        if (!reasonless(call)) {
            return call.proceed();
        }
        call.proceedWith(REASON, FILLED_IN);
        throw Problem.of(Reason.NOT_ACCEPTED)
                .withClause("CTL-03")
                .withField("reason", "CTL-03", "Say why you need to open this record.")
                .declined();
    }
}
