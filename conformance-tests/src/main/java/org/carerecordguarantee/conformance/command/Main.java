package org.carerecordguarantee.conformance.command;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.report.Reports.SecretInReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The suite's command line. */
@Command(
        name = "care-record-conformance",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Tests whether a care-record system keeps the Social Care Record Guarantee for England,",
            "as publicly described; the numbering is this project's own.",
            ""
        },
        footer = {
            "",
            "Start with:  doctor --target https://test.example   (what to put right before a run)",
            "        or:  demo --server PATH                     (a server beside it, to watch a run)",
            "",
            "Exit codes:  0 conformant   1 not conformant   2 undecided or partial",
            "             3 configuration or adapter          4 fault of the suite"
        },
        subcommands = {
            RunCommand.class,
            PlanCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            CompareCommand.class,
            DoctorCommand.class,
            DemoCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {

    static final int CONFIGURATION = 3;
    static final int SUITE_FAULT = 4;

    /** What --version says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"care-record-conformance " + (version == null ? "(built from source)" : version)};
        }
    }

    private Main() {}

    public static void main(String... args) {
        int code = execute(
                new PrintWriter(System.out, true, Charset.defaultCharset()),
                new PrintWriter(System.err, true, Charset.defaultCharset()),
                args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Performs a command.
     *
     * @return its exit code
     */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::misused);
        line.setExecutionExceptionHandler(Main::failed);
        return line.execute(args);
    }

    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return CONFIGURATION;
    }

    private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        if (e instanceof ConfigurationFault) {
            line.getErr().println(e.getMessage());
            return CONFIGURATION;
        }
        line.getErr()
                .println(
                        e instanceof SecretInReport
                                ? "Suite fault: " + e.getMessage()
                                : "Suite fault, nothing is held against the product. Please report this:");
        if (!(e instanceof SecretInReport)) {
            e.printStackTrace(line.getErr());
        }
        return SUITE_FAULT;
    }
}
