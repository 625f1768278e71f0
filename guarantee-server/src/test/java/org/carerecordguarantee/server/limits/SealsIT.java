package org.carerecordguarantee.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.server.limits.Limiting.seal;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person closes a part of their record: sealed, others see that something is withheld; hidden, it is as if it were not. */
class SealsIT {
    private final Limiting limiting = new Limiting();

    @Test
    @DisplayName(
            "sealed, others see that something is withheld at the person's request; a colleague's other note opens")
    void sealed() {
        String item = limiting.write("Health", "2026-11-20T09:00:00Z");
        String open = limiting.write("Home", "2026-11-19T09:00:00Z");

        limiting.inForce(seal(item, "SEALED"));

        Answer withheld = limiting.otherAtWork().get(limiting.theirs.path("/record/items/" + item));
        assertThat(withheld.status()).as(withheld.body()).isEqualTo(423);
        assertThat(withheld.reason()).isEqualTo("SEALED");
        assertThat(withheld.clause()).isEqualTo("LIM-04");
        assertThat(withheld.json().getString("detail")).contains("at the person's request");
        assertThat(limiting.newest().getString("outcome")).isEqualTo("REFUSED");
        assertThat(limiting.otherAtWork()
                        .get(limiting.theirs.path("/record/items/" + open))
                        .status())
                .isEqualTo(200);
        JsonObject record = limiting.record(limiting.otherAtWork()).json();
        assertThat(ids(record)).containsExactly(open);
        assertThat(record.getJsonArray("withheld").getJsonObject(0).getString("reason"))
                .isEqualTo("SEALED");
        assertThat(limiting.otherAtWork()
                        .get(limiting.theirs.path("/record/items/" + item + "/versions"))
                        .status())
                .isEqualTo(423);
    }

    @Test
    @DisplayName(
            "sealed and hidden, it is as if it did not exist: by its id, in the list, in pages, in the past, to limit")
    void hidden() {
        String first = limiting.write("Home", "2026-11-20T09:00:00Z");
        String hidden = limiting.write("Health", "2026-11-19T09:00:00Z");
        String alsoHidden = limiting.write("Health", "2026-11-18T09:00:00Z");
        String last = limiting.write("Home", "2026-11-17T09:00:00Z");
        limiting.inForce("\"scope\":\"CATEGORY\",\"category\":\"health\",\"seal\":\"SEALED_HIDDEN\"");
        Api reader = limiting.theirs.atWork();

        assertSameAsAbsent(reader, "/record/items/" + hidden);
        assertSameAsAbsent(reader, "/record/items/" + hidden + "/versions");
        JsonObject record = limiting.record(reader).json();
        assertThat(ids(record)).containsExactly(first, last);
        assertThat(record.getJsonArray("withheld")).isEmpty();
        JsonObject page = reader.get(limiting.theirs.path("/record?limit=1")).json();
        assertThat(ids(page)).containsExactly(first);
        assertThat(page.getString("next")).contains("after=" + first);
        JsonObject rest = reader.get(page.getString("next")).json();
        assertThat(ids(rest)).containsExactly(last);
        assertThat(rest.containsKey("next") && !rest.isNull("next")).isFalse();
        assertThat(reader.get(limiting.theirs.path("/record?after=" + alsoHidden))
                        .status())
                .isEqualTo(reader.get(limiting.theirs.path("/record?after=" + UUID.randomUUID()))
                        .status());
        Answer limited = limiting.ask(reader, seal(hidden, "SEALED"));
        assertThat(limited.status()).as(limited.body()).isEqualTo(404);
        assertThat(limiting.limits(reader)).isEmpty();
        assertThat(limiting.limits(limiting.otherAtWork())).hasSize(1);
        assertThat(limiting.limits(limiting.themself)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Safeguarding", "Risk marker", "Legal status"})
    @DisplayName("what warns of a risk, or says how the law stands, is sealed but never hidden")
    void neverHidden(String category) {
        String item = limiting.write(category, "2026-11-20T09:00:00Z");
        Answer refused = limiting.ask(limiting.themself, seal(item, "SEALED_HIDDEN"));
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("seal");
        assertThat(refused.clause()).isEqualTo("LIM-04");
        assertThat(limiting.ask(
                                limiting.themself,
                                "\"scope\":\"CATEGORY\",\"category\":\"" + category + "\",\"seal\":\"SEALED_HIDDEN\"")
                        .status())
                .isEqualTo(422);
        assertThat(limiting.limits(limiting.themself)).isEmpty();
        limiting.inForce(seal(item, "SEALED"));
    }

    private void assertSameAsAbsent(Api reader, String place) {
        Answer hidden = reader.get(limiting.theirs.path(place));
        Answer absent = reader.get(limiting.theirs.path(
                place.replaceFirst("[0-9a-f-]{36}", UUID.randomUUID().toString())));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(told(hidden)).isEqualTo(told(absent));
    }

    private static String told(Answer answer) {
        return answer.body().replaceAll("[0-9a-f-]{36}", "");
    }

    private static List<String> ids(JsonObject record) {
        return record.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .toList();
    }
}
