package org.carerecordguarantee.server.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Reads the demonstration's data file. */
final class DemoFile {
    private DemoFile() {}

    static DemoData read() {
        try (JsonReader reader = Json.createReader(DemoFile.class.getResourceAsStream("/demo/people.json"))) {
            JsonObject file = reader.readObject();
            return new DemoData(
                    all(file, "organisations", DemoFile::organisation),
                    all(file, "workers", DemoFile::worker),
                    all(file, "people", DemoFile::person),
                    all(file, "relationships", DemoFile::relationship),
                    all(file, "declaredRelationships", DemoFile::declared));
        }
    }

    private static DemoData.Organisation organisation(JsonObject at) {
        return new DemoData.Organisation(
                id(at),
                at.getString("name"),
                at.getString("kind"),
                all(at, "teams", team -> new DemoData.Team(id(team), team.getString("name"))));
    }

    private static DemoData.Worker worker(JsonObject at) {
        return new DemoData.Worker(
                id(at),
                at.getString("subject"),
                at.getString("name"),
                at.getString("role"),
                at.getString("jobTitle"),
                at.getString("team"),
                maybe(at, "ownPerson"));
    }

    private static DemoData.Person person(JsonObject at) {
        return new DemoData.Person(
                id(at),
                at.getString("subject"),
                at.getString("name"),
                maybe(at, "born"),
                maybe(at, "nhsNumber"),
                all(at, "volumes", DemoFile::volume),
                all(at, "items", DemoFile::item));
    }

    private static DemoData.Volume volume(JsonObject at) {
        return new DemoData.Volume(
                at.getInt("volume"), at.getInt("of"), at.getString("title"), at.getString("location"));
    }

    private static DemoData.Item item(JsonObject at) {
        return new DemoData.Item(
                id(at),
                at.getString("category"),
                at.getString("kind"),
                at.getString("source"),
                at.getString("format"),
                all(at, "versions", DemoFile::version));
    }

    private static DemoData.Version version(JsonObject at) {
        return new DemoData.Version(
                at.getString("eventAt"),
                at.getString("recordedAt"),
                at.getString("author"),
                at.getString("content"),
                maybe(at, "why"));
    }

    private static DemoData.Relationship relationship(JsonObject at) {
        return new DemoData.Relationship(
                id(at),
                at.getString("worker"),
                at.getString("person"),
                at.getString("cause"),
                at.getString("begins"),
                maybe(at, "reason"),
                maybe(at, "ended"),
                maybe(at, "endReason"));
    }

    private static DemoData.Declared declared(JsonObject at) {
        return new DemoData.Declared(
                id(at),
                at.getString("worker"),
                at.getString("person"),
                at.getString("kind"),
                at.getString("declaredAt"));
    }

    private static UUID id(JsonObject at) {
        return UUID.fromString(at.getString("id"));
    }

    private static String maybe(JsonObject at, String name) {
        return at.containsKey(name) && !at.isNull(name) ? at.getString(name) : null;
    }

    private static <T> List<T> all(JsonObject at, String name, Function<JsonObject, T> read) {
        return at.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(read)
                .toList();
    }
}
