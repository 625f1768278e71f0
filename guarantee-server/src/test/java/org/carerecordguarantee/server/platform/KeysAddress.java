package org.carerecordguarantee.server.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where an issuer's keys are to be had, or not: a real address that answers as it is told. */
final class KeysAddress implements AutoCloseable {
    /** How it behaves before it has keys to give. */
    enum Trouble {
        /** It takes the question and never answers. */
        SILENT,
        /** It answers 500. */
        BROKEN,
        /** It answers 200 with a page that holds no keys. */
        ANOTHER_PAGE
    }

    private final ExecutorService answering = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;
    private volatile Trouble trouble;
    private volatile String keys = "";

    private KeysAddress(Trouble trouble) {
        this.trouble = trouble;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(answering);
        server.createContext("/keys", this::answer);
        server.start();
    }

    static KeysAddress in(Trouble trouble) {
        return new KeysAddress(trouble);
    }

    static KeysAddress giving(String keys) {
        KeysAddress address = new KeysAddress(null);
        address.gives(keys);
        return address;
    }

    String url() {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/keys";
    }

    void gives(String set) {
        keys = set;
        trouble = null;
    }

    void falls(Trouble into) {
        trouble = into;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (trouble == null) {
                send(exchange, 200, keys);
                return;
            }
            switch (trouble) {
                case SILENT -> closing.await();
                case BROKEN -> send(exchange, 500, "");
                case ANOTHER_PAGE -> send(exchange, 200, "<title>Down for maintenance</title>");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        answering.shutdownNow();
    }
}
