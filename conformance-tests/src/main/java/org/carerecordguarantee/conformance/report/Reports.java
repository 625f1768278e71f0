package org.carerecordguarantee.conformance.report;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.JsonText;
import org.carerecordguarantee.conformance.probe.Probed;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.wire.Secrets;

/** Writes everything that a run leaves behind into one folder. */
public final class Reports {

    /** The place of the buyer's page, relative to the report. */
    public static final String PAGE = "report.html";

    /** Cucumber's messages, for the tools that read them. */
    public static final String MESSAGES = "messages.ndjson";

    /** The page of what this suite catches, beside it. */
    static final String NUMBERS = "detection.html";

    private final Path folder;
    private final Secrets secrets;

    /**
     * @param folder made if it is missing; files of an earlier run are replaced
     * @param secrets what must not stand in any file
     */
    public Reports(Path folder, Set<String> secrets) {
        this.folder = folder;
        this.secrets = new Secrets(secrets);
    }

    /**
     * Looks, before a run, whether its reports can be written: what took half an hour must not be lost for want of a folder.
     *
     * @throws ConfigurationFault if they cannot
     */
    public static void assertWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            // asking for the permission is not enough: a full or read-only disk says yes
            Files.delete(Files.createTempFile(folder, "reports", null));
        } catch (IOException e) {
            throw new ConfigurationFault("the reports cannot be written to " + folder + " ("
                    + e.getClass().getSimpleName() + "): name another folder with --out, or make it writable");
        }
    }

    /**
     * Writes the reports and the bundle of the evidence.
     *
     * @throws SecretInReport if a secret would have stood in a file; then nothing is written at all, and nothing of an earlier run is
     *     left that could be taken for this one
     */
    public Written write(Run run) {
        forgetEarlier();
        JsonObject result = ResultJson.of(run);
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(ResultJson.NAME, JsonText.of(result));
        texts.put(JUnitXml.NAME, JUnitXml.of(result));
        texts.put(ResultsCsv.NAME, ResultsCsv.of(result));
        texts.put(Earl.NAME, JsonText.of(Earl.of(result)));
        texts.put(MESSAGES, run.messages());
        for (CheckResult check : run.results()) {
            texts.put(EvidenceFolder.name(check.check().id()), JsonText.of(EvidenceFolder.of(check)));
            check.stage().audit().ifPresent(audit -> texts.put(LedgerJson.NAME, JsonText.of(LedgerJson.of(audit))));
        }
        for (Probed probed : run.probed()) {
            texts.put(EvidenceFolder.name(probed.stage().check()), JsonText.of(EvidenceFolder.of(probed)));
        }
        texts.put(PAGE, BuyersPage.html(run));
        SortedMap<String, String> bundled = new TreeMap<>(texts);
        bundled.put(ProfileJson.NAME, JsonText.of(ProfileJson.of(run.profile())));
        bundled.put(ConfigurationJson.NAME, JsonText.of(ConfigurationJson.of(run.configuration())));
        bundled.forEach((name, text) -> {
            if (secrets.standIn(text)) {
                throw new SecretInReport(name);
            }
        });
        texts.forEach(this::text);
        // Not of this run, and the same beside every run of this suite; so it is no part of the evidence.
        DetectionRate.carried().ifPresent(rate -> text(NUMBERS, DetectionPage.html(rate)));
        SortedMap<String, byte[]> files = new TreeMap<>();
        bundled.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Bundle bundle = Bundle.of(files);
        return new Written(folder.resolve(PAGE), bundle.write(folder.resolve(Bundle.FILE)), bundle.digest());
    }

    /**
     * What was written.
     *
     * @param page the buyer's page
     * @param bundle the evidence as one file
     * @param digest what stands for the whole bundle. It cannot stand in the page, since the page is in the bundle
     */
    public record Written(Path page, Path bundle, String digest) {}

    /** Files of an earlier run would be taken for this one's. */
    private void forgetEarlier() {
        try {
            for (String name : List.of(
                    PAGE, NUMBERS, MESSAGES, Bundle.FILE, ResultJson.NAME, JUnitXml.NAME, ResultsCsv.NAME, Earl.NAME)) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Path evidence = folder.resolve("evidence");
            if (Files.isDirectory(evidence)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(evidence, "*.json")) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot replace the earlier reports in " + folder, e);
        }
    }

    private void text(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** A secret would have stood in a report. */
    public static final class SecretInReport extends RuntimeException {
        private static final long serialVersionUID = 1;

        SecretInReport(String file) {
            super("a secret would have stood in " + file
                    + "; no report was written. Tell us how the system sends it back");
        }
    }
}
