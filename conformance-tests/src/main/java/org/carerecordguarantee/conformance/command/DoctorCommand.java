package org.carerecordguarantee.conformance.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.doctor.Doctor;
import org.carerecordguarantee.conformance.doctor.Finding;
import org.carerecordguarantee.conformance.doctor.Visit;
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
            "Looks at everything that a run needs, and names one fix a line. Nothing of it says anything about the product.",
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

    @Override
    public Integer call() {
        PrintWriter to = spec.commandLine().getOut();
        Visit visit = new Visit(system.file(), system.target(), system.jar(), out, System.getenv());
        boolean sound = Doctor.examine(visit, finding -> {
            to.println(word(finding) + finding.line());
            to.flush();
        });
        to.println(sound ? "A run can start." : "Put right what is marked 'fix', then look again.");
        to.flush();
        return sound ? 0 : Main.CONFIGURATION;
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
