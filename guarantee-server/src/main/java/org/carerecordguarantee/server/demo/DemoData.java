package org.carerecordguarantee.server.demo;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** The data file {@code demo/people.json}, as it is written there. People and workers are named by their subjects. */
public record DemoData(
        String about,
        List<Organisation> organisations,
        List<Worker> workers,
        List<Person> people,
        List<Relationship> relationships,
        List<Declared> declaredRelationships) {

    public record Organisation(UUID id, String name, String kind, List<Team> teams) {}

    public record Team(UUID id, String name) {}

    public record Worker(
            UUID id, String subject, String name, String role, String jobTitle, String team, String ownPerson) {}

    public record Person(
            UUID id,
            String subject,
            String name,
            String born,
            String nhsNumber,
            List<Volume> volumes,
            List<Item> items) {}

    public record Volume(int volume, int of, String title, String location) {}

    public record Item(UUID id, String category, String kind, String source, String format, List<Version> versions) {}

    public record Version(String eventAt, String recordedAt, String author, String content, String why) {}

    public record Relationship(
            UUID id,
            String worker,
            String person,
            String cause,
            String begins,
            String reason,
            String ended,
            String endReason) {}

    public record Declared(UUID id, String worker, String person, String kind, String declaredAt) {}

    static DemoData read() {
        try (InputStream stream = DemoData.class.getResourceAsStream("/demo/people.json");
                Jsonb json = JsonbBuilder.create()) {
            return json.fromJson(stream, DemoData.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Exception broken) {
            throw new IllegalStateException("the demonstration's data cannot be read", broken);
        }
    }
}
