package org.carerecordguarantee.conformance.command;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.evidence.Unreadable;
import org.carerecordguarantee.conformance.report.ResultJson;
import org.carerecordguarantee.conformance.verification.Finding;
import org.carerecordguarantee.conformance.verification.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: what a bundle is worth. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks the evidence of a run, offline.",
            "",
            "It works out every check, every clause and the verdict again from what was recorded, and says which part",
            "does not fit.",
            "",
            "It finds what contradicts itself. Somebody who writes a whole bundle anew contradicts nothing: against",
            "that, ask the vendor for the digest on the day of the run, and give a challenge word of your own before it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  verify report/evidence.zip",
            "  verify evidence.zip --digest sha256:5f0c... --challenge winter-heron-42",
            "",
            "Exit codes:  0 sound   1 altered, or of another version of the suite   3 cannot be read"
        })
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BUNDLE", description = "The evidence.zip of a run.")
    private Path file;

    @Option(names = "--digest", paramLabel = "SHA256", description = "The digest that was noted when the run ended.")
    private Optional<String> digest = Optional.empty();

    @Mixin
    private ChallengeOption challenge;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Catalogue catalogue = Catalogue.load();
        Optional<Challenge> word = challenge.challenge();
        try {
            Bundle bundle = Bundle.read(file);
            List<Finding> found = new Verification(catalogue, Engine.of(catalogue)).of(bundle, digest, word);
            if (found.isEmpty()) {
                sound(out, bundle, word);
                return 0;
            }
            out.println("Not sound. Believe nothing of this bundle; " + found.size()
                    + (found.size() == 1 ? " part does" : " things do") + " not fit:");
            found.forEach(finding -> out.println("  " + finding.inWords()));
            return 1;
        } catch (Unreadable e) {
            throw new ConfigurationFault(e.getMessage());
        } finally {
            out.flush();
        }
    }

    private void sound(PrintWriter out, Bundle bundle, Optional<Challenge> word) {
        JsonObject result = result(bundle);
        out.println("Sound: all " + result.getJsonArray("checks").size()
                + " checks, every clause and the verdict come out again as they are stated.");
        out.println(result.getJsonObject("verdict").getString("sentence"));
        out.println("Run of " + result.getString("began") + ". Digest: " + bundle.digest());
        if (digest.isEmpty()) {
            out.println("Not compared with a digest noted on the day: somebody could have written all of it anew.");
        }
        out.println(
                word.map(known -> "Made with the challenge word " + known.word()
                                + ": it stands in the names of the run's people, as “" + known.stamp()
                                + "”, and in what the system answered.")
                        .orElse(
                                "No challenge word was asked for: the run may be older, or rehearsed, for all that can be told."));
    }

    private static JsonObject result(Bundle bundle) {
        byte[] bytes = bundle.file(ResultJson.NAME).orElseThrow();
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }
}
