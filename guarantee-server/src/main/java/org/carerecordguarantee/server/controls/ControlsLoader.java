package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.model.controls.Concerning;
import org.carerecordguarantee.model.controls.Conflicts;
import org.carerecordguarantee.model.controls.RolesHeld;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.server.access.FactLoader;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.Ties;

/** What the controls know: what an account rests on, the roles somebody holds, and what stands between them and the person. */
@ApplicationScoped
class ControlsLoader implements FactLoader {
    @Inject
    private Ties ties;

    @Inject
    private Standings standings;

    @Override
    public List<Fact> factsFor(AccessRequest request, Account account) {
        RolesHeld roles = new RolesHeld(request.actor().role(), account.roles());
        Conflicts conflicts = request.person()
                .map(person -> new Conflicts(
                        account.ownRecords().contains(person),
                        ties.declared(request.actor().id(), person)))
                .orElseGet(Conflicts::none);
        List<Fact> facts = new ArrayList<>(List.of(roles, conflicts));
        if (request.actor().kind() == ActorKind.WORKER) {
            facts.addAll(standings.of(account));
        }
        return facts;
    }

    @Override
    public List<Fact> factsOf(Sought sought) {
        return sought.concerning().<Fact>map(Concerning::new).stream().toList();
    }
}
