package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.controls.ContractStands;
import org.carerecordguarantee.model.controls.Engagement;
import org.carerecordguarantee.model.controls.Engagement.Contract;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.people.ToolkitStatus;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that a lapse of a contractor or provider shuts out all who work there, until it is put right (CTL-08). */
@ApplicationScoped
public class ContractFaults implements Planted {
    private static final Class<ContractStands> CONTRACT = ContractStands.class;

    @Override
    public String catalogue() {
        return "planted-contracts";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("nobody-asks-for-a-contract").fact(Engagement.class, any -> Engagement.withoutContract()),
                Fault.named("a-contract-need-not-bind-anybody")
                        .fact(
                                Engagement.class,
                                reading(held -> new Contract("as agreed", held.toolkit(), held.until()))),
                Fault.named("a-provider-need-not-keep-data-safe")
                        .fact(
                                Engagement.class,
                                reading(held ->
                                        new Contract(held.clause(), ToolkitStatus.STANDARDS_MET, held.until()))),
                Fault.named("a-contract-runs-on-for-a-day")
                        .fact(
                                Engagement.class,
                                reading(held -> new Contract(
                                        held.clause(),
                                        held.toolkit(),
                                        held.until().plusDays(1)))),
                Fault.named("a-contract-ends-a-day-too-soon")
                        .fact(
                                Engagement.class,
                                reading(held -> new Contract(
                                        held.clause(),
                                        held.toolkit(),
                                        held.until().minusDays(1)))),
                Fault.named("a-lapse-does-not-reach-single-entries")
                        .rule(CONTRACT, Found.passed((request, facts) -> request.action() == Action.READ_ITEM)),
                Fault.named("a-provider-never-gets-back-to-entries")
                        .rule(
                                CONTRACT,
                                Found.refused(
                                        ReasonCode.ACCOUNT,
                                        (request, facts) -> request.action() == Action.READ_ITEM
                                                && facts.needed(Engagement.class)
                                                        .underContract())),
                Fault.named("advocates-are-shut-out-with-the-agency")
                        .rule(CONTRACT, Found.refused(ReasonCode.ACCOUNT, (request, facts) -> request.actor()
                                .role()
                                .filter(role -> role.name().equals("IMCA"))
                                .isPresent())));
    }

    private static UnaryOperator<Engagement> reading(UnaryOperator<Contract> twist) {
        return honest ->
                new Engagement(honest.underContract(), honest.contract().map(twist));
    }
}
