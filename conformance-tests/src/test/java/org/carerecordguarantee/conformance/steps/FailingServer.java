package org.carerecordguarantee.conformance.steps;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server of the reference server's shape that lets everything be arranged and answers every act alike: the same status, the same
 * words. It listens on this machine only, at a port that the system chooses.
 */
final class FailingServer implements AutoCloseable {

    static {
        // else every answer waits 40 ms for an acknowledgement that the client holds back
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    FailingServer(int status, String contentType, String body) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean managed = path.endsWith("/relationships") || path.endsWith("/declared-relationships");
            boolean arranging = path.startsWith("/development/") || path.equals("/api/environment") || managed;
            byte[] answer = (arranging ? arranged() : body).getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", arranging ? "application/json" : contentType);
            exchange.sendResponseHeaders(arranging ? 200 : status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private static String arranged() {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"subject\":\"" + UUID.randomUUID()
                + "\",\"access_token\":\"token\",\"product\":\"Failing\",\"version\":\"1\",\"environment\":\"TEST\",\"time\":\""
                + Instant.now() + "\"}";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
