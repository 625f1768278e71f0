package org.carerecordguarantee.server.harness;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.UUID;

/** Arranges organisations, staff and people of a test's own on a server of the demo. */
public final class Arranged {
    private final Api api;

    /** Somebody: their id and the subject of their token. */
    public record Somebody(UUID id, String subject) {}

    public Arranged(Api api) {
        this.api = api;
    }

    /** A team of a new organisation of this kind: COUNCIL, HEALTH, PROVIDER or ADVOCACY. */
    public UUID team(String kind) {
        return teamOf(organisation(kind));
    }

    /** A new organisation of this kind. */
    public UUID organisation(String kind) {
        return id(post(
                "organisations",
                Json.createObjectBuilder()
                        .add("name", "An organisation of a test")
                        .add("kind", kind)));
    }

    /** A new team of this organisation. */
    public UUID teamOf(UUID organisation) {
        return id(post(
                "teams",
                Json.createObjectBuilder()
                        .add("name", "A team of a test")
                        .add("organisation", organisation.toString())));
    }

    /** A worker in this role. */
    public Somebody worker(UUID team, String name, String role) {
        return somebody(post(
                "workers",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("role", role)
                        .add("jobTitle", "Job of a test")
                        .add("team", team.toString())));
    }

    /** A worker in this role who has a record of their own. */
    public Somebody workerWithRecord(UUID team, String name, String role, Somebody ownRecord) {
        return somebody(post(
                "workers",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("role", role)
                        .add("jobTitle", "Job of a test")
                        .add("team", team.toString())
                        .add("personId", ownRecord.id().toString())));
    }

    /** A person whose record is kept. */
    public Somebody person(String name, String born) {
        return somebody(
                post("people", Json.createObjectBuilder().add("name", name).add("born", born)));
    }

    private JsonObject post(String what, JsonObjectBuilder body) {
        Answer answer = api.post("/development/" + what, body.build().toString());
        if (answer.status() != 200 && answer.status() != 201) {
            throw new IllegalStateException("not arranged: " + answer.status() + " " + answer.body());
        }
        return answer.json();
    }

    private static UUID id(JsonObject json) {
        return UUID.fromString(json.getString("id"));
    }

    private static Somebody somebody(JsonObject json) {
        return new Somebody(id(json), json.getString("subject"));
    }
}
