package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ItemRef;

/**
 * The answer to everybody who would change or take away what must stay. It is decided and written down like any other
 * request, so that a try can be seen; nothing behind it could do it.
 */
@ApplicationScoped
public class Unchangeable {
    @Inject
    private Guard guard;

    /** Refuses to change a record, or the list of who looked at it. */
    public Response refuse(UUID person, Action action) {
        return refused(guard.ask(Asked.about(person, action, null), new Never()));
    }

    /** Refuses to change one item. */
    public Response refuse(UUID person, UUID item, Action action) {
        return refused(guard.ask(Asked.about(person, action, null), new Never() {
            @Override
            public Set<ItemRef> named() {
                return Set.of(new ItemRef(item));
            }
        }));
    }

    private static Response refused(Answer<Void> answer) {
        return Response.fromResponse(
                        Refusals.problem((Answer.Refused<Void>) answer).response())
                .header("Allow", "GET")
                .build();
    }

    private static class Never implements Act<Void> {
        @Override
        public Done<Void> perform(Allowed allowed) {
            throw new IllegalStateException("nobody may change what must stay");
        }
    }
}
