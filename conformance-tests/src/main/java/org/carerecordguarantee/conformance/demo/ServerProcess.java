package org.carerecordguarantee.conformance.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.carerecordguarantee.conformance.config.ConfigurationFault;

/**
 * A reference server that runs as a child process, on ports of its own, bound to this machine, with its files in a folder of its own.
 * Started ready or not at all; stopped when closed, and in any case when this process ends.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);

    private final Process process;
    private final URI base;
    private final Path log;
    private final Thread stopAtEnd;

    private ServerProcess(Process process, URI base, Path log) {
        this.process = process;
        this.base = base;
        this.log = log;
        this.stopAtEnd = new Thread(this::stop, "stop the server");
        Runtime.getRuntime().addShutdownHook(stopAtEnd);
    }

    /**
     * Starts a server with the {@code demo} profile and waits until it is ready.
     *
     * @param command the server's start script
     * @param folder where its logs and its database go
     * @param more further environment variables, such as DB_URL
     * @throws ConfigurationFault if it cannot be started or does not become ready
     */
    public static ServerProcess start(Path command, Path folder, Map<String, String> more) {
        if (!Files.isExecutable(command)) {
            throw new ConfigurationFault("there is no server to start at " + command
                    + ": build it first (mvn -pl guarantee-server -am package), or name it with --server");
        }
        int http = freePort();
        int https = freePort();
        Path log = made(folder).resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(command.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("HTTP_HOST", "localhost");
        environment.put("HTTP_PORT", String.valueOf(http));
        environment.put("HTTPS_PORT", String.valueOf(https));
        environment.put("GUARANTEE_PROFILE", "demo");
        environment.put("SERVER_OUTPUT", folder.toAbsolutePath().toString());
        environment.putAll(more);
        try {
            ServerProcess server = new ServerProcess(builder.start(), URI.create("http://localhost:" + http), log);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new ConfigurationFault("the server at " + command + " cannot be started: " + e.getMessage());
        }
    }

    /** {@return the address under which it answers} */
    public URI base() {
        return base;
    }

    /** {@return where it writes what it has to say} */
    public Path log() {
        return log;
    }

    /** Waits until the server ends by itself. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtEnd);
        } catch (IllegalStateException alreadyEnding) {
            // this process is ending, and the hook finds nothing left to stop
            return;
        }
    }

    private void awaitReady() {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        HttpRequest ready = HttpRequest.newBuilder(base.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        try {
            while (System.nanoTime() < deadline) {
                if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    close();
                    throw new ConfigurationFault("the server stopped while starting (exit code " + process.exitValue()
                            + "); what it said is in " + log);
                }
                if (answers(client, ready)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new ConfigurationFault(
                "the server was not ready within " + READY_WITHIN.toMinutes() + " minutes; what it said is in " + log);
    }

    private static boolean answers(HttpClient client, HttpRequest ready) throws InterruptedException {
        try {
            return client.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOPPED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ConfigurationFault(
                    "cannot make the folder " + folder + " for the server's files: " + e.getMessage());
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ConfigurationFault("this machine has no free port: " + e.getMessage());
        }
    }
}
