package org.carerecordguarantee.server.demo;

import java.util.List;
import java.util.UUID;

/**
 * What stands in the data file {@code demo/people.json}. People and workers are named by their subjects; what may be
 * missing there is null here.
 */
record DemoData(
        List<Organisation> organisations,
        List<Worker> workers,
        List<Person> people,
        List<Relationship> relationships,
        List<Declared> declaredRelationships) {

    record Organisation(UUID id, String name, String kind, List<Team> teams) {}

    record Team(UUID id, String name) {}

    record Worker(UUID id, String subject, String name, String role, String jobTitle, String team, String ownPerson) {}

    record Person(
            UUID id,
            String subject,
            String name,
            String born,
            String nhsNumber,
            List<Volume> volumes,
            List<Item> items) {}

    record Volume(int volume, int of, String title, String location) {}

    record Item(UUID id, String category, String kind, String source, String format, List<Version> versions) {}

    /** A moment that begins with {@code -P} lies that long before the loading. */
    record Version(String eventAt, String recordedAt, String author, String content, String why) {}

    record Relationship(
            UUID id,
            String worker,
            String person,
            String cause,
            String begins,
            String reason,
            String ended,
            String endReason) {}

    record Declared(UUID id, String worker, String person, String kind, String declaredAt) {}
}
