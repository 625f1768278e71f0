package org.carerecordguarantee.conformance.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Wire;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.MadeUpFailure;

/** The JDK's client over HTTP/1.1, one for a whole run, which writes down each exchange. */
public final class RecordedWire implements Wire {

    private final HttpClient client;
    private final Duration requestTimeout;
    private final Redaction redaction;
    private final Exchanges exchanges;

    /**
     * @param connectTimeout how long a connection may take
     * @param requestTimeout how long an answer may take
     */
    public RecordedWire(Duration connectTimeout, Duration requestTimeout, Redaction redaction, Exchanges exchanges) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
        this.requestTimeout = requestTimeout;
        this.redaction = redaction;
        this.exchanges = exchanges;
    }

    @Override
    public Answer send(Call call) {
        exchanges.mayCall();
        Optional<MadeUpFailure> failure = call.login() ? Optional.empty() : exchanges.failureInstead();
        return failure.map(made -> fail(call, made)).orElseGet(() -> sendForTrue(call));
    }

    /** What an adapter under probe meets; the system is not called. */
    private static Answer fail(Call call, MadeUpFailure failure) {
        return switch (failure) {
            case SERVER_ERROR ->
                new Answer(500, Map.of("content-type", List.of("text/plain")), "Internal Server Error");
            case DROPPED_CONNECTION ->
                throw new AdapterTrouble(
                        "the connection to " + place(call) + " failed: connection reset",
                        new IOException("connection reset"));
        };
    }

    private Answer sendForTrue(Call call) {
        HttpRequest request = request(call);
        Instant sentAt = Instant.now();
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            keep(call, sentAt, start, response.statusCode(), response.headers().map(), response.body());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            String story = trouble(call, e);
            keep(call, sentAt, start, 0, Map.of(), story);
            throw new AdapterTrouble(story, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdapterTrouble("the run was stopped while waiting for " + place(call), e);
        }
    }

    private HttpRequest request(Call call) {
        call.headers().forEach(redaction::sent);
        BodyPublisher body = call.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.uri()).timeout(requestTimeout).method(call.method(), body);
        call.headers().forEach(request::setHeader);
        return request.build();
    }

    private String trouble(Call call, IOException e) {
        if (e instanceof HttpConnectTimeoutException) {
            return "no connection to " + place(call) + " within the time allowed";
        }
        if (e instanceof HttpTimeoutException) {
            return "no answer from " + place(call) + " within " + requestTimeout.toSeconds() + " seconds";
        }
        if (e instanceof ConnectException) {
            return "nothing answers at " + place(call);
        }
        return "the connection to " + place(call) + " failed: " + e.getMessage();
    }

    private static String place(Call call) {
        return call.uri().getScheme() + "://" + call.uri().getAuthority();
    }

    private void keep(
            Call call, Instant sentAt, long start, int status, Map<String, List<String>> headers, String body) {
        Map<String, List<String>> sent = call.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        exchanges.add(new Exchange(
                exchanges.next(),
                sentAt,
                Duration.ofNanos(System.nanoTime() - start),
                call.method(),
                redaction.address(call.uri().toString()),
                redaction.headers(sent),
                call.login() ? "" : redaction.text(call.body().orElse("")),
                status,
                redaction.headers(headers),
                call.login() ? "" : redaction.text(body),
                call.login()));
    }
}
