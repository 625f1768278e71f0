package org.carerecordguarantee.conformance.wire;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a body may be written down. The kinds of content are an allow-list with one member, JSON, since only there can a value be told from
 * its name: a field whose name speaks of a secret is struck out, and so is whatever has the shape of a token. Of any other body only its
 * length and digest are kept, and which of the run's made-up names stand in it.
 */
public final class Bodies {

    private static final int LONGEST = 64 * 1024;
    static final String STRUCK = "[struck out]";

    private static final Pattern JSON_TYPE = Pattern.compile("application/([a-z0-9.+-]+\\+)?json\\b.*");
    private static final Pattern SECRET_NAME = Pattern.compile(
            ".*(token|secret|passw|passphrase|credential|authori[sz]ation|cookie|session|api[-_]?key|private[-_]?key"
                    + "|client[-_]?assertion|assertion|bearer|signature|csrf|xsrf|otp|jwt|saml).*|pin|pwd|code[-_]?verifier|nonce");
    /** A JSON web token, or a run of letters and digits that no word, name, date, identifier or digest has. */
    private static final Pattern TOKEN =
            Pattern.compile("eyJ[A-Za-z0-9_-]{5,}(\\.[A-Za-z0-9_-]*){1,4}|(?i:bearer|basic)\\s+[A-Za-z0-9._~+/=-]{8,}");

    private Bodies() {}

    /**
     * {@return what may be written down of a body}
     *
     * @param contentType as its headers name it; empty if they do not
     * @param names of the people whom the run made up
     */
    public static String kept(String contentType, String body, List<String> names) {
        if (body.isEmpty()) {
            return "";
        }
        String type = contentType.strip().toLowerCase(Locale.ROOT);
        if (!JSON_TYPE.matcher(type).matches()) {
            return described(type.isEmpty() ? "no content type" : tokenless(type), body, names);
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            String kept = struck(reader.readValue()).toString();
            return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST) + " [cut off]";
        } catch (JsonException notJson) {
            return described("called JSON, but is not", body, names);
        }
    }

    /** {@return a text without what has the shape of a token} */
    public static String tokenless(String text) {
        return TOKEN.matcher(text).replaceAll(STRUCK);
    }

    /** {@return whether a name speaks of a secret} */
    static boolean secret(String name) {
        return SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static String described(String what, String body, List<String> names) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return "[not kept: " + what + ", " + body.length() + " characters, sha256:"
                    + HexFormat.of().formatHex(digest)
                    + names.stream()
                            .filter(body::contains)
                            .map(name -> ", naming " + name)
                            .collect(Collectors.joining())
                    + "]";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static JsonValue struck(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder kept = Json.createObjectBuilder();
            object.forEach((name, field) ->
                    kept.add(tokenless(name), secret(name) && !flag(field) ? Json.createValue(STRUCK) : struck(field)));
            return kept.build();
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder kept = Json.createArrayBuilder();
            array.forEach(member -> kept.add(struck(member)));
            return kept.build();
        }
        return value instanceof JsonString string ? Json.createValue(tokenless(string.getString())) : value;
    }

    /** Whether there is a token is no token. */
    private static boolean flag(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE, FALSE, NULL -> true;
            default -> false;
        };
    }
}
