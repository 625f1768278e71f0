package org.carerecordguarantee.conformance.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.config.WaiverFile;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.report.Reports;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Waiver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: tests a system and writes the reports. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tests a system and writes the report and the evidence.",
            "",
            "report.html is for the buyer; result.json, junit.xml, results.csv, earl.jsonld and messages.ndjson are for",
            "machines; evidence.zip is what 'verify' checks.",
            "It refuses a system that does not call itself a test environment.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  run --target http://localhost:9080",
            "  run --config conformance.yaml --adapter my-product.jar --out report",
            "  run --config conformance.yaml --challenge winter-heron-42     # the buyer's word",
            "  run --config conformance.yaml --clause LOG-01,LOG-02",
            "  run --config conformance.yaml --scenario LOG-01.1[2]@child",
            "",
            "A configuration:",
            "  target: https://test.example:8443",
            "  adapter: my-product",
            "  product: My Product",
            "  supplier: My Company",
            "  timeouts: { connect: PT5S, request: PT30S, act: PT2M }",
            "  settings:",
            "    clientSecret: env:MY_CLIENT_SECRET      # secrets by reference only, env: or file:",
            "  parameters:                               # the product's own figures, within published bounds",
            "    accessListSettles: PT5S                 # a line may take so long to show (usual PT0S, at most PT1M)",
            "    writesSettle: PT2S                      # an entry may take so long to show (usual PT0S, at most PT1M)",
            "    emergencyWindow: PT4H                   # an emergency opens a record so long (usual PT8H, at most PT12H)",
            "  absent:                                   # what the product does not serve; a probe looks whether it is so",
            "    paper: The council has no paper files left",
            "    children: The product is sold for adults' services only",
            "",
            "A buyer's waivers, for --waivers:",
            "  waivers:",
            "    - clause: CTL-07",
            "      reason: The records store is closed in spring, and with it the officers' access",
            "      name: Joan Harrow, Eastmere County Council",
            "      expires: 2027-03-31                   # the last day on which it holds",
            "",
            "Exit codes:  0 conformant   1 not conformant   2 undecided or partial",
            "             3 configuration or adapter          4 fault of the suite"
        })
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    @Mixin
    private SelectionOptions selection;

    @Mixin
    private ChallengeOption challenge;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "The buyer's waivers. An expired one, or one that is not needed, is no way to a good result.")
    private Optional<Path> waivers = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many checks run side by side. Usual: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "catalogue",
            description = {
                "In what order the checks begin: catalogue, random, or random:SEED for one that was had before.",
                "No check depends on another, so that the verdict must be the same. Usual: ${DEFAULT-VALUE}."
            })
    private String order;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "report",
            description = "Where the reports go. Usual: ${DEFAULT-VALUE}.")
    private Path out;

    @Override
    public Integer call() {
        Configuration configuration = system.configuration();
        Optional<Challenge> word = challenge.challenge();
        Catalogue catalogue = Catalogue.load();
        Engine engine = Engine.of(catalogue);
        Order asked = order();
        Selection chosen = selection.selection(Optional.of(configuration), catalogue, engine);
        List<Waiver> waived = waivers.map(file ->
                        WaiverFile.read(file, catalogue, chosen.profile(), LocalDate.now(ZoneId.of("Europe/London"))))
                .orElse(List.of());
        Connection connection = Connection.open(configuration, system.adapter(configuration));
        return perform(
                spec.commandLine().getOut(),
                configuration,
                connection,
                catalogue,
                engine,
                chosen,
                waived,
                word,
                threads,
                asked,
                out);
    }

    private Order order() {
        try {
            return Order.of(order, new SecureRandom().nextInt(Integer.MAX_VALUE));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationFault("--order: " + e.getMessage());
        }
    }

    /** Runs, tells how far it is, writes the reports and the last words. */
    static int perform(
            PrintWriter to,
            Configuration configuration,
            Connection connection,
            Catalogue catalogue,
            Engine engine,
            Selection selection,
            List<Waiver> waivers,
            Optional<Challenge> challenge,
            int threads,
            Order order,
            Path out) {
        if (threads < 1) {
            throw new ConfigurationFault("--threads must be at least 1");
        }
        int all = engine.plan(selection).size();
        to.println("Testing " + connection.environment().product() + " "
                + connection.environment().version() + " at " + configuration.target() + ": profile “"
                + selection.profile().title() + "”, " + all + " checks.");
        if (order.seed().isPresent()) {
            to.println("The checks begin in random order; the same order can be had again with --order "
                    + order.inWords());
        }
        Progress progress = new Progress(to, Terminal.isThere(), all, connection.redaction()::text);
        Reports.assertWritable(out);
        Run run = new Performance(configuration, connection, catalogue, engine, waivers, challenge)
                .perform(selection, threads, order, progress);
        Reports.Written written = new Reports(out, connection.redaction().secrets()).write(run);
        to.println();
        to.println(run.verdict().sentence());
        run.verdict()
                .clauses()
                .values()
                .forEach(word ->
                        to.println("  " + word.clause() + "  " + word.word().inWords()
                                + word.beyond()
                                        .map(beyond -> "  (own figures: " + beyond.inWords() + ")")
                                        .orElse("")));
        run.probed()
                .forEach(probed -> to.println("  " + probed.condition().key() + ": "
                        + probed.finding().inWords() + " ("
                        + connection.redaction().text(probed.found()) + ")"));
        to.println("The report is " + written.page().toAbsolutePath().normalize());
        to.println("The evidence is " + written.bundle().toAbsolutePath().normalize());
        to.println("Note its digest, and give it to the buyer by another way than the file: " + written.digest());
        return run.verdict().exitCode();
    }
}
