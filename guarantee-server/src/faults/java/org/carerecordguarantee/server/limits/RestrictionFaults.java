package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.limits.Placed;
import org.carerecordguarantee.model.limits.RestrictedToNamedPeople;
import org.carerecordguarantee.model.limits.RestrictionReason;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that the council keeps some records to named people, and says so (LIM-08). */
@ApplicationScoped
public class RestrictionFaults implements Planted {
    @Override
    public String catalogue() {
        return "planted-restrictions";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-restriction-is-only-a-note")
                        .fact(Placed.class, placed -> placed == Placed.NOT_NAMED ? Placed.NAMED : placed),
                Fault.named("a-name-on-the-list-opens-nothing")
                        .fact(Placed.class, placed -> placed == Placed.NAMED ? Placed.NOT_NAMED : placed),
                Fault.named("a-restriction-does-not-reach-a-single-entry")
                        .rule(
                                RestrictedToNamedPeople.class,
                                Found.passed((request, facts) -> request.action() == Action.READ_ITEM)),
                Fault.named("the-person-is-not-told-of-a-restriction")
                        .call("RestrictionActs", "read", RestrictionFaults::secret),
                Fault.named("a-restriction-gives-no-kind-of-reason")
                        .call("RestrictionActs", "read", RestrictionFaults::unexplained),
                Fault.named("every-record-is-said-to-be-restricted")
                        .call("RestrictionActs", "read", RestrictionFaults::everywhere));
    }

    private static Object secret(Call call) throws Exception {
        RestrictionView honest = (RestrictionView) call.proceed();
        return honest.restricted() ? RestrictionView.none() : honest;
    }

    private static Object unexplained(Call call) throws Exception {
        RestrictionView honest = (RestrictionView) call.proceed();
        return honest.restricted() ? said(honest, null) : honest;
    }

    private static Object everywhere(Call call) throws Exception {
        RestrictionView honest = (RestrictionView) call.proceed();
        return honest.restricted() ? honest : said(honest, RestrictionReason.HIGH_PROFILE);
    }

    private static RestrictionView said(RestrictionView honest, RestrictionReason reason) {
        return new RestrictionView(
                true,
                honest.id(),
                reason == null ? null : reason.name(),
                reason == null ? null : reason.inWords(),
                honest.since(),
                honest.reviewDueOn(),
                honest.why(),
                honest.named());
    }
}
