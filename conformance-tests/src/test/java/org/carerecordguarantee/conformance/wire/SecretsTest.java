package org.carerecordguarantee.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String SECRET = "s/3cr&t \"<words>\" ä+b";

    private final Secrets secrets = new Secrets(List.of("another-secret", SECRET));

    @Test
    void it_is_found_in_every_form_in_which_it_may_come_back() {
        byte[] bytes = SECRET.getBytes(StandardCharsets.UTF_8);
        assertThat(List.of(
                        SECRET,
                        URLEncoder.encode(SECRET, StandardCharsets.UTF_8),
                        URLEncoder.encode(SECRET, StandardCharsets.UTF_8).replace("+", "%20"),
                        Base64.getEncoder().encodeToString(bytes),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                        "s/3cr&t \\\"<words>\\\" ä+b",
                        "s\\/3cr&t \\\"<words>\\\" ä+b",
                        "s/3cr&amp;t &#34;&lt;words&gt;&#34; ä+b"))
                .allMatch(form -> secrets.standIn("before " + form + " after"))
                .allMatch(secrets::standIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "us", "use", "user:", "someone else:"})
    void it_is_found_inside_the_base64_of_something_longer(String before) {
        for (String after : List.of("", "x", "xy", "xyz")) {
            byte[] longer = (before + SECRET + after).getBytes(StandardCharsets.UTF_8);
            assertThat(secrets.standIn("Basic " + Base64.getEncoder().encodeToString(longer) + " end"))
                    .as(before + "|" + after)
                    .isTrue();
        }
    }

    @Test
    void what_is_none_is_not_found() {
        assertThat(secrets.standIn("another secret, words, s/3cr&t")).isFalse();
        assertThat(secrets.standIn("")).isFalse();
        assertThat(new Secrets(List.of("short")).standIn("short")).isFalse();
        assertThat(new Secrets(List.of()).standIn("anything at all")).isFalse();
    }
}
