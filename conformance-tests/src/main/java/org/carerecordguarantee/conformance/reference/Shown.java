package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.Volume;

/** Reads what the reference server shows into the port's own words. */
final class Shown {

    private Shown() {}

    static ItemView item(PersonRef person, JsonObject json) {
        JsonObject author = object(json, "author");
        return new ItemView(
                new ItemRef(person, json.getString("id")),
                json.getInt("version"),
                text(json, "category"),
                text(json, "kind"),
                text(json, "source"),
                text(json, "format"),
                instant(json, "eventAt"),
                instant(json, "recordedAt"),
                json.getBoolean("lateEntry", false),
                json.getString("content"),
                new ItemView.Author(text(author, "name"), text(author, "role"), text(author, "organisation")),
                text(json, "why"));
    }

    static AccessLine line(JsonObject json) {
        JsonObject who = object(json, "who");
        return new AccessLine(
                json.getString("entry"),
                Instant.parse(json.getString("at")),
                kind(who),
                text(who, "name"),
                text(who, "role"),
                text(who, "jobTitle"),
                text(who, "team"),
                text(who, "organisation"),
                text(json, "purposeInWords"),
                text(json, "actionInWords"),
                strings(json, "categories"),
                allowed(json),
                because(json),
                search(json),
                passed(json),
                text(json, "link"));
    }

    /** A sort of actor that this adapter does not know counts as a worker, so that no look is lost from sight. */
    private static AccessLine.Kind kind(JsonObject who) {
        return switch (who.getString("kind", "")) {
            case "PERSON" -> AccessLine.Kind.PERSON;
            case "SERVICE" -> AccessLine.Kind.SERVICE;
            default -> AccessLine.Kind.WORKER;
        };
    }

    private static boolean allowed(JsonObject line) {
        return switch (line.getString("outcome", "")) {
            case "ALLOWED" -> true;
            case "REFUSED" -> false;
            default ->
                throw new AdapterTrouble("a line of the list says neither ALLOWED nor REFUSED, but '"
                        + line.getString("outcome", "") + "'");
        };
    }

    private static boolean search(JsonObject line) {
        return Stream.of(
                        line.getString("action", ""),
                        text(line, "actionInWords").orElse(""))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains("search"));
    }

    static Volume volume(JsonObject json) {
        return new Volume(
                json.getInt("volume"), json.getInt("of"), json.getString("title", ""), json.getString("location", ""));
    }

    static Alert alert(JsonObject json) {
        return new Alert(
                json.getString("id"),
                json.getString("kind"),
                Instant.parse(json.getString("raisedAt")),
                json.toString());
    }

    static List<JsonObject> objects(JsonObject json, String name) {
        JsonValue value = json.get(name);
        return value instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    static List<String> strings(JsonObject json, String name) {
        JsonValue value = json.get(name);
        return value instanceof JsonArray array ? array.getValuesAs(Shown::word) : List.of();
    }

    static Optional<String> text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString string
                        && !string.getString().isBlank()
                ? Optional.of(string.getString())
                : Optional.empty();
    }

    static JsonObject object(JsonObject json, String name) {
        return json.get(name) instanceof JsonObject object
                ? object
                : Json.createObjectBuilder().build();
    }

    static Optional<Instant> instant(JsonObject json, String name) {
        return text(json, name).map(Instant::parse);
    }

    private static String word(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    /** The grounds on which it went past something, in words. */
    private static Optional<String> passed(JsonObject line) {
        return objects(line, "because").stream()
                .flatMap(one -> text(one, "wentPastInWords").stream())
                .distinct()
                .reduce((one, other) -> one + "; " + other);
    }

    private static List<String> because(JsonObject json) {
        return objects(json, "because").stream()
                .map(ground -> ground.getString("clause", "") + " " + ground.getString("words", ""))
                .map(String::strip)
                .toList();
    }

    /** {@return what the first page of a record shows} */
    static RecordView record(PersonRef person, JsonObject page) {
        return new RecordView(
                person,
                objects(page, "items").stream().map(item -> item(person, item)).toList(),
                List.of());
    }
}
