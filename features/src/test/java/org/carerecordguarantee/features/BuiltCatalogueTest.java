package org.carerecordguarantee.features;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as the build wrote it, read as its readers read it: from the class path. */
class BuiltCatalogueTest {

    private static String text;
    private static Validator validator;
    private static URI schema;

    @BeforeAll
    static void readThem() throws IOException {
        text = resource("catalogue.json");
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new JakartaJsonNode.Factory())
                .createValidator();
        schema = validator.registerSchema(resource("catalogue.schema.json"));
    }

    @Test
    void itIsWhatTheSchemaSays() {
        Validator.Result result = validator.validate(schema, text);
        assertThat(result.getErrors())
                .extracting(error -> error.getInstanceLocation() + ": " + error.getError())
                .isEmpty();
        assertThat(result.isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "format": 1            | "format": 2
            "family": "LOG"        | "family": "log"
            "number": 10           | "number": 21
            "id": "LOG-01"         | "id": "LOG-1"
            "id": "LOG-01"         | "name": "LOG-01"
            "level": "must"        | "level": "may"
            "core": true           | "core": "yes"
            "fingerprint": "sha256:| "fingerprint": "md5:
            """)
    void theSchemaCatchesWhatIsNot(String good, String bad) {
        String spoilt = text.replaceFirst(Pattern.quote(good), bad);
        assertThat(spoilt).isNotEqualTo(text);
        assertThat(validator.validate(schema, spoilt).isValid()).isFalse();
    }

    @Test
    void itIsWholeAndItsFingerprintIsRight() {
        JsonObject catalogue;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            catalogue = reader.readObject();
        }
        assertThat(catalogue.getJsonArray("commitments")).hasSize(20);
        assertThat(catalogue.getJsonArray("commitments").getValuesAs(JsonObject.class).stream()
                        .mapToInt(
                                commitment -> commitment.getJsonArray("clauses").size())
                        .sum())
                .isEqualTo(213);
        assertThat(catalogue.getString("fingerprint")).isEqualTo(Canonical.fingerprint(catalogue.get("commitments")));
    }

    @Test
    void buildingItAgainGivesTheSameBytes() throws IOException {
        assertThat(CatalogueBuild.build(Path.of("."), Path.of("src/test/resources"))
                        .text())
                .isEqualTo(text);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BuiltCatalogueTest.class.getResourceAsStream("/features/" + name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
