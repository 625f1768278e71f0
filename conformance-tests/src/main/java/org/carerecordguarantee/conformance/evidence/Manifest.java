package org.carerecordguarantee.conformance.evidence;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of what a bundle holds. Its own digest stands for the whole bundle, since it names the digest of everything else.
 *
 * @param parts by name
 */
record Manifest(SortedMap<String, Part> parts) {

    private static final int FORMAT = 1;
    private static final String NOTE =
            "Every file of this bundle with its SHA-256. Note the SHA-256 of this manifest: it stands for them all.";

    /**
     * One file.
     *
     * @param sha256 its digest
     * @param bytes its length
     */
    record Part(String sha256, long bytes) {
        static Part of(byte[] content) {
            return new Part(Sha256.of(content), content.length);
        }
    }

    static Manifest of(SortedMap<String, byte[]> files) {
        SortedMap<String, Part> parts = new TreeMap<>();
        files.forEach((name, content) -> parts.put(name, Part.of(content)));
        return new Manifest(parts);
    }

    /** @throws Unreadable if it is no manifest */
    static Manifest read(byte[] content) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            JsonObject json = reader.readObject();
            if (json.getInt("format") != FORMAT) {
                throw new Unreadable("the bundle has format " + json.getInt("format")
                        + ", which this version of the suite does not know");
            }
            SortedMap<String, Part> parts = new TreeMap<>();
            for (JsonObject file : json.getJsonArray("files").getValuesAs(JsonObject.class)) {
                Part part = new Part(
                        file.getString("sha256"), file.getJsonNumber("bytes").longValueExact());
                if (parts.put(file.getString("name"), part) != null) {
                    throw new Unreadable("the bundle's manifest.json names a file twice");
                }
            }
            return new Manifest(parts);
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException e) {
            throw new Unreadable("the bundle's manifest.json is none");
        }
    }

    byte[] content() {
        JsonArrayBuilder files = Json.createArrayBuilder();
        parts.forEach((name, part) -> files.add(Json.createObjectBuilder()
                .add("name", name)
                .add("sha256", part.sha256())
                .add("bytes", part.bytes())));
        return JsonText.of(Json.createObjectBuilder()
                        .add("format", FORMAT)
                        .add("note", NOTE)
                        .add("files", files)
                        .build())
                .getBytes(StandardCharsets.UTF_8);
    }
}
