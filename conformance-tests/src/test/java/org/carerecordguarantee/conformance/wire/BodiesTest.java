package org.carerecordguarantee.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodiesTest {

    private static final String TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2lnbmF0dXJl";

    @Test
    void json_is_kept_with_what_it_says() {
        assertThat(kept("application/json; charset=utf-8", "{\"name\": \"Doreen\", \"lines\": [1, true, null]}"))
                .isEqualTo("{\"name\":\"Doreen\",\"lines\":[1,true,null]}");
        assertThat(kept("application/problem+json", "{\"title\":\"no\"}")).isEqualTo("{\"title\":\"no\"}");
        assertThat(kept("application/fhir+json", "[]")).isEqualTo("[]");
    }

    @Test
    void a_field_whose_name_speaks_of_a_secret_is_struck_out_with_all_that_is_in_it() {
        assertThat(kept(
                        "application/json",
                        "{\"accessToken\":\"a\",\"Set-Cookie\":[\"b\"],\"api_key\":{\"x\":\"c\"},\"pin\":4711,"
                                + "\"deep\":[{\"PassWord\":\"d\"}],\"hasToken\":true,\"purpose\":\"care\"}"))
                .isEqualTo("{\"accessToken\":\"[struck out]\",\"Set-Cookie\":\"[struck out]\","
                        + "\"api_key\":\"[struck out]\",\"pin\":\"[struck out]\","
                        + "\"deep\":[{\"PassWord\":\"[struck out]\"}],\"hasToken\":true,\"purpose\":\"care\"}");
    }

    @Test
    void what_has_the_shape_of_a_token_is_struck_out_wherever_it_stands() {
        assertThat(kept("application/json", "{\"note\":\"see " + TOKEN + " there\",\"" + TOKEN + "\":1}"))
                .isEqualTo("{\"note\":\"see [struck out] there\",\"[struck out]\":1}");
        assertThat(kept("application/json", "{\"note\":\"Authorization: Bearer abcdefghijkl\"}"))
                .doesNotContain("abcdefghijkl");
    }

    /** Nobody can tell a session's number in a page from its text. */
    @Test
    void of_any_other_kind_only_length_and_digest_are_kept() {
        for (String type : new String[] {"text/html", "text/plain", "application/x-www-form-urlencoded", "", "json"}) {
            assertThat(kept(type, "csrf=very-private"))
                    .doesNotContain("very-private")
                    .contains("17 characters, sha256:");
        }
        assertThat(kept("application/json", "very-private")).doesNotContain("very-private");
        assertThat(kept("text/html", "")).isEmpty();
    }

    @Test
    void of_such_a_body_it_is_said_which_made_up_people_it_names() {
        assertThat(Bodies.kept("text/html", "<h1>Doreen Abbeygate-X</h1>", List.of("Doreen Abbeygate-X", "Ravi")))
                .endsWith(", naming Doreen Abbeygate-X]")
                .doesNotContain("h1", "Ravi");
    }

    private static String kept(String contentType, String body) {
        return Bodies.kept(contentType, body, List.of());
    }

    @Test
    void a_long_body_is_cut_off() {
        String body = "[\"" + "x".repeat(100_000) + "\"]";
        assertThat(kept("application/json", body)).endsWith("[cut off]").hasSizeLessThan(70_000);
    }
}
