package org.carerecordguarantee.server.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry says, what is asked of it, and that it stays. */
class KeepingIT {
    private static final Api API = SharedServer.api();

    @Test
    @DisplayName("an entry says who wrote it and when, from what the server knows")
    void written() {
        Case theirs = new Case(API);
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        Answer written = theirs.atWork().post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00.123Z"));

        assertThat(written.status()).as(written.body()).isEqualTo(201);
        JsonObject item = written.json();
        assertThat(written.header("Location")).hasValueSatisfying(place -> assertThat(place)
                .endsWith(theirs.path("/record/items/" + item.getString("id"))));
        assertThat(item.getInt("version")).isEqualTo(1);
        assertThat(item.getString("eventAt")).isEqualTo("2026-01-05T10:00:00.123Z");
        assertThat(Instant.parse(item.getString("recordedAt"))).isBetween(before, Instant.now());
        assertThat(item.getBoolean("lateEntry")).isTrue();
        assertThat(item.getJsonObject("author").getString("id"))
                .isEqualTo(theirs.socialWorker().id().toString());
        assertThat(item.getJsonObject("author").getString("role")).isEqualTo("SOCIAL_WORKER");
        assertThat(item.getJsonObject("author").getString("organisation")).isEqualTo("An organisation of a test");
        JsonObject readBack = theirs.atWork()
                .get(theirs.path("/record/items/" + item.getString("id")))
                .json();
        assertThat(readBack).isEqualTo(item);
    }

    @Test
    @DisplayName("an entry of today is not late")
    void inTime() {
        Case theirs = new Case(API);
        Answer written = theirs.atWork()
                .post(
                        theirs.path("/record/items"),
                        Case.item(Instant.now().minusSeconds(60).toString()));
        assertThat(written.json().getBoolean("lateEntry")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"category", "kind", "source", "format", "eventAt", "content"})
    @DisplayName("each thing that is missing is named with its clause, and nothing is written")
    void missing(String field) {
        Case theirs = new Case(API);
        JsonObjectBuilder rest = Json.createObjectBuilder();
        JsonObject whole = Json.createReader(new java.io.StringReader(Case.item("2026-01-05T10:00:00Z")))
                .readObject();
        whole.keySet().stream().filter(each -> !each.equals(field)).forEach(each -> rest.add(each, whole.get(each)));

        Answer refused =
                theirs.atWork().post(theirs.path("/record/items"), rest.build().toString());

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly(field);
        assertThat(refused.clause()).isEqualTo("KEEP-01");
        assertThat(theirs.atWork().get(theirs.path("/record")).json().getJsonArray("items"))
                .isEmpty();
        assertThat(theirs.refusals()).singleElement().satisfies(line -> assertThat(line.getString("action"))
                .isEqualTo("WRITE_ITEM"));
    }

    @Test
    @DisplayName("who wrote it and when cannot be handed in")
    void authorFromOutside() {
        Case theirs = new Case(API);
        for (String field : List.of("author", "recordedAt", "lateEntry", "version")) {
            String body = Case.item("2026-01-05T10:00:00Z").replaceFirst("\\{", "{\"" + field + "\":\"x\",");
            Answer refused = theirs.atWork().post(theirs.path("/record/items"), body);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.fields()).containsExactly(field);
        }
    }

    @Test
    @DisplayName("a correction stands beside what it corrects, and the record can be read as it was")
    void corrected() {
        Case theirs = new Case(API);
        JsonObject first = theirs.atWork()
                .post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"))
                .json();
        String item = theirs.path("/record/items/" + first.getString("id"));
        // The state at the moment of its writing includes it; the correction comes at least a millisecond later.
        Answer corrected = theirs.atWork()
                .post(item + "/versions", "{\"content\":\"The rail is by the bath.\",\"why\":\"Doreen told us.\"}");
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(201);
        assertThat(corrected.json().getInt("version")).isEqualTo(2);
        assertThat(corrected.json().getString("why")).isEqualTo("Doreen told us.");

        List<JsonObject> versions = theirs.atWork()
                .get(item + "/versions")
                .json()
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class);
        assertThat(versions).containsExactly(first, corrected.json());
        assertThat(theirs.atWork().get(item).json()).isEqualTo(corrected.json());

        JsonObject then = state(theirs, first.getString("recordedAt"));
        assertThat(then.getJsonArray("items").getValuesAs(JsonObject.class)).containsExactly(first);
        Instant before = Instant.parse(first.getString("recordedAt")).minusMillis(1);
        assertThat(state(theirs, before.toString()).getJsonArray("items")).isEmpty();
        assertThat(theirs.list())
                .extracting(line -> line.getString("action"))
                .startsWith(
                        "READ_PAST_STATE",
                        "READ_PAST_STATE",
                        "READ_ITEM",
                        "READ_ITEM_HISTORY",
                        "CORRECT_ITEM",
                        "WRITE_ITEM");
    }

    @Test
    @DisplayName("a correction needs its reason")
    void withoutWhy() {
        Case theirs = new Case(API);
        String id = theirs.atWork()
                .post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"))
                .json()
                .getString("id");
        Answer refused = theirs.atWork()
                .post(theirs.path("/record/items/" + id + "/versions"), "{\"content\":\"The rail is by the bath.\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("why");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    @DisplayName("nothing is written over or taken away, by the author neither; the try is in the list")
    void stays(String method) {
        Case theirs = new Case(API);
        JsonObject item = theirs.atWork()
                .post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"))
                .json();
        String place = "/record/items/" + item.getString("id");
        List<String> places =
                List.of("/record", "/record/items", place, place + "/versions", "/record/items/" + UUID.randomUUID());
        for (String each : places) {
            Answer refused =
                    theirs.atWork().send(method, theirs.path(each), BodyPublishers.ofString("{}"), "application/json");
            assertThat(refused.status()).as(each).isEqualTo(405);
            assertThat(refused.clause()).isEqualTo("KEEP-03");
        }
        assertThat(theirs.refusals()).hasSize(places.size());
        assertThat(theirs.refusals())
                .extracting(line -> line.getString("action"))
                .containsOnly("DELETE_ITEM");
        assertThat(theirs.atWork().get(theirs.path(place)).json()).isEqualTo(item);
    }

    @Test
    @DisplayName("pages of a record follow each other, the newest event first")
    void pages() {
        Case theirs = new Case(API);
        for (int day = 1; day <= 5; day++) {
            theirs.atWork().post(theirs.path("/record/items"), Case.item("2026-01-0" + day + "T10:00:00Z"));
        }
        String next = theirs.path("/record?limit=2");
        StringBuilder days = new StringBuilder();
        while (next != null) {
            JsonObject page = theirs.atWork().get(next).json();
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(each -> days.append(each.getString("eventAt").charAt(9)));
            next = page.getString("next", null);
        }
        assertThat(days).hasToString("54321");
    }

    private static JsonObject state(Case theirs, String moment) {
        Answer answer = theirs.atWork().get(theirs.path("/record?asAt=" + moment));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
