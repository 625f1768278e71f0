package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says what this server is, so that a suite of tests never writes into real people's records. */
@Path("api/environment")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@WithoutToken
@Tag(name = "About this server")
public class EnvironmentResource {
    private static final String VERSION = version();

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Product, version, whether it holds real records, and its time (UTC). */
    @GET
    @Operation(summary = "Say what this server is, and whether it holds real people's records (LIVE) or not (TEST)")
    public JsonObject environment() {
        return Json.createObjectBuilder()
                .add("product", "Care Record Guarantee reference server")
                .add("version", VERSION)
                .add("environment", settings.profile().environment())
                .add("time", time.now().toString())
                .build();
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream stream = EnvironmentResource.class.getResourceAsStream("/build.properties")) {
            build.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return build.getProperty("version");
    }
}
