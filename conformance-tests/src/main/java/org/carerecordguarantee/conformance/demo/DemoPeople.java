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

    /** Tells how to look around: addresses, and three commands that show one read and the line it leaves. */
    public static void welcome(PrintWriter out, URI base, JsonObject people) {
        List<JsonObject> persons = people.getJsonArray("people").getValuesAs(JsonObject.class);
        List<JsonObject> workers = people.getJsonArray("workers").getValuesAs(JsonObject.class);
        out.println();
        out.println("The server is up:   " + base);
        out.println("Its API to try:     " + base + "/openapi/ui/");
        out.println("Who is in it:       " + persons.size() + " people and " + workers.size()
                + " workers, all made up. A token as somebody needs no password:");
        if (persons.isEmpty() || workers.isEmpty()) {
            return;
        }
        JsonObject worker = workers.get(0);
        JsonObject person = persons.get(0);
        String record = base + "/api/people/" + person.getString("id");
        out.println();
        out.println("  # " + worker.getString("name") + " opens the record of " + person.getString("name"));
        out.println("  " + token("WORKER", worker, base));
        out.println("  curl -H \"Authorization: Bearer $WORKER\" -H 'Purpose: DIRECT_CARE' " + record + "/record");
        out.println();
        out.println("  # " + person.getString("name") + " reads who looked");
        out.println("  " + token("PERSON", person, base));
        out.println("  curl -H \"Authorization: Bearer $PERSON\" " + record + "/access-list");
        out.println();
    }

    private static String token(String variable, JsonObject who, URI base) {
        return variable + "=$(curl -s -d subject=" + who.getString("subject") + " " + base
                + "/development/issuer/token | sed 's/.*\"access_token\":\"\\([^\"]*\\).*/\\1/')";
    }
}
