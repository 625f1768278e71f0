package org.carerecordguarantee.server.faults;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.WithoutToken;

/** Says which faults there are and how often each made a difference, and turns one on towards somebody. */
@Path("development/faults")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@WithoutToken
public class FaultsResource {
    @Inject
    private Faults faults;

    /** All catalogues, each entry with its sort and with how often it made a difference so far. */
    @GET
    public JsonArray all() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        faults.described()
                .forEach((id, entry) -> all.add(Json.createObjectBuilder(entry).add("fired", faults.fired(id))));
        return all.build();
    }

    /** {@code {subject}}: the one whom a token with this subject names meets this fault from now on, and no other. */
    @PUT
    @Path("{id}/subjects")
    @Consumes(MediaType.APPLICATION_JSON)
    public void on(@PathParam("id") String id, Body body) {
        body.only("subject");
        if (!faults.knows(id)) {
            throw Problem.of(Reason.NO_SUCH_RECORD).declined();
        }
        faults.on(id, body.text("subject"));
    }
}
