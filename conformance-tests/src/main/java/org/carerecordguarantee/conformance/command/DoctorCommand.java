package org.carerecordguarantee.conformance.command;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.doctor.Doctor;
import org.carerecordguarantee.conformance.doctor.Finding;
import org.carerecordguarantee.conformance.doctor.Visit;
import org.carerecordguarantee.conformance.evidence.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: what to put right before a run. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Looks at everything that a run needs, and names one fix a line.",
            "",
            "Nothing of it says anything about the product.",
            "",
            "  ok     as it should be",
            "  fix    put this right: no run can start, or be believed, before",
            "  note   worth knowing",
            "  -      not looked at, because something else comes first; look again afterwards",
            "",
            "In this order: configuration, profile, time limits, folder for the reports, adapter, the host's name, port,",
            "certificate, HTTP, the system, whether it is a test environment, its clock, the log-in, every role, and whether",
            "the adapter passes failures on. In a system that calls itself a test environment it makes workers and one person;",
            "in any other it makes nothing and logs nobody in.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  doctor --target http://localhost:9080",
            "  doctor --config conformance.yaml --adapter my-product.jar",
            "  doctor --json                 for tools: \"sound\", and \"findings\" with the marks OK, FIX, NOTE, SKIPPED",
            "",
            "Exit codes:  0 a run can start   3 something has to be put right"
        })
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "report",
            description = "Where a run would write its reports. Usual: ${DEFAULT-VALUE}.")
    private Path out;

    @Option(names = "--json", description = "Print the findings as one JSON object instead, when all are made.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter to = spec.commandLine().getOut();
        Visit visit = new Visit(system.file(), system.target(), system.jar(), out, System.getenv());
        return (json ? asJson(visit, to) : inLines(visit, to)) ? 0 : Main.CONFIGURATION;
    }

    private static boolean asJson(Visit visit, PrintWriter to) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        boolean sound = Doctor.examine(
                visit,
                finding -> findings.add(Json.createObjectBuilder()
                        .add("mark", finding.mark().name())
                        .add("line", finding.line())));
        to.print(JsonText.of(Json.createObjectBuilder()
                .add("sound", sound)
                .add("findings", findings)
                .build()));
        to.flush();
        return sound;
    }

    private static boolean inLines(Visit visit, PrintWriter to) {
        boolean sound = Doctor.examine(visit, finding -> {
            to.println(word(finding) + finding.line());
            to.flush();
        });
        to.println(sound ? "A run can start." : "Put right what is marked 'fix', then look again.");
        to.flush();
        return sound;
    }

    private static String word(Finding finding) {
        return switch (finding.mark()) {
            case OK -> "ok    ";
            case FIX -> "fix   ";
            case NOTE -> "note  ";
            case SKIPPED -> "-     ";
        };
    }
}
