package org.carerecordguarantee.server.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
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

/** Nothing in a record is overwritten or removed, by anybody; each try is refused and written down (KEEP-03). */
@Path("api/people/{person}/record")
@ApplicationScoped
@Tag(name = "Record")
@Upholds("KEEP-03")
public class RecordStays {
    private static final String REFUSED = "Refused to everybody: what is written stays (KEEP-03)";

    @Inject
    private Unchangeable unchangeable;

    @PUT
    @Operation(summary = REFUSED)
    public Response putRecord(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.DELETE_ITEM);
    }

    @PATCH
    @Operation(summary = REFUSED)
    public Response patchRecord(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.DELETE_ITEM);
    }

    @DELETE
    @Operation(summary = REFUSED)
    public Response deleteRecord(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.DELETE_ITEM);
    }

    @PUT
    @Path("items")
    @Operation(summary = REFUSED)
    public Response putItems(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.DELETE_ITEM);
    }

    @PATCH
    @Path("items")
    @Operation(summary = REFUSED)
    public Response patchItems(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.DELETE_ITEM);
    }

    @DELETE
    @Path("items")
    @Operation(summary = REFUSED)
    public Response deleteItems(@PathParam("person") UUID person) {
        return unchangeable.refuse(person, Action.DELETE_ITEM);
    }

    @PUT
    @Path("items/{item}")
    @Operation(summary = REFUSED)
    public Response putItem(@PathParam("person") UUID person, @PathParam("item") UUID item) {
        return unchangeable.refuse(person, item, Action.DELETE_ITEM);
    }

    @PATCH
    @Path("items/{item}")
    @Operation(summary = REFUSED)
    public Response patchItem(@PathParam("person") UUID person, @PathParam("item") UUID item) {
        return unchangeable.refuse(person, item, Action.DELETE_ITEM);
    }

    @DELETE
    @Path("items/{item}")
    @Operation(summary = REFUSED)
    public Response deleteItem(@PathParam("person") UUID person, @PathParam("item") UUID item) {
        return unchangeable.refuse(person, item, Action.DELETE_ITEM);
    }

    @PUT
    @Path("items/{item}/versions")
    @Operation(summary = REFUSED)
    public Response putVersions(@PathParam("person") UUID person, @PathParam("item") UUID item) {
        return unchangeable.refuse(person, item, Action.DELETE_ITEM);
    }

    @PATCH
    @Path("items/{item}/versions")
    @Operation(summary = REFUSED)
    public Response patchVersions(@PathParam("person") UUID person, @PathParam("item") UUID item) {
        return unchangeable.refuse(person, item, Action.DELETE_ITEM);
    }

    @DELETE
    @Path("items/{item}/versions")
    @Operation(summary = REFUSED)
    public Response deleteVersions(@PathParam("person") UUID person, @PathParam("item") UUID item) {
        return unchangeable.refuse(person, item, Action.DELETE_ITEM);
    }
}
