package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.probe.Probed;
import org.carerecordguarantee.conformance.run.Run;

/** Writes everything that a run leaves behind into one folder. */
public final class Reports {

    private final Path folder;
    private final Set<String> secrets;

    /**
     * @param folder made if it is missing; files of an earlier run are replaced
     * @param secrets what must not stand in any file
     */
    public Reports(Path folder, Set<String> secrets) {
        this.folder = folder;
        this.secrets = Set.copyOf(secrets);
    }

    /**
     * Writes the reports.
     *
     * @return the buyer's page
     * @throws SecretInReport if a secret would have stood in a file; nothing of that file is written
     */
    public Path write(Run run) {
        forgetEarlier();
        text("result.json", pretty(ResultJson.of(run)));
        text("junit.xml", JUnitXml.of(run));
        for (CheckResult result : run.results()) {
            text(EvidenceFolder.name(result.check().id()), pretty(EvidenceFolder.of(result)));
        }
        for (Probed probed : run.probed()) {
            text(EvidenceFolder.name(probed.stage().check()), pretty(EvidenceFolder.of(probed)));
        }
        DetectionRate.carried().ifPresent(rate -> text("detection.html", DetectionPage.html(rate)));
        return text("report.html", BuyersPage.html(run));
    }

    /** Evidence of checks that this run did not make would be taken for its own. */
    private void forgetEarlier() {
        Path evidence = folder.resolve("evidence");
        if (!Files.isDirectory(evidence)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(evidence, "*.json")) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot replace the evidence in " + evidence, e);
        }
    }

    private Path text(String name, String text) {
        if (secrets.stream().anyMatch(text::contains)) {
            throw new SecretInReport(name);
        }
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static String pretty(JsonObject json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        return text.append('\n').toString();
    }

    /** A secret would have stood in a report. */
    public static final class SecretInReport extends RuntimeException {
        private static final long serialVersionUID = 1;

        SecretInReport(String file) {
            super("a secret would have stood in " + file + "; it was not written");
        }
    }
}
