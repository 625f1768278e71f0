package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.ConflictKind;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Attempt;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.Ties;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a worker says that they know a person outside work; from then on they are kept out (CTL-05). */
@Path("api/declared-relationships")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Relationships")
public class DeclarationResource {
    /** What is handed in; without a worker it concerns oneself. */
    @Schema(name = "NewDeclaration")
    record NewDeclaration(
            UUID person,
            ConflictKind kind,
            @Schema(nullable = true) UUID worker) {}

    @Inject
    private Guard guard;

    @Inject
    private Ties ties;

    @Inject
    private People people;

    @Inject
    private FreshIds ids;

    @Inject
    private Attempt attempt;

    /** Declares it for oneself, or, as a manager, for a worker. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Declare that a worker and a person know each other outside work (CTL-05)")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewDeclaration.class)))
    @Upholds("CTL-05")
    public Response declare(@HeaderParam("Purpose") Purpose purpose, Body body) {
        Purpose stated = purpose == null ? Purpose.RECORD_KEEPING : purpose;
        Asked asked = Asked.about(body.id("person"), Action.DECLARE_CONFLICT, stated);
        attempt.is(asked);
        body.only("person", "kind", "worker");
        ConflictKind kind = body.oneOf("kind", ConflictKind.class);
        DeclarationView declared = Refusals.openedOrDeclined(
                        guard.ask(asked, new Declare(kind, body.maybeId("worker"))))
                .value();
        return Response.status(Response.Status.CREATED).entity(declared).build();
    }

    private final class Declare implements Act<DeclarationView> {
        private final ConflictKind kind;
        private final Optional<UUID> worker;

        Declare(ConflictKind kind, Optional<UUID> worker) {
            this.kind = kind;
            this.worker = worker;
        }

        @Override
        public Optional<UUID> concerning(PersonId asked, Actor actor) {
            return Optional.of(worker.orElse(actor.id()));
        }

        @Override
        public Done<DeclarationView> perform(Allowed allowed) {
            UUID concerned = worker.orElse(allowed.actor().id());
            if (people.activeWorker(concerned).isEmpty()) {
                throw Problem.of(Reason.NOT_ACCEPTED)
                        .withClause("CTL-05")
                        .withField("worker", "CTL-05", "Name a worker with an open account.")
                        .declined();
            }
            ties.declare(
                    ids.next(),
                    concerned,
                    allowed.person(),
                    kind,
                    allowed.actor().id(),
                    allowed.at());
            return Done.of(new DeclarationView(allowed.person().value(), concerned, kind.name()));
        }
    }
}
