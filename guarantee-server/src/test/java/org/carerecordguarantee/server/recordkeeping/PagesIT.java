package org.carerecordguarantee.server.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A record that is longer than a page: each item once, in its current version, the newest event first. */
class PagesIT {
    private final Case theirs = new Case(SharedServer.api());

    @Test
    @DisplayName("the pages hold every item once, now and as it was, also where several things happened at once")
    void pages() {
        List<String> written = new ArrayList<>();
        for (String eventAt : new String[] {
            "2026-01-05T10:00:00Z",
            "2026-01-07T10:00:00Z",
            "2026-01-06T10:00:00Z",
            "2026-01-06T10:00:00Z",
            "2026-01-06T10:00:00Z"
        }) {
            written.add(write("/record/items", Case.item(eventAt)).getString("id"));
        }
        String before =
                write("/record/items", Case.item("2026-01-04T10:00:00Z")).getString("recordedAt");
        String moved = written.get(0);
        write(
                "/record/items/" + moved + "/versions",
                "{\"content\":\"Visited.\",\"why\":\"The day.\",\"eventAt\":\"2026-01-08T10:00:00Z\"}");

        List<JsonObject> now = walk("/record?limit=2");
        assertThat(now)
                .hasSize(6)
                .extracting(item -> item.getString("id"))
                .doesNotHaveDuplicates()
                .containsAll(written);
        assertThat(now)
                .extracting(item -> item.getString("eventAt"))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(now.get(0).getString("id")).isEqualTo(moved);
        assertThat(now.get(0).getInt("version")).isEqualTo(2);

        List<JsonObject> then = walk("/record?limit=2&asAt=" + before);
        assertThat(then).hasSize(6).allSatisfy(item -> assertThat(item.getInt("version"))
                .isEqualTo(1));
        assertThat(then).extracting(item -> item.getString("id")).doesNotHaveDuplicates();
        assertThat(then.get(4).getString("id")).isEqualTo(moved);
    }

    @Test
    @DisplayName("a page does not begin after an item of another record")
    void foreignCursor() {
        Case others = new Case(SharedServer.api());
        String foreign = others.atWork()
                .post(others.path("/record/items"), Case.item("2026-01-05T10:00:00Z"))
                .json()
                .getString("id");
        Answer refused = theirs.atWork().get(theirs.path("/record?after=" + foreign));
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly("after");
    }

    private JsonObject write(String place, String body) {
        Answer answer = theirs.atWork().post(theirs.path(place), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private List<JsonObject> walk(String first) {
        List<JsonObject> items = new ArrayList<>();
        String place = theirs.path(first);
        while (place != null) {
            Answer page = theirs.atWork().get(place);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            assertThat(page.json().getJsonArray("items")).hasSizeBetween(1, 2);
            items.addAll(page.json().getJsonArray("items").getValuesAs(JsonObject.class));
            place = page.json().getString("next", null);
        }
        return items;
    }
}
