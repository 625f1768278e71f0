package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    private static Body read(byte[] bytes) throws IOException {
        return new BodyReader()
                .readFrom(
                        Body.class,
                        Body.class,
                        new Annotation[0],
                        MediaType.APPLICATION_JSON_TYPE,
                        new MultivaluedHashMap<>(),
                        new ByteArrayInputStream(bytes));
    }

    static Stream<byte[]> notUnderstood() {
        return Stream.of(
                        "",
                        "{",
                        "[]",
                        "3",
                        "{\"a\":1",
                        "[".repeat(1_001),
                        "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static void turnedAway(byte[] bytes, String field) {
        assertThatThrownBy(() -> read(bytes).text("content")).isInstanceOfSatisfying(Declined.class, declined -> {
            assertThat(declined.problem().reason()).isEqualTo(Reason.NOT_UNDERSTOOD);
            assertThat(declined.problem().errors())
                    .singleElement()
                    .extracting(Problem.FieldFault::field)
                    .isEqualTo(field);
        });
    }

    @ParameterizedTest
    @MethodSource
    void notUnderstood(byte[] bytes) {
        turnedAway(bytes, "body");
    }

    @Test
    void malformedCharactersAreNotReplacedByOthers() {
        turnedAway("{\"content\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1), "body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d", "\\ude00", "\\ude00\\ud83d"})
    void whatCannotBeKeptIsNamed(String escape) {
        turnedAway(("{\"content\":\"x" + escape + "y\"}").getBytes(StandardCharsets.UTF_8), "content");
    }

    @Test
    void wholeCharactersOfEveryKindAreRead() throws IOException {
        byte[] bytes = "{\"content\":\"caf\u00e9 \\ud83d\\ude00 \u4f60\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes).text("content")).isEqualTo("caf\u00e9 \ud83d\ude00 \u4f60");
    }
}
