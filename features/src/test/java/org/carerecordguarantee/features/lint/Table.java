package org.carerecordguarantee.features.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A committed list that the features are held to, read line by line; empty lines and lines that begin with {@code #} are for
 * people.
 *
 * @param file its path as faults name it
 */
public record Table(String file, List<Line> lines) {

    /** One line that counts. */
    public record Line(int number, String text) {
        /** Its cells, where the table is comma separated. */
        List<String> cells() {
            return List.of(text.split(",", -1));
        }
    }

    /** Reads a list from a file of the lint's own folder. */
    public static Table read(Path file) {
        try {
            return of("src/test/resources/" + file.getFileName(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The features cannot be checked without " + file, e);
        }
    }

    /** Reads a list from its text. */
    public static Table of(String file, String text) {
        List<Line> counting = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                counting.add(new Line(i + 1, line));
            }
        }
        return new Table(file, List.copyOf(counting));
    }

    /** The lines' texts. */
    public List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    Fault fault(Line line, String message) {
        return new Fault(file, line.number(), message);
    }
}
