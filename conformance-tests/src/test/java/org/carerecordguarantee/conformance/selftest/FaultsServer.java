package org.carerecordguarantee.conformance.selftest;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.carerecordguarantee.conformance.demo.ServerProcess;
import org.carerecordguarantee.conformance.profile.Profile;

/** A faults build, started for a test and tried by several at once; stopped with it. */
final class FaultsServer implements AutoCloseable {

    /** Most of a trial is waiting for what a broken system never does, so more of them than there are processors. */
    private static final int AT_ONCE = Integer.getInteger("faults.at.once", 10);

    private final ServerProcess server;
    private final Laboratory laboratory;
    private final ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);

    private FaultsServer(ServerProcess server) {
        this.server = server;
        this.laboratory = new Laboratory(server.base(), Profile.together());
    }

    /** @param mutants where machine-made mutants of the rules are, if they are to be tried */
    static FaultsServer start(Optional<Path> mutants) {
        Map<String, String> environment = new HashMap<>();
        environment.put(
                "APPLICATION",
                Path.of(System.getProperty("faults.build")).toAbsolutePath().toString());
        mutants.ifPresent(folder ->
                environment.put("FAULTS_MUTANTS", folder.toAbsolutePath().toString()));
        Path folder = Path.of(
                System.getProperty("output"),
                "faults-" + ProcessHandle.current().pid());
        return new FaultsServer(
                ServerProcess.start(Path.of(System.getProperty("reference.server")), folder, environment));
    }

    Laboratory laboratory() {
        return laboratory;
    }

    /** {@return a place to try faults against the scenarios of this profile alone} */
    Laboratory laboratory(Profile profile) {
        return new Laboratory(server.base(), profile);
    }

    /**
     * Begins to try every fault of a sort, or those of them that the property {@code only.faults} names. What was begun first is done
     * first: begin the long trials before the short ones, and nobody waits at the end for a single long one.
     */
    <T> Trying<T> begin(Fault.Sort sort, Function<Fault, T> trial) {
        String only = System.getProperty("only.faults", "");
        return begin(
                laboratory.faults(sort).stream()
                        .filter(fault ->
                                only.isEmpty() || List.of(only.split(",")).contains(fault.id()))
                        .toList(),
                trial);
    }

    /** Begins to try these faults, several at once. */
    <T> Trying<T> begin(List<Fault> faults, Function<Fault, T> trial) {
        Map<Fault, Future<T>> running = new LinkedHashMap<>();
        faults.forEach(fault -> running.put(fault, pool.submit(() -> trial.apply(fault))));
        return new Trying<>(running);
    }

    /** Trials under way. */
    record Trying<T>(Map<Fault, Future<T>> running) {

        /** {@return what became of each fault, in their order, when all have come to their end} */
        Map<Fault, T> ended() {
            Map<Fault, T> ended = new LinkedHashMap<>();
            running.forEach((fault, future) -> ended.put(fault, outcome(fault, future)));
            return ended;
        }
    }

    private static <T> T outcome(Fault fault, Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the trial of " + fault.id() + " did not come to its end", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        server.close();
    }
}
