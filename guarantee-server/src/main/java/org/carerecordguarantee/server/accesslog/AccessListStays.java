package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.server.access.Unchangeable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Nobody adds, changes or removes a line, whatever their role; each try is refused and becomes a line (LOG-02). */
@Path("api/people/{person}/access-list")
@ApplicationScoped
@Tag(name = "Who looked")
@Upholds("LOG-02")
public class AccessListStays {
    private static final String REFUSED = "Refused to everybody: the list writes itself and stays (LOG-02)";

    @Inject
    private Unchangeable unchangeable;

    @POST
    @Operation(summary = REFUSED)
    public Response add(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.ALTER_ACCESS_LIST);
    }

    @PUT
    @Operation(summary = REFUSED)
    public Response replace(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.ALTER_ACCESS_LIST);
    }

    @PATCH
    @Operation(summary = REFUSED)
    public Response change(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.ALTER_ACCESS_LIST);
    }

    @DELETE
    @Operation(summary = REFUSED)
    public Response remove(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.ALTER_ACCESS_LIST);
    }

    @POST
    @Path("{entry}")
    @Operation(summary = REFUSED)
    public Response addLine(@PathParam("person") UUID person, @PathParam("entry") UUID entry) {
        return unchangeable.refuse(person, Action.ALTER_ACCESS_LIST);
    }

    @PUT
    @Path("{entry}")
    @Operation(summary = REFUSED)
    public Response replaceLine(@PathParam("person") UUID person, @PathParam("entry") UUID entry) {
        return unchangeable.refuse(person, Action.ALTER_ACCESS_LIST);
    }

    @PATCH
    @Path("{entry}")
    @Operation(summary = REFUSED)
    public Response changeLine(@PathParam("person") UUID person, @PathParam("entry") UUID entry) {
        return unchangeable.refuse(person, Action.ALTER_ACCESS_LIST);
    }

    @DELETE
    @Path("{entry}")
    @Operation(summary = REFUSED)
    public Response removeLine(@PathParam("person") UUID person, @PathParam("entry") UUID entry) {
        return unchangeable.refuse(person, Action.ALTER_ACCESS_LIST);
    }
}
