package org.carerecordguarantee.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {

    private static final String SAMPLE = text("/report/detection-sample.json");

    private final DetectionRate rate = sample();

    static DetectionRate sample() {
        return rate(SAMPLE);
    }

    @Test
    void the_sample_is_as_the_schema_says() {
        assertThat(faults(SAMPLE)).isEmpty();
    }

    /** What this suite carries, if it carries a measurement, is held to the same. */
    @Test
    void what_the_suite_carries_is_as_the_schema_says() throws IOException {
        try (InputStream carried = getClass().getResourceAsStream("/report/detection.json")) {
            if (carried == null) {
                assertThat(DetectionRate.carried()).isEmpty();
            } else {
                assertThat(faults(new String(carried.readAllBytes(), StandardCharsets.UTF_8)))
                        .isEmpty();
                assertThat(DetectionRate.carried()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"caught\": false|\"caught\": true",
                "\"reached\": true,\n      \"caught\": true|\"reached\": false,\n      \"caught\": true",
                "\"depends\": \"an hour from now must still be today\",\n      \"caught\": false,\n      \"caughtBy\": []"
                        + "|\"depends\": \"an hour from now must still be today\",\n      \"caught\": true,\n      \"caughtBy\": [\"KEEP-02.1\"]",
                "\"measured\": \"2026-11-22\"|\"measured\": \"yesterday\"",
                "\"breaks\": \"LOG-01\"|\"breaks\": \"the log\"",
                "\"falseAlarms\": 0|\"falseAlarms\": -1",
                "\"format\": 1|\"format\": 2",
                "\"precision\"|\"rate\": \"excellent\", \"precision\"",
            })
    void what_contradicts_itself_or_is_no_measurement_is_not_as_the_schema_says(String change) {
        String[] parts = change.split("\\|");
        String changed = SAMPLE.replace(parts[0], parts[1]);
        assertThat(changed).isNotEqualTo(SAMPLE);
        assertThat(faults(changed)).isNotEmpty();
    }

    @Test
    void counts_are_worked_out_from_what_was_tried() {
        assertThat(rate.measured()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(rate.ofPlanted()).isEqualTo(new Tally(2, 3));
        assertThat(rate.ofBlind()).isEqualTo(new Tally(2, 5));
        assertThat(rate.ofLawful()).isEqualTo(new Tally(1, 2));
        assertThat(rate.mutants().orElseThrow().tally()).isEqualTo(new Tally(97, 100));
        assertThat(rate.mutants().orElseThrow().survivors())
                .hasSize((int) rate.mutants().orElseThrow().tally().missed()
                        - rate.mutants().orElseThrow().undecided());
    }

    @Test
    void another_format_is_refused() {
        assertThatThrownBy(() -> rate(SAMPLE.replace("\"format\": 1", "\"format\": 2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("format 2");
    }

    /** The published values of the exact one-sided bound at 95 of 100, in hundredths rounded up. */
    @ParameterizedTest
    @CsvSource({"10,10,26", "30,30,10", "59,59,5", "100,100,3", "9,10,40", "27,30,24", "0,10,100", "0,0,100", "47,47,7"
    })
    void the_bound_is_the_exact_one(int caught, int of, int mostMissed) {
        assertThat(new Tally(caught, of).mostMissedOfHundred()).isEqualTo(mostMissed);
    }

    @Test
    void more_cannot_be_caught_than_were_tried() {
        assertThatThrownBy(() -> new Tally(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_page_of_numbers_names_every_fault_and_the_missed_ones_first() {
        String page = DetectionPage.html(rate);
        rate.planted().forEach(fault -> assertThat(page).contains("id=\"" + fault.id() + "\"", fault.breaks()));
        rate.blind().forEach(fault -> assertThat(page).contains("id=\"" + fault.id() + "\"", fault.kind()));
        rate.lawful().forEach(system -> assertThat(page).contains("id=\"" + system.id() + "\""));
        rate.degenerate().forEach(system -> assertThat(page).contains("id=\"" + system.id() + "\""));
        rate.mutants().orElseThrow().survivors().forEach(survivor -> assertThat(page)
                .contains(survivor.says()));
        assertThat(page.indexOf("id=\"a-deputy-sees-too-much\""))
                .isLessThan(page.indexOf("id=\"a-name-is-cut-short\""));
        assertThat(page).contains("22 November 2026", rate.ofBlind().mostMissedOfHundred() + " in every 100");
    }

    /** What is noticed at times was not unnoticed; and what made no difference was not looked at. */
    @Test
    void the_page_of_numbers_says_of_each_missed_fault_in_which_of_three_ways() {
        String page = DetectionPage.html(rate);
        assertThat(row(page, "looking-again-soon-leaves-no-line")).contains("It made a difference, and nobody noticed");
        assertThat(row(page, "a-deputy-sees-too-much")).contains("No check came near it");
        assertThat(row(page, "today-s-plans-are-taken"))
                .contains("Noticed at times, so not counted: an hour from now must still be today")
                .doesNotContain("nobody noticed", "came near");
    }

    /** The sample's two survivors are two that made a difference. */
    @Test
    void beside_the_count_of_machine_made_changes_stands_what_it_leaves_out() {
        String page = DetectionPage.html(rate);
        assertThat(page).contains("97 of 100. ", "1 more left the run undecided", "2 made a difference inside");
    }

    private static String row(String page, String id) {
        int from = page.indexOf("<tr role=\"row\" id=\"" + id + "\"");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</tr>", from));
    }

    @Test
    void the_buyers_page_names_what_the_suite_missed() {
        String page = BuyersPage.html(Runs.partial(), Optional.of(rate));
        rate.missed().forEach(fault -> assertThat(page).contains(fault.says()));
        assertThat(page).contains("caught 2 of 5").doesNotContain("has not been measured");
    }

    @Test
    void the_buyers_page_says_so_where_nothing_was_measured() {
        assertThat(BuyersPage.html(Runs.partial(), Optional.empty()))
                .contains("How many faults this suite catches has not been measured.")
                .doesNotContain("detection.html");
    }

    private static List<String> faults(String json) {
        Validator.Result valid = new ValidatorFactory()
                .withJsonNodeFactory(new JakartaJsonNode.Factory())
                .validate(text("/report/detection.schema.json"), json);
        return valid.getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    private static DetectionRate rate(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return DetectionRate.of(object);
        }
    }

    private static String text(String place) {
        try (InputStream stream = DetectionTest.class.getResourceAsStream(place)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
