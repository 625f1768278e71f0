package org.carerecordguarantee.conformance.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the suite caught of faults that were known, when somebody last measured it. Its form is {@code /report/detection.schema.json}.
 *
 * <p>INVARIANT: no count or rate is read; each is worked out from what was tried.
 *
 * @param measured the day, in England
 * @param sources a fingerprint of what was measured
 * @param planted faults made for scenarios
 * @param blind faults written without sight of the scenarios
 * @param lawful systems that do it differently, and rightly
 * @param degenerate systems of no use to anybody
 * @param mutants machine-made changes, where some were tried
 * @param precision of all checks that noticed a planted fault, how many were of the family that it breaks
 */
public record DetectionRate(
        LocalDate measured,
        String sources,
        List<Planted> planted,
        List<Blind> blind,
        List<Lawful> lawful,
        List<Degenerate> degenerate,
        Optional<Mutants> mutants,
        Tally precision) {

    private static final String PLACE = "/report/detection.json";
    private static final int FORMAT = 1;

    public DetectionRate {
        planted = List.copyOf(planted);
        blind = List.copyOf(blind);
        lawful = List.copyOf(lawful);
        degenerate = List.copyOf(degenerate);
    }

    /** A fault made for the scenarios that name it; {@code caughtBy} is empty if it was missed. */
    public record Planted(String id, String breaks, String says, String kind, List<String> caughtBy) {}

    /**
     * A fault written without sight of the scenarios.
     *
     * @param reached whether it made any difference while the suite ran
     * @param depends what must be so for it to be noticed, where that is so at some times only; such a one is never counted as caught
     * @param caughtBy the checks that noticed; empty if it was not caught
     */
    public record Blind(
            String id,
            String breaks,
            String says,
            String kind,
            boolean reached,
            Optional<String> depends,
            boolean caught,
            List<String> caughtBy) {}

    /** A lawful system; {@code falseAlarms} is how many checks it did not keep. */
    public record Lawful(String id, String says, int falseAlarms) {}

    /** A useless system; {@code passes} are the clauses that it keeps all the same. */
    public record Degenerate(String id, String says, List<String> passes) {}

    /**
     * Machine-made changes of the reference server's rules, drawn by a seed.
     *
     * @param tally those that an outcome showed
     * @param undecided those under which some checks could not be made any more, so that no run would have been passed
     * @param survivors the others
     */
    public record Mutants(Tally tally, int undecided, long seed, LocalDate measured, List<Survivor> survivors) {

        public Mutants {
            survivors = List.copyOf(survivors);
        }

        /** {@return how many of the survivors made a difference while the suite ran} */
        public long unnoticed() {
            return survivors.stream().filter(Survivor::reached).count();
        }
    }

    /** A machine-made change that nothing noticed; {@code reached} is whether a rule ever answered otherwise for it. */
    public record Survivor(String says, boolean reached) {}

    /** {@return the measurement that this suite carries; empty if it has not been measured} */
    public static Optional<DetectionRate> carried() {
        try (InputStream stream = DetectionRate.class.getResourceAsStream(PLACE)) {
            if (stream == null) {
                return Optional.empty();
            }
            try (JsonReader reader = Json.createReader(stream)) {
                return Optional.of(of(reader.readObject()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PLACE, e);
        }
    }

    /**
     * {@return the measurement that is written so}
     *
     * @throws IllegalArgumentException if it is of another format
     */
    public static DetectionRate of(JsonObject json) {
        if (json.getInt("format") != FORMAT) {
            throw new IllegalArgumentException("a measurement of format " + json.getInt("format") + ", not " + FORMAT);
        }
        JsonObject precision = json.getJsonObject("precision");
        return new DetectionRate(
                LocalDate.parse(json.getString("measured")),
                json.getString("sources"),
                each(json, "planted", DetectionRate::planted),
                each(json, "blind", DetectionRate::blind),
                each(json, "lawful", DetectionRate::lawful),
                each(json, "degenerate", DetectionRate::degenerate),
                Optional.ofNullable(json.getJsonObject("mutants")).map(DetectionRate::mutants),
                new Tally(precision.getInt("inFamily"), precision.getInt("of")));
    }

    /** {@return how many planted faults were caught} */
    public Tally ofPlanted() {
        return new Tally(
                planted.stream().filter(fault -> !fault.caughtBy().isEmpty()).count(), planted.size());
    }

    /** {@return how many blind faults were caught; one that was never reached was missed} */
    public Tally ofBlind() {
        return new Tally(blind.stream().filter(Blind::caught).count(), blind.size());
    }

    /** {@return how many lawful systems were passed without a false alarm} */
    public Tally ofLawful() {
        return new Tally(
                lawful.stream().filter(system -> system.falseAlarms() == 0).count(), lawful.size());
    }

    /** {@return the blind faults that were missed} */
    public List<Blind> missed() {
        return blind.stream().filter(fault -> !fault.caught()).toList();
    }

    /** {@return the blind faults that were caught} */
    public List<Blind> caught() {
        return blind.stream().filter(Blind::caught).toList();
    }

    private static Planted planted(JsonObject json) {
        return new Planted(
                json.getString("id"),
                json.getString("breaks"),
                json.getString("says"),
                json.getString("kind"),
                strings(json, "caughtBy"));
    }

    private static Blind blind(JsonObject json) {
        return new Blind(
                json.getString("id"),
                json.getString("breaks"),
                json.getString("says"),
                json.getString("kind"),
                json.getBoolean("reached"),
                Optional.ofNullable(json.getString("depends", null)),
                json.getBoolean("caught"),
                strings(json, "caughtBy"));
    }

    private static Lawful lawful(JsonObject json) {
        return new Lawful(json.getString("id"), json.getString("says"), json.getInt("falseAlarms"));
    }

    private static Degenerate degenerate(JsonObject json) {
        return new Degenerate(json.getString("id"), json.getString("says"), strings(json, "passes"));
    }

    private static Mutants mutants(JsonObject json) {
        return new Mutants(
                new Tally(json.getInt("caught"), json.getInt("of")),
                json.getInt("undecided"),
                json.getJsonNumber("seed").longValueExact(),
                LocalDate.parse(json.getString("measured")),
                each(
                        json,
                        "survivors",
                        survivor -> new Survivor(survivor.getString("says"), survivor.getBoolean("reached"))));
    }

    private static <T> List<T> each(JsonObject json, String name, Function<JsonObject, T> read) {
        JsonArray array = json.getJsonArray(name);
        return array.getValuesAs(JsonObject.class).stream().map(read).toList();
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
