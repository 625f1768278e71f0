package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.controls.NeedsLegitimateRelationship;
import org.carerecordguarantee.model.controls.RolesHeld;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.access.Callers;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.faults.RuleTwist;

/** A list on which nothing wrong stands, because those who help are kept out too: the twins of every refusal. */
@ApplicationScoped
public class RefusingFaults implements Planted {
    // People.fitting(terms, among, limit)
    private static final int AMONG = 1;

    @Inject
    private Callers callers;

    @Override
    public String catalogue() {
        return "planted-refusing";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("social-workers-have-lost-their-role")
                        .fact(RolesHeld.class, held -> ListFaults.without(AccessRole.SOCIAL_WORKER, held)),
                Fault.named("no-entry-opens-by-itself")
                        .rule(NeedsLegitimateRelationship.class, forbidding(Action.READ_ITEM)),
                Fault.named("the-past-is-shut")
                        .rule(NeedsLegitimateRelationship.class, forbidding(Action.READ_PAST_STATE)),
                Fault.named("staff-find-only-whom-they-help")
                        .call(
                                "People",
                                "fitting",
                                call -> call.proceedWith(
                                        AMONG,
                                        Optional.of(callers.account().actor().id()))));
    }

    private static RuleTwist forbidding(Action action) {
        return Found.refused(ReasonCode.NOT_NEEDED, (request, facts) -> request.action() == action);
    }
}
