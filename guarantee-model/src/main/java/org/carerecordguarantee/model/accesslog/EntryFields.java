package org.carerecordguarantee.model.accesslog;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Post;

/** Spells an entry out into its fields. */
final class EntryFields {
    // Always three digits of a second, which Instant's own spelling leaves out when they are zero.
    private static final DateTimeFormatter TO_THE_MILLISECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private EntryFields() {}

    static SortedMap<String, Json> of(AccessEntry entry) {
        SortedMap<String, Json> fields = new TreeMap<>();
        fields.put("format", Json.whole(AccessEntry.FORMAT));
        fields.put("entry", Json.text(entry.entry().toString()));
        who(entry.actor(), fields);
        what(entry, fields);
        why(entry, fields);
        fields.put("happenedAt", Json.text(spelt(entry.circumstances().happenedAt())));
        fields.put("recordedAt", Json.text(spelt(entry.circumstances().recordedAt())));
        fields.put("channel", Json.text(entry.circumstances().channel()));
        fields.put("correlation", Json.text(entry.circumstances().correlation()));
        return fields;
    }

    static String spelt(Instant instant) {
        return TO_THE_MILLISECOND.format(instant);
    }

    private static void who(Actor actor, Map<String, Json> fields) {
        Optional<Post> post = actor.post();
        fields.put("actor", Json.text(actor.id().toString()));
        fields.put("actorKind", Json.text(actor.kind().name()));
        fields.put("actorName", Json.text(actor.name()));
        fields.put("role", Json.textOf(actor.role()));
        fields.put("jobTitle", Json.textOf(post.map(Post::jobTitle)));
        fields.put("team", Json.textOf(post.map(Post::team)));
        fields.put("organisation", Json.textOf(post.map(Post::organisation)));
    }

    private static void what(AccessEntry entry, Map<String, Json> fields) {
        Subject subject = entry.subject();
        Map<String, Json> terms = new TreeMap<>();
        subject.terms().forEach((name, term) -> terms.put(name, Json.text(term)));
        fields.put("action", Json.text(entry.action().name()));
        fields.put("person", Json.textOf(entry.person()));
        fields.put("items", sorted(subject.items()));
        fields.put("categories", sorted(subject.categories()));
        fields.put("shown", sorted(subject.shown()));
        fields.put("terms", terms.isEmpty() ? Json.NOTHING : Json.members(terms));
    }

    private static void why(AccessEntry entry, Map<String, Json> fields) {
        Map<String, Json> gates = new TreeMap<>();
        for (Gate gate : Gate.values()) {
            gates.put(gate.name(), Json.text(entry.at(gate).name()));
        }
        fields.put("gates", Json.members(gates));
        fields.put("outcome", Json.text(entry.outcome().name()));
        fields.put("purpose", Json.textOf(entry.purpose()));
        fields.put(
                "because",
                Json.listing(entry.because().stream().map(Because::json).toList()));
        fields.put("ruleSet", Json.textOf(entry.ruleSet()));
        fields.put(
                "relationship",
                entry.subject()
                        .relationship()
                        .map(relied -> Json.members(Map.of(
                                "cause", Json.text(relied.cause().name()),
                                "id", Json.text(relied.id().toString()))))
                        .orElse(Json.NOTHING));
    }

    private static Json sorted(Collection<?> values) {
        return Json.listing(
                values.stream().map(Object::toString).sorted().map(Json::text).toList());
    }
}
