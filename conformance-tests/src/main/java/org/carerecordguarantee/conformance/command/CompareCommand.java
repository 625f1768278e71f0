package org.carerecordguarantee.conformance.command;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.changes.Change;
import org.carerecordguarantee.conformance.changes.Changes;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.JsonText;
import org.carerecordguarantee.conformance.evidence.Unreadable;
import org.carerecordguarantee.conformance.report.ResultJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: what changed between two runs. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Says what changed from one run to another.",
            "",
            "First what was not the same to begin with (profile, system, version), then the verdict, each clause and each",
            "check. It compares what is stated; 'verify' tells whether that can be believed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  compare january/evidence.zip june/evidence.zip",
            "  compare old/result.json new/result.json --json",
            "",
            "Exit codes:  0 the same verdict and words   1 something changed   3 cannot be read or compared"
        })
final class CompareCommand implements Callable<Integer> {

    private static final long LARGEST_RESULT = 64L * 1024 * 1024;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The earlier run: evidence.zip or result.json.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "The later run: evidence.zip or result.json.")
    private Path after;

    @Option(names = "--json", description = "Print the changes for machines.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Changes changes = changes(result(before), result(after));
        if (json) {
            out.print(JsonText.of(changes.json()));
        } else {
            tell(out, changes);
        }
        out.flush();
        return changes.none() ? 0 : 1;
    }

    private Changes changes(JsonObject one, JsonObject other) {
        try {
            return Changes.between(one, other);
        } catch (NullPointerException | ClassCastException | IllegalArgumentException e) {
            throw new ConfigurationFault(
                    before + " and " + after + " cannot be compared: one of them is no result of this"
                            + " suite, or of a version that it does not know");
        }
    }

    private static void tell(PrintWriter out, Changes changes) {
        list(out, "Not the same to begin with, so read the rest with care:", changes.circumstances());
        changes.verdict().ifPresent(change -> out.println("The " + change.inWords()));
        list(out, "Clauses:", changes.clauses());
        list(out, "Checks:", changes.checks());
        if (changes.none()) {
            out.println("The verdict and the word of every clause and check are the same.");
        }
    }

    private static void list(PrintWriter out, String title, List<Change> changes) {
        if (!changes.isEmpty()) {
            out.println(title);
            changes.forEach(change -> out.println("  " + change.inWords()));
        }
    }

    private static JsonObject result(Path file) {
        try {
            byte[] bytes;
            if (file.toString().endsWith(".json")) {
                if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_RESULT) {
                    throw new Unreadable("there is no result at " + file);
                }
                bytes = Files.readAllBytes(file);
            } else {
                bytes = Bundle.read(file)
                        .file(ResultJson.NAME)
                        .orElseThrow(() -> new Unreadable(file + " holds no " + ResultJson.NAME));
            }
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
                return reader.readObject();
            }
        } catch (IOException | JsonException | Unreadable e) {
            throw new ConfigurationFault(
                    e instanceof Unreadable
                            ? e.getMessage()
                            : "cannot read " + file + ": it is no result of this suite");
        }
    }
}
