package org.carerecordguarantee.server.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.people.Accounts;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.WithoutToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The demo's identity provider, as far as OpenID Connect goes without a browser. */
@Path("development/issuer")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@WithoutToken
@Tag(name = "Development", description = "Exists in the demo profile alone")
public class IssuerResource {
    private static final int AN_HOUR = 3600;
    private static final Set<String> TWO_FACTORS = Set.of("pwd", "otp", "mfa");

    @Inject
    private Issuer issuer;

    @Inject
    private Accounts accounts;

    /**
     * A token for this subject; with no groups named, the roles that this server has on record for them. It says that they
     * have just signed in with two factors, unless {@code amr} says by what, or {@code auth_age} how many seconds ago.
     */
    @POST
    @Path("token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Give a token to whoever asks, for any subject")
    public JsonObject token(
            @FormParam("subject") String subject,
            @FormParam("groups") String groups,
            @FormParam("expires_in") Integer expiresIn,
            @FormParam("amr") String methods,
            @FormParam("auth_age") Integer age) {
        if (subject == null || subject.isBlank()) {
            throw Problem.of(Reason.NOT_UNDERSTOOD)
                    .withField("subject", "is missing")
                    .declined();
        }
        int seconds = expiresIn == null ? AN_HOUR : expiresIn;
        Set<String> claimed = groups == null ? held(subject) : split(groups);
        return Json.createObjectBuilder()
                .add("access_token", token(subject, claimed, Duration.ofSeconds(seconds), methods, age))
                .add("token_type", "Bearer")
                .add("expires_in", seconds)
                .build();
    }

    /** Where things are, in OpenID Connect's form. */
    @GET
    @Path(".well-known/openid-configuration")
    @Operation(summary = "Say where this issuer's keys and tokens are")
    public JsonObject configuration() {
        return Json.createObjectBuilder()
                .add("issuer", issuer.name())
                .add("jwks_uri", issuer.name() + "/jwks")
                .add("token_endpoint", issuer.name() + "/token")
                .add("response_types_supported", Json.createArrayBuilder().add("token"))
                .add("subject_types_supported", Json.createArrayBuilder().add("public"))
                .add(
                        "id_token_signing_alg_values_supported",
                        Json.createArrayBuilder().add("ES256"))
                .build();
    }

    /** The public half of the signing key. */
    @GET
    @Path("jwks")
    @Operation(summary = "Give the public keys that verify this issuer's tokens")
    public String keys() {
        return issuer.publicKeys().toString();
    }

    private String token(String subject, Set<String> claimed, Duration lasts, String methods, Integer age) {
        return issuer.token(
                subject,
                claimed,
                lasts,
                methods == null ? TWO_FACTORS : split(methods),
                Duration.ofSeconds(age == null ? 0 : age));
    }

    private Set<String> held(String subject) {
        return accounts.of(subject, Set.of()).roles().stream()
                .map(AccessRole::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> split(String groups) {
        return Stream.of(groups.split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toSet());
    }
}
