package org.carerecordguarantee.server.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.WithoutToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Turns the failing of the access log for single people on and off. */
@Path("development/log-outage")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@WithoutToken
@Tag(name = "Development")
public class LogOutageResource {
    @Inject
    private LogOutage outage;

    /** {@code {people: [ids], outage: true|false}}. */
    @PUT
    @Operation(summary = "Let the access log fail for these people, or work again")
    public void set(Body body) {
        body.only("people", "outage");
        boolean on = body.flag("outage");
        for (UUID person : body.ids("people")) {
            outage.of(new PersonId(person), on);
        }
    }
}
