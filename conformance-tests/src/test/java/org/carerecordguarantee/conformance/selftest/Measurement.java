package org.carerecordguarantee.conformance.selftest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Word;

/** What a self-test found, in the form that the report carries ({@code /report/detection.schema.json}). */
final class Measurement {

    private static final String COMMITTED = "/report/detection.json";

    /** What is measured: the promises, the suite, the rules, the server and its faults. */
    private static final List<String> SOURCES = List.of(
            "features",
            "conformance-tests/src/main",
            "guarantee-model/src/main",
            "guarantee-server/src/main",
            "guarantee-server/src/faults");

    private final Map<Fault, Trial> planted;
    private final Map<Fault, Trial> blind;
    private final Map<Fault, Run> lawful;

    Measurement(Map<Fault, Trial> planted, Map<Fault, Trial> blind, Map<Fault, Run> lawful) {
        this.planted = planted;
        this.blind = blind;
        this.lawful = lawful;
    }

    /** {@return the measurement that the suite carries, as it was committed; empty if there is none} */
    static Optional<JsonObject> committed() {
        try (InputStream stream = Measurement.class.getResourceAsStream(COMMITTED)) {
            return Optional.ofNullable(stream)
                    .map(found -> Json.createReader(found).readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return all of it}
     *
     * @param root the project's folder, for the fingerprint of the sources
     * @param degenerate what degenerate systems pass, by their names, as the test of them left it
     * @param mutants what became of machine-made mutants, which are tried more rarely; empty if they never were
     */
    JsonObject json(Path root, JsonObject degenerate, Optional<JsonObject> mutants) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", 1)
                .add("measured", LocalDate.now(ZoneId.of("Europe/London")).toString())
                .add("sources", fingerprint(root))
                .add("planted", planted())
                .add("blind", blind())
                .add("lawful", lawful())
                .add("degenerate", degenerate(degenerate))
                .add("precision", precision());
        mutants.ifPresent(list -> json.add("mutants", list));
        return json.build();
    }

    /** {@return the line of the README that the build keeps true} */
    String line() {
        long caughtPlanted =
                planted.values().stream().filter(Trial::caughtAsNamed).count();
        long caughtBlind = blind.values().stream().filter(Measurement::caught).count();
        long alarms = lawful.values().stream().filter(run -> alarms(run) > 0).count();
        return "planted " + caughtPlanted + "/" + planted.size() + " · blind " + caughtBlind + "/" + blind.size()
                + " · false alarms " + alarms + "/" + lawful.size();
    }

    private JsonArrayBuilder planted() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        planted.values()
                .forEach(trial -> list.add(described(trial.fault())
                        .add(
                                "caughtBy",
                                trial.caughtAsNamed() ? strings(trial.fault().caughtBy()) : strings(List.of()))));
        return list;
    }

    private JsonArrayBuilder blind() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        blind.values().forEach(trial -> {
            JsonObjectBuilder one = described(trial.fault()).add("reached", trial.fired() > 0);
            trial.fault().depends().ifPresent(what -> one.add("depends", what));
            list.add(one.add("caught", caught(trial))
                    .add("caughtBy", caught(trial) ? strings(noticing(trial)) : strings(List.of())));
        });
        return list;
    }

    /** One that would be caught on some days only is not counted as caught. */
    private static boolean caught(Trial trial) {
        return !trial.reds().isEmpty() && trial.fault().depends().isEmpty();
    }

    private static List<String> noticing(Trial trial) {
        return trial.reds().stream()
                .map(result -> Trial.withoutCast(result.check().id()))
                .distinct()
                .toList();
    }

    private JsonArrayBuilder lawful() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        lawful.forEach((fault, run) -> list.add(Json.createObjectBuilder()
                .add("id", fault.id())
                .add("says", fault.says())
                .add("falseAlarms", alarms(run))));
        return list;
    }

    private static long alarms(Run run) {
        return run.results().stream()
                .filter(result -> result.word() != Word.KEPT)
                .count();
    }

    private static JsonArrayBuilder degenerate(JsonObject passes) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        passes.forEach((system, clauses) -> list.add(Json.createObjectBuilder()
                .add("id", system.replace(' ', '-'))
                .add("says", system.substring(0, 1).toUpperCase(Locale.UK) + system.substring(1))
                .add("passes", clauses)));
        return list;
    }

    private JsonObjectBuilder precision() {
        return Json.createObjectBuilder()
                .add(
                        "inFamily",
                        planted.values().stream().mapToLong(Trial::inFamily).sum())
                .add(
                        "of",
                        planted.values().stream()
                                .mapToLong(trial -> trial.reds().size())
                                .sum());
    }

    private static JsonObjectBuilder described(Fault fault) {
        return Json.createObjectBuilder()
                .add("id", fault.id())
                .add("breaks", fault.breaks())
                .add("says", fault.says())
                .add("kind", fault.kind());
    }

    private static JsonArrayBuilder strings(Collection<String> strings) {
        return Json.createArrayBuilder(strings);
    }

    /** {@return what tells these sources from all others} */
    static String fingerprint(Path root) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : SOURCES) {
                try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
                    for (Path file : walk.filter(Files::isRegularFile)
                            .filter(path -> !path.toString().contains("/target/"))
                            .filter(path -> !path.endsWith("detection.json"))
                            .sorted()
                            .toList()) {
                        digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** {@return the file's object} */
    static JsonObject read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readObject();
        }
    }

    /** {@return what came of each thing that was tried, without what differs from run to run: the day, and which checks noticed} */
    static SortedMap<String, String> outcomes(JsonObject measurement) {
        SortedMap<String, String> outcomes = new TreeMap<>();
        each(measurement, "planted", one -> one.getJsonArray("caughtBy").isEmpty() ? "missed" : "caught", outcomes);
        each(measurement, "blind", one -> one.getBoolean("caught") ? "caught" : "missed", outcomes);
        each(measurement, "lawful", one -> one.getInt("falseAlarms") + " false alarms", outcomes);
        each(measurement, "degenerate", one -> "passes " + one.getJsonArray("passes"), outcomes);
        return outcomes;
    }

    /** {@return what came out otherwise than was told, a line for each thing} */
    static List<String> changes(Optional<JsonObject> told, JsonObject measured) {
        SortedMap<String, String> before = told.map(Measurement::outcomes).orElseGet(TreeMap::new);
        SortedMap<String, String> now = outcomes(measured);
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted()
                .filter(each -> !Objects.equals(before.get(each), now.get(each)))
                .map(each -> each + ": told " + before.getOrDefault(each, "nothing") + ", measured "
                        + now.getOrDefault(each, "nothing"))
                .toList();
    }

    private static void each(
            JsonObject measurement, String list, Function<JsonObject, String> outcome, Map<String, String> outcomes) {
        measurement
                .getJsonArray(list)
                .getValuesAs(JsonObject.class)
                .forEach(one -> outcomes.put(list + " " + one.getString("id"), outcome.apply(one)));
    }

    /** {@return it as it is committed: readable, a line for each thing} */
    static String pretty(JsonObject json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json);
        }
        return text.toString().strip() + "\n";
    }
}
