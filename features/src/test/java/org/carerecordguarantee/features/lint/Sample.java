package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.carerecordguarantee.features.FeatureReader;
import org.carerecordguarantee.features.Promise;

/**
 * A small feature in which nothing is wrong, and copies of it in which one thing is.
 *
 * <p>A test says what is wrong by the text that it changes, and expects exactly the faults that come of it.
 */
public record Sample(String text) {

    /** The name of the sample's file. */
    public static final String FILE = "10-record-who-looked.feature";

    private static final Path FOLDER = Path.of("src/test/resources/samples");

    /** The feature in which nothing is wrong. */
    public static Sample good() {
        return new Sample(resource(FILE));
    }

    /** The same but for one text, which must stand there exactly once. */
    public Sample but(String good, String bad) {
        assertThat(text.split(Pattern.quote(good), -1))
                .as("the text to change stands once in the sample: " + good)
                .hasSize(2);
        return new Sample(text.replace(good, bad));
    }

    /** The promise in it, which must be readable. */
    public Promise promise() {
        FeatureReader.Reading reading = FeatureReader.read(FILE, text);
        assertThat(reading.faults()).isEmpty();
        return reading.promise().orElseThrow();
    }

    /** What a demand says of it, each as {@code line: message}. */
    public List<String> judgedBy(Demand demand) {
        return judged(demand, List.of(promise()));
    }

    /** What a demand says of several promises, each as {@code line: message}. */
    static List<String> judged(Demand demand, List<Promise> promises) {
        return new ArrayList<>(demand.faults(promises))
                .stream()
                        .sorted()
                        .map(fault -> fault.line() + ": " + fault.message())
                        .toList();
    }

    static CommitmentTable commitments() {
        return CommitmentTable.of(Table.of("commitments.csv", """
                number,family,package,status,file
                10,LOG,accesslog,TOPIC_CONFIRMED,10-record-who-looked.feature
                """));
    }

    static ClauseTable clauses() {
        return ClauseTable.of(Table.of("clauses.csv", """
                clause,commitment,variants,basis,level,scope
                LOG-01,C10,,GN,must,core
                LOG-02,C10,X,N,must,core
                LOG-03,C10,PC,P,should,full
                CTL-01,C11,,G,must,core
                """));
    }

    static String resource(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
