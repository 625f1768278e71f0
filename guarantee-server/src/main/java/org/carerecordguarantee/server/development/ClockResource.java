package org.carerecordguarantee.server.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Time;
import org.carerecordguarantee.server.platform.WithoutToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moves the clock of single people, so that a scenario about days passes in no time and disturbs no other. */
@Path("development/clock")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@WithoutToken
@Tag(name = "Development")
public class ClockResource {
    @Inject
    private Time time;

    /** {@code {people: [ids], shift: "P3DT2H"}}; a shift of zero puts them back. */
    @PUT
    @Operation(summary = "Move the clock of these people by a length of time from the true one")
    public void shift(Body body) {
        body.only("people", "shift");
        Duration shift = body.duration("shift");
        for (UUID person : body.ids("people")) {
            time.shift(new PersonId(person), shift);
        }
    }
}
