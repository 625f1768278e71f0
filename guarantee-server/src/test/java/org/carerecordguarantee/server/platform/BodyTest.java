package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BodyTest {
    private static final String ID = "01a05c32-6268-734d-92cd-4c73f0755505";

    private static Body body(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new Body(reader.readObject());
        }
    }

    private static ThrowingConsumer<Throwable> naming(String field) {
        return thrown -> assertThat(((Declined) thrown).problem())
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.NOT_UNDERSTOOD))
                .satisfies(problem -> assertThat(problem.errors())
                        .singleElement()
                        .extracting(Problem.FieldFault::field)
                        .isEqualTo(field));
    }

    @Test
    void readsWhatIsThere() {
        Body body = body("{\"name\":\"Doreen\",\"id\":\"" + ID
                + "\",\"at\":\"2026-11-22T09:30:00+01:00\",\"born\":\"1941-02-14\","
                + "\"shift\":\"P3DT2H\",\"volume\":3,\"on\":true,\"profile\":\"DEMO\",\"ids\":[\"" + ID
                + "\"],\"none\":null}");
        assertThat(body.text("name")).isEqualTo("Doreen");
        assertThat(body.id("id")).isEqualTo(UUID.fromString(ID));
        assertThat(body.maybeMoment("at")).contains(Instant.parse("2026-11-22T08:30:00Z"));
        assertThat(body.date("born")).isEqualTo(LocalDate.of(1941, 2, 14));
        assertThat(body.duration("shift")).isEqualTo(Duration.ofHours(74));
        assertThat(body.number("volume")).isEqualTo(3);
        assertThat(body.flag("on")).isTrue();
        assertThat(body.oneOf("profile", Profile.class)).isEqualTo(Profile.DEMO);
        assertThat(body.ids("ids")).containsExactly(UUID.fromString(ID));
        assertThat(body.maybeText("none")).isEmpty();
        assertThat(body.maybeDate("absent")).isEmpty();
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                form("{\"x\":1}", body -> body.text("x")),
                form("{\"x\":\" \"}", body -> body.text("x")),
                form("{}", body -> body.text("x")),
                form("{\"x\":null}", body -> body.text("x")),
                form("{\"x\":\"1-1-1-1-1\"}", body -> body.id("x")),
                form("{\"x\":\"2026-11-22\"}", body -> body.maybeMoment("x")),
                form("{\"x\":\"22/11/2026\"}", body -> body.date("x")),
                form("{\"x\":\"3 days\"}", body -> body.duration("x")),
                form("{\"x\":1.5}", body -> body.number("x")),
                form("{\"x\":99999999999}", body -> body.number("x")),
                form("{\"x\":\"1\"}", body -> body.number("x")),
                form("{\"x\":\"true\"}", body -> body.flag("x")),
                form("{\"x\":\"demo\"}", body -> body.oneOf("x", Profile.class)),
                form("{\"x\":\"" + ID + "\"}", body -> body.ids("x")),
                form("{\"x\":[1]}", body -> body.ids("x")),
                form("{\"x\":[\"y\"]}", body -> body.ids("x")),
                form("{\"x\":1}", body -> body.only("y")));
    }

    private static Arguments form(String json, Function<Body, Object> read) {
        return Arguments.of(json, read);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void namesTheFieldThatIsMalformedMissingOrNotAskedFor(String json, Function<Body, Object> read) {
        assertThatThrownBy(() -> read.apply(body(json))).satisfies(naming("x"));
    }

    @Test
    void repeatsNothingOddThatACallerCallsAField() {
        assertThatThrownBy(() -> body("{\"<script>\":1}").only("y")).satisfies(naming("body"));
    }
}
