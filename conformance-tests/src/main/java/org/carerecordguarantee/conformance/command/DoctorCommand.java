package org.carerecordguarantee.conformance.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.WorkerSheet;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.world.Parts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: what to put right before a run. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"Checks what a run needs, and names one fix a line. Makes workers, no people.", ""},
        footer = {"", "Example:", "  doctor --config conformance.yaml --adapter my-product.jar"})
final class DoctorCommand implements Callable<Integer> {

    private static final Duration SKEW = Duration.ofSeconds(30);

    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    private PrintWriter out;
    private boolean sound = true;

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        Configuration configuration = system.configuration();
        say(true, "the configuration is read: target " + configuration.target());
        Connection connection = Connection.reach(configuration, system.adapter(configuration));
        say(
                true,
                "the system answers: " + connection.environment().product() + " "
                        + connection.environment().version());
        if (!connection.environment().test()) {
            throw new ConfigurationFault("fix   it does not call itself a test environment, so that no run will start;"
                    + " point 'target' at one that does");
        }
        say(true, "it calls itself a test environment");
        Duration ahead = connection.ahead();
        say(
                ahead.abs().compareTo(SKEW) < 0,
                ahead.abs().compareTo(SKEW) < 0
                        ? "its clock agrees with this machine's"
                        : "its clock is " + ahead.abs().toSeconds() + " seconds "
                                + (ahead.isNegative() ? "behind" : "ahead of")
                                + " this machine's: set both by the same time service");
        Parts.staff().values().forEach(staff -> logIn(connection.adapter(), staff));
        out.println(sound ? "A run can start." : "Put right what is marked 'fix', then look again.");
        out.flush();
        return sound ? 0 : Main.CONFIGURATION;
    }

    private void logIn(Adapter adapter, Parts.Staff staff) {
        String who = staff.name() + " (" + staff.role() + ")";
        try {
            Actor worker = adapter.arrangements()
                    .worker(new WorkerSheet(
                            "doctor",
                            staff.part(),
                            staff.name(),
                            staff.role(),
                            staff.jobTitle(),
                            staff.team(),
                            staff.organisation(),
                            staff.kind(),
                            Optional.empty()));
            // Any answer will do, a refusal too: what matters is that the system knows who asks.
            String answer = adapter.system().privacyAlerts(worker).inWords();
            say(true, who + " can log in (asked for the privacy alerts: " + answer + ")");
        } catch (AdapterTrouble | NotWritten e) {
            say(false, who + " cannot log in: " + e.getMessage());
        }
    }

    private void say(boolean well, String what) {
        sound = sound && well;
        out.println((well ? "ok    " : "fix   ") + what);
        out.flush();
    }
}
