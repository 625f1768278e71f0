package org.carerecordguarantee.conformance.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.report.Reports;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** Whole runs against a council on paper, and their bundles as files that can be bent. */
public final class PaperRun {

    public static final Catalogue CATALOGUE = Catalogue.load();
    public static final Engine ENGINE = Engine.of(CATALOGUE);
    private static final Profile PROFILE = Profile.named("who-looked").orElseThrow();

    private PaperRun() {}

    /** {@return a whole run of the profile} */
    public static Run whole(Set<Sin> sins, Optional<Challenge> challenge) {
        return of(Selection.whole(PROFILE), sins, challenge);
    }

    /** {@return a run of some clauses only} */
    public static Run of(List<String> clauses, Set<Sin> sins) {
        return of(new Selection(PROFILE, clauses, List.of(), false), sins, Optional.empty());
    }

    private static Run of(Selection selection, Set<Sin> sins, Optional<Challenge> challenge) {
        Exchanges exchanges = new Exchanges();
        Set<Sin> known = sins.isEmpty() ? EnumSet.noneOf(Sin.class) : EnumSet.copyOf(sins);
        Adapter adapter = Office.with(known, exchanges);
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of()));
        Configuration configuration = Configuration.of(ConfigurationFile.address("http://localhost:1"));
        return new Performance(configuration, connection, CATALOGUE, ENGINE, List.of(), challenge)
                .perform(selection, 2, result -> {});
    }

    /** {@return where the bundle of a run was written} */
    public static Path bundle(Run run, Path folder) {
        return new Reports(folder, Set.of()).write(run).bundle();
    }

    /** Whatever a run came to, its bundle as made comes to it again. */
    public static void assertSound(Run run, Path folder) {
        assertThat(new Verification(CATALOGUE, ENGINE)
                        .of(Bundle.read(bundle(run, folder)), Optional.empty(), Optional.empty()))
                .as("what verify finds in the bundle of a run as it was made")
                .isEmpty();
    }

    /** {@return the files of a bundle} */
    static SortedMap<String, String> files(Bundle bundle) {
        SortedMap<String, String> files = new TreeMap<>();
        bundle.names()
                .forEach(name -> files.put(name, new String(bundle.file(name).orElseThrow(), StandardCharsets.UTF_8)));
        return files;
    }

    /**
     * {@return a bundle of these files}
     *
     * @param listed the files that its manifest lists
     * @param file where it is written on the way
     */
    static Bundle bundle(SortedMap<String, String> files, SortedMap<String, String> listed, Path file) {
        try {
            Bundle.of(bytes(listed)).write(file);
            byte[] manifest;
            try (ZipFile zip = new ZipFile(file.toFile())) {
                manifest = zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes();
            }
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                SortedMap<String, byte[]> all = bytes(files);
                all.put("manifest.json", manifest);
                for (var entry : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return Bundle.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> bytes(SortedMap<String, String> files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
