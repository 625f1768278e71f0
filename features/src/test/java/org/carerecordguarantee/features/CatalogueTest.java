package org.carerecordguarantee.features;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.carerecordguarantee.features.lint.CommitmentTable;
import org.carerecordguarantee.features.lint.Sample;
import org.carerecordguarantee.features.lint.Table;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final CommitmentTable COMMITMENTS =
            CommitmentTable.of(Table.read(Path.of("src/test/resources/commitments.csv")));

    @Test
    void aCommitmentIsWhatItsFeatureSays() {
        JsonObject commitment =
                catalogue(Sample.good()).getJsonArray("commitments").getJsonObject(0);
        assertThat(commitment.getInt("number")).isEqualTo(10);
        assertThat(commitment.getString("family")).isEqualTo("LOG");
        assertThat(commitment.getString("package")).isEqualTo("accesslog");
        assertThat(commitment.getString("status")).isEqualTo("TOPIC_CONFIRMED");
        assertThat(commitment.getString("file")).isEqualTo(Sample.FILE);
    }

    @Test
    void aClauseIsWhatItsRuleSays() {
        assertThat(clause(Sample.good(), 2)).isEqualTo(json("""
                {"id": "LOG-03", "sentence": "Looks at paper are written down as well", "detail": "We write down each loan.",
                 "level": "should", "core": false, "basis": ["P"], "variants": ["C", "P"],
                 "byPeople": "Shown by people, because no system sees a folder on a shelf. The keeper shows the loan book.",
                 "notYetTested": null, "scenarios": []}"""));
        assertThat(clause(Sample.good(), 0).isNull("byPeople")).isTrue();
    }

    @Test
    void aScenarioIsItselfAndItsRows() {
        JsonObject outline = scenario(Sample.good(), 0, 0);
        assertThat(outline.getString("ifThisFails"))
                .isEqualTo("Doreen could not find out who tried to read about her life.");
        assertThat(outline.getString("level")).isEqualTo("must");
        assertThat(outline.get("cast")).hasToString("[\"adult\",\"child\"]");
        assertThat(outline.get("rows")).hasToString("[\"is helping Doreen\",\"is helping someone else\"]");
        JsonObject plain = scenario(Sample.good(), 1, 1);
        assertThat(plain.getString("level")).isEqualTo("reference");
        assertThat(plain.get("cast")).hasToString("[\"adult\"]");
        assertThat(plain.get("rows")).hasToString("[]");
    }

    @Test
    void aScenariosFingerprintIsOfWhatRuns() {
        String before = scenario(Sample.good(), 0, 0).getString("fingerprint");
        Sample reworded = Sample.good().but("could not find out who tried", "would never know who tried");
        Sample moved = new Sample("\n\n" + Sample.good().text());
        Sample otherCell = Sample.good().but("| allowed  |", "| approved |");
        Sample otherStep = Sample.good().but("to plan her visits", "to plan his visits");
        assertThat(scenario(reworded, 0, 0).getString("fingerprint")).isEqualTo(before);
        assertThat(scenario(moved, 0, 0).getString("fingerprint")).isEqualTo(before);
        assertThat(scenario(otherCell, 0, 0).getString("fingerprint")).isNotEqualTo(before);
        assertThat(scenario(otherStep, 0, 0).getString("fingerprint")).isNotEqualTo(before);
    }

    @Test
    void aConditionIsPartOfWhatRuns() {
        Sample conditional = Sample.good().but("@LOG-01.1", "@LOG-01.1 @if-paper");
        assertThat(scenario(Sample.good(), 0, 0).get("conditions")).hasToString("[]");
        assertThat(scenario(conditional, 0, 0).get("conditions")).hasToString("[\"paper\"]");
        assertThat(scenario(conditional, 0, 0).getString("fingerprint"))
                .isNotEqualTo(scenario(Sample.good(), 0, 0).getString("fingerprint"));
    }

    @Test
    void theFingerprintIsOfTheContentAndNotOfItsLayout() {
        String before = catalogue(Sample.good()).getString("fingerprint");
        Sample moved = new Sample("\n\n" + Sample.good().text());
        Sample reworded = Sample.good().but("as well", "too");
        assertThat(catalogue(moved).getString("fingerprint")).isEqualTo(before);
        assertThat(catalogue(reworded).getString("fingerprint")).isNotEqualTo(before);
    }

    @Test
    void oneContentHasOneText() {
        assertThat(Canonical.text(json("{\"b\": [true, null, 1], \"line\": 7, \"a\": {\"c\": \"\\u00e9\\\"\\n\"}}")))
                .isEqualTo("{\"a\":{\"c\":\"é\\\"\\n\"},\"b\":[true,null,1]}");
        assertThat(Canonical.fingerprint(json("{}")))
                .isEqualTo("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        Promise one = Sample.good().promise();
        Promise other = new Promise(
                "09-limit-access-further.feature", 1, one.tags(), one.title(), one.description(), List.of(), List.of());
        String text = Catalogue.of(List.of(one, other), COMMITMENTS).text();
        assertThat(text)
                .isEqualTo(Catalogue.of(List.of(other, one), COMMITMENTS).text());
        assertThat(text.indexOf("\"LIM\"")).isBetween(0, text.indexOf("\"LOG\""));
        assertThat(text).endsWith("}\n").doesNotContain("\r");
    }

    private static JsonObject catalogue(Sample sample) {
        return Catalogue.of(List.of(sample.promise()), COMMITMENTS).json();
    }

    private static JsonObject clause(Sample sample, int clause) {
        return catalogue(sample)
                .getJsonArray("commitments")
                .getJsonObject(0)
                .getJsonArray("clauses")
                .getJsonObject(clause);
    }

    private static JsonObject scenario(Sample sample, int clause, int scenario) {
        return clause(sample, clause).getJsonArray("scenarios").getJsonObject(scenario);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
