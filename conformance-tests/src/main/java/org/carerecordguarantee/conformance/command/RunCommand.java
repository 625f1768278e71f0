package org.carerecordguarantee.conformance.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.report.Reports;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
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
            "Tests a system and writes report.html (for the buyer), result.json, junit.xml, results.csv, earl.jsonld (for",
            "machines) and evidence.zip, which 'verify' checks.",
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
            "  timeouts: { connect: PT5S, request: PT30S }",
            "  settings:",
            "    clientSecret: env:MY_CLIENT_SECRET      # secrets by reference only, env: or file:"
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
        Connection connection = Connection.open(configuration, system.adapter(configuration));
        return perform(
                spec.commandLine().getOut(), configuration, connection, catalogue, engine, chosen, word, threads, asked, out);
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
        Progress progress = new Progress(to, Terminal.isThere(), all);
        Run run = new Performance(configuration, connection, catalogue, engine, challenge)
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
        to.println("The report is " + written.page().toAbsolutePath().normalize());
        to.println("The evidence is " + written.bundle().toAbsolutePath().normalize());
        to.println("Note its digest, and give it to the buyer by another way than the file: " + written.digest());
        return run.verdict().exitCode();
    }
}
