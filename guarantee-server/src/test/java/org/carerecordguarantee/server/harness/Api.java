package org.carerecordguarantee.server.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One caller's way to the server: an address, and the headers that they send each time. Immutable. */
public final class Api {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI server;
    private final Map<String, String> headers;

    Api(URI server) {
        this(server, Map.of());
    }

    private Api(URI server, Map<String, String> headers) {
        this.server = server;
        this.headers = Map.copyOf(headers);
    }

    /** With this header besides, or instead of the one of the same name. */
    public Api with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Api(server, more);
    }

    /** With this token. */
    public Api bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** For this purpose. */
    public Api forPurpose(String purpose) {
        return with("Purpose", purpose);
    }

    /** As this subject, with the roles that the server has for them; the development issuer gives the token. */
    public Api as(String subject) {
        return bearing(token(Map.of("subject", subject)));
    }

    /** As this subject, who showed so many seconds ago who they are. */
    public Api signedIn(String subject, int secondsAgo) {
        return bearing(token(Map.of("subject", subject, "auth_age", Integer.toString(secondsAgo))));
    }

    /** A token from the development issuer. */
    public String token(Map<String, String> form) {
        Answer answer = form("/development/issuer/token", form);
        if (answer.status() != 200) {
            throw new IllegalStateException("no token: " + answer.status());
        }
        return answer.json().getString("access_token");
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "");
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), "");
    }

    public Answer post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    public Answer put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json), "application/json");
    }

    public Answer form(String path, Map<String, String> form) {
        String encoded = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, BodyPublishers.ofString(encoded), "application/x-www-form-urlencoded");
    }

    /** Any request. An empty content type sends none. */
    public Answer send(String method, String path, BodyPublisher body, String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::setHeader);
        if (!contentType.isEmpty()) {
            request.setHeader("Content-Type", contentType);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
