package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.misuse.SuspendedAreKeptOut;
import org.carerecordguarantee.model.misuse.Suspension;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that whoever is accused is kept out at once, and does not learn what it is about (ACT-02). */
@ApplicationScoped
public class SuspensionFaults implements Planted {
    @Override
    public String catalogue() {
        return "planted-suspensions";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-suspension-keeps-nobody-out")
                        .fact(Suspension.class, honest -> new Suspension(Suspension.Extent.NONE)),
                Fault.named("a-suspension-from-all-keeps-nobody-out")
                        .fact(
                                Suspension.class,
                                honest -> honest.extent() == Suspension.Extent.EVERYTHING
                                        ? new Suspension(Suspension.Extent.NONE)
                                        : honest),
                Fault.named("a-suspension-from-one-record-is-from-all")
                        .call("Suspensions", "suspend", SuspensionFaults::fromAll),
                Fault.named("a-suspension-says-what-it-is-about")
                        .rule(
                                SuspendedAreKeptOut.class,
                                Found.refused(
                                        ReasonCode.ACCOUNT,
                                        (request, facts) ->
                                                facts.needed(Suspension.class).extent() != Suspension.Extent.NONE)),
                Fault.named("what-was-suspended-stays-suspended").call("Suspensions", "lift", call -> null),
                Fault.named("anybody-suspends")
                        .rule(
                                RoleHasFunction.class,
                                Found.permitted((request, facts) -> request.action() == Action.SUSPEND_ACCESS)));
    }

    private static Object fromAll(Call call) throws Exception {
        Suspensions.New honest = call.argument(0, Suspensions.New.class);
        return call.proceedWith(
                0, new Suspensions.New(honest.worker(), honest.team(), Optional.empty(), honest.reason()));
    }
}
