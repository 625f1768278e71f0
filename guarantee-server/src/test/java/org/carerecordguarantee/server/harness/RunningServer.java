package org.carerecordguarantee.server.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One server, started with the command that the build leaves, on free ports and a fresh output folder. It waits for the runtime's own
 * word that all applications are started, not for a length of time, and is stopped with SIGTERM as an operator would.
 */
public final class RunningServer implements AutoCloseable {
    /** What the runtime says when everything that could be started is. */
    private static final String STARTED = "CWWKF0011I";

    private final Path output;
    private final int port;
    private final int httpsPort;
    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final CompletableFuture<Void> started = new CompletableFuture<>();

    private RunningServer(Map<String, String> environment) throws IOException {
        Path parent = Path.of(System.getProperty("output"));
        Files.createDirectories(parent);
        output = Files.createTempDirectory(parent, "server");
        port = FreePort.any();
        httpsPort = FreePort.any();
        ProcessBuilder builder = new ProcessBuilder(System.getProperty("reference.server"));
        Map<String, String> all = builder.environment();
        all.keySet()
                .removeIf(
                        name -> name.startsWith("DB_") || name.startsWith("GUARANTEE_") || name.startsWith("MP_JWT_"));
        all.putAll(Map.of(
                "HTTP_PORT", Integer.toString(port),
                "HTTPS_PORT", Integer.toString(httpsPort),
                "SERVER_OUTPUT", output.toString(),
                "JAVA_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
        all.putAll(environment);
        process = builder.redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "output of the server on port " + port);
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts a server and returns when it has said that it is started, whether or not it serves.
     *
     * @throws IllegalStateException when it ends or stays silent; with what it said
     */
    public static RunningServer start(Map<String, String> environment) {
        RunningServer server;
        try {
            server = new RunningServer(environment);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try {
            server.started.get(120, TimeUnit.SECONDS);
            return server;
        } catch (Exception failure) {
            String output = server.console();
            server.close();
            throw new IllegalStateException("The server did not start:\n" + output, failure);
        }
    }

    /** A server of the demo on this database, ready to serve. */
    public static RunningServer demo(Database database) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("GUARANTEE_PROFILE", "demo");
        RunningServer server = start(environment);
        int status = server.api().get("/health/ready").status();
        if (status != 200) {
            String output = server.console();
            server.close();
            throw new IllegalStateException("The server is not ready (" + status + "):\n" + output);
        }
        return server;
    }

    /** Speaks to it over HTTP. */
    public Api api() {
        return new Api(URI.create("http://localhost:" + port));
    }

    /** Its port for HTTPS. */
    public int httpsPort() {
        return httpsPort;
    }

    /** Its port for HTTP. */
    public int port() {
        return port;
    }

    /** Where it writes: logs and, on H2, the database. */
    public Path output() {
        return output.resolve("guarantee");
    }

    /** Everything that it has said on its console so far. */
    public String console() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    /** Stops it, waits until it is gone, and takes its output away. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(45, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Folders.delete(output);
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                synchronized (said) {
                    said.add(line);
                }
                if (line.contains(STARTED)) {
                    started.complete(null);
                }
                line = lines.readLine();
            }
        } catch (IOException closed) {
            started.completeExceptionally(closed);
        }
        started.completeExceptionally(new TimeoutException("it ended"));
    }
}
