package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * Everything that a vendor brings along, in good order: a product, a jar with an adapter, a configuration, a secret in the environment. A
 * mistake spoils one thing of it.
 */
final class SetUp implements AutoCloseable {

    /** What takes the test long to make, and is made once. */
    record Workshop(
            VendorJar jars, Path sound, SSLContext good, SSLContext expired, SSLContext another, SSLContext own) {}

    final Workshop workshop;
    final Path folder;
    final Map<String, String> environment = new HashMap<>(Map.of("MY_SECRET", SmallProduct.SECRET));
    SmallProduct product;
    String yaml = "";
    Optional<Path> file;
    Optional<Path> jar;
    Path out;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    SetUp(Workshop workshop, Path folder) throws IOException {
        this.workshop = workshop;
        this.folder = Files.createTempDirectory(folder, "set-up");
        this.file = Optional.of(this.folder.resolve("conformance.yaml"));
        this.jar = Optional.of(workshop.sound());
        this.out = this.folder.resolve("report");
        Files.writeString(this.folder.resolve("token"), SmallProduct.TOKEN + "\n");
        runs(SmallProduct.plain());
        yaml = """
                target: %s
                adapter: vendor
                profile: who-looked
                timeouts: { connect: PT2S, request: PT5S, act: PT30S }
                settings:
                  client-secret: env:MY_SECRET
                  token: file:token
                """.formatted(product.address());
    }

    /** {@return the same, over TLS with this identity} */
    SetUp over(SSLContext identity) throws IOException {
        String before = product.address();
        runs(SmallProduct.encrypted(identity));
        if (!yaml.isEmpty()) {
            replace(before, product.address());
        }
        return this;
    }

    /** Changes the configuration; what is to be changed must stand in it. */
    void replace(String what, String by) {
        if (!yaml.contains(what)) {
            throw new IllegalArgumentException("'" + what + "' does not stand in " + yaml);
        }
        yaml = yaml.replace(what, by);
    }

    void target(String address) {
        replace(product.address(), address);
    }

    /** {@return a port at which nothing listens} */
    int deadPort() throws IOException {
        try (ServerSocket socket = listening(1)) {
            return socket.getLocalPort();
        }
    }

    /** {@return a port that takes no connection any more and refuses none: nobody accepts, and nobody more may wait} */
    int fullPort() throws IOException {
        ServerSocket server = keep(listening(1));
        for (int i = 0; i < 64; i++) {
            Socket waiting = keep(new Socket());
            try {
                waiting.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 300);
            } catch (SocketTimeoutException full) {
                return server.getLocalPort();
            }
        }
        throw new IllegalStateException("this machine lets anybody wait");
    }

    /** {@return a port at which a server of another kind introduces itself} */
    int sshPort() throws IOException {
        ServerSocket server = keep(listening(5));
        Thread greeting = new Thread(() -> greet(server), "another kind of server");
        greeting.setDaemon(true);
        greeting.start();
        return server.getLocalPort();
    }

    List<Finding> examine() throws IOException {
        if (file.isPresent() && file.get().startsWith(folder)) {
            Files.writeString(folder.resolve("conformance.yaml"), yaml);
        }
        List<Finding> found = new ArrayList<>();
        boolean sound = Doctor.examine(new Visit(file, Optional.empty(), jar, out, environment), found::add);
        if (sound == found.stream().anyMatch(finding -> finding.mark() == Finding.Mark.FIX)) {
            throw new IllegalStateException("the doctor's last word is not what it found: " + found);
        }
        return found;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("the set-up cannot be cleared away", e);
            }
        }
    }

    private void runs(SmallProduct started) {
        product = keep(started);
    }

    private static ServerSocket listening(int waiting) throws IOException {
        return new ServerSocket(0, waiting, InetAddress.getByName("127.0.0.1"));
    }

    private <T extends AutoCloseable> T keep(T one) {
        open.push(one);
        return one;
    }

    private static void greet(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket guest = server.accept()) {
                guest.getOutputStream().write("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException over) {
                continue;
            }
        }
    }
}
