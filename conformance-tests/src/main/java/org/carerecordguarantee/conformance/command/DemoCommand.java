package org.carerecordguarantee.conformance.command;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.demo.DemoPeople;
import org.carerecordguarantee.conformance.demo.ServerProcess;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.run.Adapters;
import org.carerecordguarantee.conformance.run.Connection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: a server of one's own, a run against it, and the server left up to look around. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Starts the reference server on this machine, fills it with made-up people, tests it, prints the verdict,",
            "and leaves it up until Ctrl-C.",
            ""
        },
        footer = {"", "Example:", "  demo --server guarantee-server/target/reference-server"})
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SelectionOptions options;

    @Mixin
    private ChallengeOption challenge;

    @Option(
            names = "--server",
            required = true,
            paramLabel = "COMMAND",
            description = "The start script that the server's build leaves.")
    private Path server;

    @Option(names = "--exit", description = "Stop the server when the run is over.")
    private boolean exit;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many checks run side by side. Usual: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "report",
            description = "Where the reports go. Usual: ${DEFAULT-VALUE}.")
    private Path out;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter to = spec.commandLine().getOut();
        Optional<Challenge> word = challenge.challenge();
        Catalogue catalogue = Catalogue.load();
        Engine engine = Engine.of(catalogue);
        Selection selection = options.selection(Optional.empty(), catalogue, engine);
        Path folder = fresh();
        to.println("Starting the reference server; its files go to " + folder);
        try (ServerProcess running = ServerProcess.start(server, folder, Map.of())) {
            JsonObject people = DemoPeople.load(running.base());
            Configuration configuration = Configuration.of(running.base());
            Connection connection =
                    Connection.open(configuration, Adapters.named(configuration.adapter(), Optional.empty()));
            int code =
                    RunCommand.perform(to, configuration, connection, catalogue, engine, selection, word, threads, out);
            if (!exit) {
                DemoPeople.welcome(to, running.base(), people);
                to.println("Ctrl-C stops the server.");
                to.flush();
                running.awaitEnd();
            }
            return code;
        }
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("care-record-demo-");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the server's files", e);
        }
    }
}
