package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Wire;
import org.carerecordguarantee.conformance.port.Wire.Answer;
import org.carerecordguarantee.conformance.port.Wire.Call;

/** Requests to the reference server: log-in by its development issuer, headers, JSON. Safe for many threads. */
final class ReferenceApi {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final URI base;
    private final Wire wire;
    private final ConcurrentMap<String, String> tokens = new ConcurrentHashMap<>();

    ReferenceApi(URI base, Wire wire) {
        this.base = base;
        this.wire = wire;
    }

    /** Sends a request as somebody, with a purpose. */
    Answer as(String subject, Purpose why, String method, String path, Optional<JsonStructure> body) {
        return send(
                method,
                path,
                body,
                Map.of(
                        "Authorization",
                        "Bearer " + tokens.computeIfAbsent(subject, this::logIn),
                        "Purpose",
                        why.name()));
    }

    /** Asks for something as somebody, and says nothing of why. */
    Answer withoutPurpose(String subject, String path) {
        return send(
                "GET",
                path,
                Optional.empty(),
                Map.of("Authorization", "Bearer " + tokens.computeIfAbsent(subject, this::logIn)));
    }

    /** Asks for something as somebody who has signed in with a password alone. */
    Answer withOneFactor(String subject, Purpose why, String path) {
        return send(
                "GET",
                path,
                Optional.empty(),
                Map.of(
                        "Authorization",
                        "Bearer " + token("subject=" + encoded(subject) + "&amr=pwd"),
                        "Purpose",
                        why.name()));
    }

    /** Sends a request without any log-in, to the public or the development part; any answer but success is trouble. */
    JsonObject openly(String method, String path, Optional<JsonStructure> body) {
        Answer answer = send(method, path, body, Map.of());
        if (answer.status() / 100 != 2) {
            throw new AdapterTrouble("the server answered " + answer.status() + " to " + method + " " + path
                    + (answer.status() == 404 ? ": is it the reference server, with the profile 'demo'?" : ""));
        }
        return answer.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : object(answer);
    }

    /** Makes something through the development part: what real products get from elsewhere. */
    JsonObject develop(String what, JsonObjectBuilder body) {
        return openly("POST", "/development/" + what, Optional.of(body.build()));
    }

    /**
     * {@return the way to the next page, if a page names one}
     *
     * @param turned the pages seen so far; the next is added
     */
    Optional<String> next(JsonObject page, Set<String> turned) {
        Optional<String> next = Shown.text(page, "next");
        next.ifPresent(place -> {
            boolean here = place.startsWith(base + "/") || (place.startsWith("/") && !place.startsWith("//"));
            if (!here) {
                throw new AdapterTrouble(
                        "the next page is said to be at another address; nobody's log-in is sent there");
            }
            if (!turned.add(place)) {
                throw new AdapterTrouble(
                        "the pages go round in a circle: one names a page as its next that came before");
            }
        });
        return next;
    }

    /** {@return whether an answer holds JSON, as a refusal need not} */
    static boolean isJson(Answer answer) {
        return answer.header("content-type").orElse("").contains("json")
                && !answer.body().isBlank();
    }

    /** {@return the JSON object that an answer holds} */
    static JsonObject object(Answer answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new AdapterTrouble("the server's answer is not the JSON that was expected: " + e.getMessage(), e);
        }
    }

    /** Has somebody go on with a sign-in that is so old, whatever they signed in with before. */
    void signIn(String subject, Duration ago) {
        tokens.put(subject, token("subject=" + encoded(subject) + "&auth_age=" + ago.toSeconds()));
    }

    private String logIn(String subject) {
        return token("subject=" + encoded(subject));
    }

    private static String encoded(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    /** Logs somebody in; the token never leaves this class but in a request. */
    private String token(String form) {
        Answer answer = wire.send(new Call(
                "POST",
                URI.create(base + "/development/issuer/token"),
                Map.of("Content-Type", FORM, "Accept", JSON),
                Optional.of(form),
                true));
        if (answer.status() != 200) {
            throw new AdapterTrouble("logging in failed: the server's development issuer answered " + answer.status()
                    + "; is it started with the profile 'demo'?");
        }
        String token = object(answer).getString("access_token", "");
        if (token.isBlank()) {
            throw new AdapterTrouble("logging in failed: the server's development issuer gave no token");
        }
        return token;
    }

    private Answer send(String method, String path, Optional<JsonStructure> body, Map<String, String> more) {
        Map<String, String> headers = new ConcurrentHashMap<>(more);
        headers.put("Accept", JSON + ", application/problem+json");
        body.ifPresent(json -> headers.put("Content-Type", JSON));
        URI place = URI.create(path.startsWith("http") ? path : base + path);
        return wire.send(new Call(method, place, headers, body.map(Object::toString), false));
    }
}
