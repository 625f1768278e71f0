package org.carerecordguarantee.features;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One text for one content, and its fingerprint: JSON with sorted keys and without space, as RFC 8785 has it for strings, whole
 * numbers and truth values, which is all that the catalogue holds. Keys named {@code line} are left out: where something
 * stands in a file is not what it says.
 */
final class Canonical {

    private Canonical() {}

    /** {@code sha256:} and the hexadecimal SHA-256 of the content's one text in UTF-8. */
    static String fingerprint(JsonValue content) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text(content).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String text(JsonValue content) {
        return switch (content.getValueType()) {
            case OBJECT -> text(content.asJsonObject());
            case ARRAY -> text(content.asJsonArray());
            default -> content.toString();
        };
    }

    private static String text(JsonObject object) {
        return new TreeMap<>(object)
                .entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("line"))
                        .map(entry -> "\"" + entry.getKey() + "\":" + text(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(JsonArray array) {
        return array.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
    }
}
