package org.carerecordguarantee.conformance.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.carerecordguarantee.conformance.config.ConfigurationFault;

/** The made-up people that the reference server can fill itself with, for somebody to look around. */
public final class DemoPeople {

    private static final Duration WITHIN = Duration.ofSeconds(60);

    private DemoPeople() {}

    /**
     * Has the server load them.
     *
     * @return who they are: people and workers, each with an id, a name and a subject to log in as
     * @throws ConfigurationFault if the server does not
     */
    public static JsonObject load(URI base) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("/development/demo-people"))
                .timeout(WITHIN)
                .POST(BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> response = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new ConfigurationFault("the server did not load the made-up people: it answered "
                        + response.statusCode() + " to POST /development/demo-people");
            }
            try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new ConfigurationFault("the server did not load the made-up people: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConfigurationFault("stopped while the made-up people were loaded");
        }
    }

    /** Tells how to look around: addresses, and how to get a token as somebody. */
    public static void welcome(PrintWriter out, URI base, JsonObject people) {
        out.println();
        out.println("The server is up:  " + base);
        out.println("Its API to try:    " + base + "/openapi/ui/");
        List<JsonObject> persons = people.getJsonArray("people").getValuesAs(JsonObject.class);
        List<JsonObject> workers = people.getJsonArray("workers").getValuesAs(JsonObject.class);
        out.println(
                "A token as somebody, by the subject (" + persons.size() + " people, " + workers.size() + " workers):");
        workers.stream().limit(2).forEach(worker -> token(out, base, worker));
        persons.stream().limit(2).forEach(person -> token(out, base, person));
        if (!persons.isEmpty() && !workers.isEmpty()) {
            out.println("Then, for example:");
            out.println("  curl -H \"Authorization: Bearer $TOKEN\" -H 'Purpose: DIRECT_CARE' " + base + "/api/people/"
                    + persons.get(0).getString("id") + "/record");
        }
    }

    private static void token(PrintWriter out, URI base, JsonObject who) {
        out.println("  " + who.getString("name") + ":  curl -d subject=" + who.getString("subject") + " " + base
                + "/development/issuer/token");
    }
}
