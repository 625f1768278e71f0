package org.carerecordguarantee.conformance.doctor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** As much of a care-record system as the doctor meets: it says what it is, lets workers be made, and lets them log in. */
final class SmallProduct implements AutoCloseable {

    static final String SECRET = "a-client-secret-for-tests";
    static final String TOKEN = "a-token-that-has-not-run-out";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** What it calls itself. */
    volatile String environment = "TEST";
    /** By how much its clock is wrong. */
    volatile Duration skew = Duration.ZERO;
    /** A role that it does not have. */
    volatile String lacks = "";
    /** What it answers to whoever asks for the privacy alerts, when it is not to answer 200. */
    volatile String alertsRefused = "";
    /** Where it sends everybody, if not empty. */
    volatile String sendsTo = "";
    /** Whether it is another product altogether. */
    volatile boolean another;
    /** How many people and workers were made, and how often somebody tried to log in. */
    volatile int touched;

    private SmallProduct(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    static SmallProduct plain() throws IOException {
        return new SmallProduct(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    static SmallProduct encrypted(SSLContext identity) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(identity));
        return new SmallProduct(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return (server instanceof HttpsServer ? "https" : "http") + "://localhost:" + port();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        if (another) {
            say(exchange, 200, "text/html", "<html><head><title>Parking permits</title></head></html>");
        } else if (!sendsTo.isEmpty()) {
            exchange.getResponseHeaders().add("Location", sendsTo + path);
            say(exchange, 302, "text/plain", "");
        } else if (path.equals("/api/environment")) {
            say(exchange, 200, "application/json", """
                    {"product":"Small product","version":"1","environment":"%s","time":"%s"}""".formatted(
                            environment, Instant.now().plus(skew)));
        } else if (path.equals("/oauth/token")) {
            touched++;
            boolean known = sent.equals("secret=" + SECRET + "&token=" + TOKEN);
            String why = sent.contains(SECRET) ? "token expired" : "invalid client";
            say(exchange, known ? 200 : 401, "application/json", "{\"error\":\"" + why + "\"}");
        } else if (path.equals("/api/privacy-alerts") && !alertsRefused.isEmpty()) {
            say(exchange, 403, "application/problem+json", "{\"reason\":\"" + alertsRefused + "\"}");
        } else if (path.equals("/development/workers") && !lacks.isEmpty() && sent.contains(lacks)) {
            say(exchange, 422, "application/problem+json", "{\"detail\":\"no such role\"}");
        } else {
            touched += path.equals("/") ? 0 : 1;
            String id = UUID.randomUUID().toString();
            say(exchange, 200, "application/json", """
                    {"id":"%s","subject":"%s","access_token":"t-%s","alerts":[],"results":[]}""".formatted(id, id, id));
        }
    }

    private static void say(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
