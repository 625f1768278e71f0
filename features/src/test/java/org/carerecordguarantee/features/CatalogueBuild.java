package org.carerecordguarantee.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.features.lint.Fault;
import org.carerecordguarantee.features.lint.Lint;

/**
 * The step of the build that reads all feature files, holds them to the lint and writes the catalogue. Where the lint finds
 * anything, no catalogue is written, an old one is removed, and the build fails with every fault, one a line.
 */
public final class CatalogueBuild {

    private CatalogueBuild() {}

    /**
     * Builds the catalogue.
     *
     * @param args the module's folder, and the file to write
     * @throws IOException if a file cannot be read or written
     * @throws FaultyFeatures if the lint finds anything
     */
    public static void main(String[] args) throws IOException {
        Path module = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Files.deleteIfExists(target);
        Catalogue catalogue = build(module, module.resolve("src/test/resources"));
        Files.createDirectories(target.getParent());
        Files.writeString(target, catalogue.text());
        System.out.println(catalogue.summary());
    }

    /**
     * The catalogue of the feature files in a folder.
     *
     * @param features the folder of the feature files
     * @param lists the folder of the lists that the lint reads
     */
    static Catalogue build(Path features, Path lists) throws IOException {
        List<Fault> faults = new ArrayList<>();
        List<Promise> promises = new ArrayList<>();
        for (Path file : featureFiles(features)) {
            FeatureReader.Reading reading =
                    FeatureReader.read(file.getFileName().toString(), Files.readString(file));
            faults.addAll(reading.faults());
            reading.promise().ifPresent(promises::add);
        }
        Lint lint = Lint.in(lists);
        faults.addAll(lint.faults(promises));
        if (!faults.isEmpty()) {
            throw new FaultyFeatures(faults);
        }
        return Catalogue.of(promises, lint.commitments());
    }

    private static List<Path> featureFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .toList();
        }
    }

    /** The feature files are not as they must be; the message names every fault. */
    public static final class FaultyFeatures extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FaultyFeatures(List<Fault> faults) {
            super(faults.stream()
                    .sorted()
                    .map(fault -> "features/" + fault)
                    .collect(Collectors.joining("\n", faults.size() + " faults in the features:\n", "\n")));
        }
    }
}
