package org.carerecordguarantee.conformance.command;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.config.Nearest;
import org.carerecordguarantee.conformance.demo.DemoPeople;
import org.carerecordguarantee.conformance.demo.ServerProcess;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Adapters;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.selftest.Fault;
import org.carerecordguarantee.conformance.selftest.FaultsBuild;
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
            "Starts the reference server on this machine and tests it.",
            "",
            "It fills the server with made-up people, prints the verdict, and leaves it up until Ctrl-C.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  demo --server guarantee-server/target/reference-server",
            "  demo --server guarantee-server/target/reference-server --fault list",
            "  demo --server guarantee-server/target/reference-server --fault no-tie-is-needed --exit"
        })
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

    @Option(
            names = "--fault",
            paramLabel = "ID",
            description = {
                "Break one promise on purpose, and watch the suite catch it: runs the scenarios that this fault",
                "breaks. 'list' names all faults. Needs the archive guarantee-server-faults.war beside the start script."
            })
    private String fault;

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
        try (ServerProcess running = ServerProcess.start(server, folder, archive())) {
            Configuration configuration = Configuration.of(running.base());
            AdapterFactory adapter = Adapters.named(configuration.adapter(), Optional.empty());
            if (fault != null) {
                return broken(to, configuration, adapter, catalogue, engine, selection);
            }
            JsonObject people = DemoPeople.load(running.base());
            Connection connection = Connection.open(configuration, adapter);
            int code = RunCommand.perform(
                    to,
                    configuration,
                    connection,
                    catalogue,
                    engine,
                    selection,
                    List.of(),
                    word,
                    threads,
                    Order.ofTheCatalogue(),
                    out);
            if (!exit) {
                DemoPeople.welcome(to, running.base(), people);
                to.println("Ctrl-C stops the server.");
                to.flush();
                running.awaitEnd();
            }
            return code;
        }
    }

    /** Which archive of the server to start: its own, unless a fault is wanted. */
    private Map<String, String> archive() {
        if (fault == null) {
            return Map.of();
        }
        Path faults = server.toAbsolutePath().resolveSibling("guarantee-server-faults.war");
        if (!Files.isRegularFile(faults)) {
            throw new ConfigurationFault("there is no build with faults at " + faults
                    + ": build it first (mvn -pl guarantee-server -am package)");
        }
        return Map.of("APPLICATION", faults.toString());
    }

    /** Shows one fault, or names all. */
    private int broken(
            PrintWriter to,
            Configuration configuration,
            AdapterFactory adapter,
            Catalogue catalogue,
            Engine engine,
            Selection selection) {
        FaultsBuild build = new FaultsBuild(configuration.target());
        List<Fault> faults = build.faults().stream()
                .filter(each -> each.sort() == Fault.Sort.PLANTED)
                .toList();
        if (fault.equals("list")) {
            faults.forEach(each -> to.printf("%-45s %-8s %s%n", each.id(), each.breaks(), each.says()));
            to.flush();
            return 0;
        }
        Fault chosen = faults.stream()
                .filter(each -> each.id().equals(fault))
                .findFirst()
                .orElseThrow(() -> new ConfigurationFault("there is no fault '" + fault + "'. "
                        + Nearest.hint(fault, faults.stream().map(Fault::id).toList())
                        + " All are named by --fault list"));
        to.println("This server breaks " + chosen.breaks() + " on purpose: " + chosen.says());
        to.println("It should be caught by " + String.join(", ", chosen.caughtBy()) + ".");
        Connection connection = Connection.open(configuration, build.with(chosen.id(), adapter));
        Selection named = named(selection.profile(), chosen.scenarios());
        return RunCommand.perform(
                to,
                configuration,
                connection,
                catalogue,
                engine,
                named,
                List.of(),
                Optional.empty(),
                threads,
                Order.ofTheCatalogue(),
                out);
    }

    /** The scenarios that a fault breaks, in a profile that has them: the fault says which, whatever profile is usual. */
    static Selection named(Profile asked, List<String> scenarios) {
        Profile having = scenarios.stream().anyMatch(asked::has)
                ? asked
                : scenarios.stream()
                        .flatMap(scenario -> Profile.having(scenario).stream())
                        .findFirst()
                        .orElse(asked);
        return new Selection(having, List.of(), scenarios, false);
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("care-record-demo-");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the server's files", e);
        }
    }
}
