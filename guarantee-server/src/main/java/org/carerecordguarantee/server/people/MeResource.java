package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.platform.Caller;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells a caller who this server takes them for, and what their role lets them ask for. What they get is decided each time. */
@Path("api/me")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "About this server")
public class MeResource {
    @Inject
    private Accounts accounts;

    @Inject
    private Caller caller;

    /** Name, role, post, and the functions of the role as far as it is truly held. */
    @GET
    @Operation(summary = "Say who the caller is here, and what functions their role has (CTL-07)")
    public JsonObject me() {
        Account account = accounts.of(caller.subject(), caller.groups());
        if (!account.open()) {
            throw Problem.of(Reason.ACCOUNT).withGate(Gate.ACCOUNT.number()).declined();
        }
        Actor actor = account.actor();
        JsonObjectBuilder me = Json.createObjectBuilder()
                .add("id", actor.id().toString())
                .add("kind", actor.kind().name())
                .add("name", actor.name());
        actor.role().ifPresentOrElse(role -> me.add("role", role.name()), () -> me.addNull("role"));
        actor.post().ifPresent(post -> me.add("jobTitle", post.jobTitle())
                .add("team", post.team())
                .add("organisation", post.organisation()));
        return me.add("functions", functions(account)).build();
    }

    private static JsonArrayBuilder functions(Account account) {
        JsonArrayBuilder functions = Json.createArrayBuilder();
        account.actor()
                .role()
                .filter(account.roles()::contains)
                .map(AccessRole::functions)
                .orElse(Set.of())
                .forEach(function -> functions.add(function.name()));
        return functions;
    }
}
