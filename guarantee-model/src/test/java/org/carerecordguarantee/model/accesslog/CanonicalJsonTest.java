package org.carerecordguarantee.model.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    // The example of RFC 8785, section 3.2.3.
    @Test
    void names_are_in_the_order_of_their_utf_16_code_units() {
        Json example = Json.members(Map.of(
                "\u20ac", Json.text("Euro Sign"),
                "\r", Json.text("Carriage Return"),
                "\ufb33", Json.text("Hebrew Letter Dalet With Dagesh"),
                "1", Json.text("One"),
                "\ud83d\ude00", Json.text("Emoji: Grinning Face"),
                "\u0080", Json.text("Control"),
                "\u00f6", Json.text("Latin Small Letter O With Diaeresis")));
        assertThat(CanonicalJson.write(example))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void texts_escape_what_must_be_escaped_and_nothing_else() {
        assertThat(CanonicalJson.write(Json.text("\u20ac$\u000f\nA'B\"\\\b\t\f\r/<\u007f\u2028")))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\b\\t\\f\\r/<\u007f\u2028\"");
    }

    @Test
    void numbers_words_and_empty_things() {
        assertThat(CanonicalJson.write(Json.listing(List.of(
                        Json.whole(0),
                        Json.whole(-12),
                        Json.whole(9007199254740991L),
                        new Json.Truth(true),
                        new Json.Truth(false),
                        Json.NOTHING,
                        Json.listing(List.of()),
                        Json.members(Map.of())))))
                .isEqualTo("[0,-12,9007199254740991,true,false,null,[],{}]");
        assertThatThrownBy(() -> Json.whole(9007199254740992L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.whole(-9007199254740992L)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "a\ud83db"})
    void half_a_surrogate_pair_has_no_spelling(String text) {
        assertThatThrownBy(() -> CanonicalJson.write(Json.text(text))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1 ",
                "[1, 2]",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":1}",
                "01",
                "-0",
                "1.5",
                "1e3",
                "-",
                "--1",
                "\"a",
                "\"\\u0041\"",
                "\"\\/\"",
                "\"\\u00\"",
                "\"\\u00g0\"",
                "\"\\u000A\"",
                "\"\\x\"",
                "[1",
                "[1,]",
                "[,1]",
                "{\"a\"}",
                "{a:1}",
                "tru",
                "nul",
                "1true",
                "9007199254740992",
                "99999999999999999999",
                "\"\n\"",
                "{\"a\":1,}"
            })
    void what_is_not_the_canonical_spelling_is_not_read(String text) {
        assertThatThrownBy(() -> CanonicalJson.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_nested_too_deep_is_not_read() {
        assertThat(CanonicalJson.read("[".repeat(32) + "]".repeat(32))).isNotNull();
        assertThatThrownBy(() -> CanonicalJson.read("[".repeat(33) + "]".repeat(33)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_written_reads_back_as_the_same(@ForAll("values") Json value) {
        assertThat(CanonicalJson.read(CanonicalJson.write(value))).isEqualTo(value);
    }

    @Provide
    Arbitrary<Json> values() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars('a', 'é', '"', '\\', '\n', '\u0001', '\u001f', '\u007f', '\u2028')
                .ofMaxLength(8);
        Arbitrary<Json> simple = Arbitraries.oneOf(
                texts.map(Json::text),
                Arbitraries.longs()
                        .between(-9007199254740991L, 9007199254740991L)
                        .map(Json::whole),
                Arbitraries.of(new Json.Truth(true), new Json.Truth(false), Json.NOTHING));
        return Arbitraries.recursive(() -> simple, inner -> nested(texts, inner), 0, 3);
    }

    private static Arbitrary<Json> nested(Arbitrary<String> texts, Arbitrary<Json> inner) {
        return Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(Json::listing),
                Arbitraries.maps(texts, inner).ofMaxSize(3).map(Json::members));
    }
}
