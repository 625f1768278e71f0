package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.misuse.Suspension;
import org.carerecordguarantee.server.access.FactLoader;
import org.carerecordguarantee.server.people.Account;

/** What is known of misuse for a decision: whether the actor is kept out meanwhile. */
@ApplicationScoped
class MisuseLoader implements FactLoader {
    @Inject
    private Suspensions suspensions;

    @Override
    public List<Fact> factsFor(AccessRequest request, Account account) {
        Actor actor = request.actor();
        // Nobody is suspended from what is their own.
        if (actor.kind() == ActorKind.PERSON) {
            return List.of(Suspension.none());
        }
        return List.of(
                new Suspension(suspensions.extent(actor.id(), actor.post().map(Post::teamId), request.person())));
    }
}
