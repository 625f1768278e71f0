package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in a request is named, nothing else is told, and the attempt stands once in the person's list. */
class BadInputIT {
    private static final Case THEIRS = new Case(SharedServer.api());

    /** One thing wrong: what is sent, and what must come back. */
    private record Wrong(
            String what, Function<Api, Answer> send, int status, String reason, String field, String clause) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Arguments> wrong() {
        String items = THEIRS.path("/record/items");
        String record = THEIRS.path("/record");
        return Stream.of(
                        new Wrong(
                                "an item's id that is none",
                                api -> api.get(items + "/nonsense"),
                                400,
                                "NOT_UNDERSTOOD",
                                "item",
                                ""),
                        new Wrong(
                                "an id of no item",
                                api -> api.get(items + "/" + UUID.randomUUID()),
                                404,
                                "NO_SUCH_RECORD",
                                "",
                                ""),
                        new Wrong(
                                "a page beyond all",
                                api -> api.get(record + "?limit=many"),
                                400,
                                "NOT_UNDERSTOOD",
                                "limit",
                                ""),
                        new Wrong(
                                "a moment that is none",
                                api -> api.get(record + "?asAt=then"),
                                400,
                                "NOT_UNDERSTOOD",
                                "asAt",
                                ""),
                        new Wrong("no body", api -> api.post(items, ""), 400, "NOT_UNDERSTOOD", "body", ""),
                        new Wrong(
                                "no JSON", api -> api.post(items, "{\"category\":"), 400, "NOT_UNDERSTOOD", "body", ""),
                        new Wrong(
                                "a list for an object",
                                api -> api.post(items, "[]"),
                                400,
                                "NOT_UNDERSTOOD",
                                "body",
                                ""),
                        new Wrong(
                                "a purpose nobody knows",
                                api -> api.forPurpose("CURIOSITY").get(record),
                                400,
                                "NOT_UNDERSTOOD",
                                "Purpose",
                                ""),
                        new Wrong(
                                "an event still to come",
                                api -> api.post(items, Case.item("2999-01-01T00:00:00Z")),
                                422,
                                "NOT_ACCEPTED",
                                "eventAt",
                                "KEEP-02"),
                        new Wrong(
                                "too much",
                                api -> api.post(items, "{\"content\":\"" + "x".repeat(70_000) + "\"}"),
                                413,
                                "TOO_LARGE",
                                "",
                                ""),
                        new Wrong(
                                "another form",
                                api -> api.send("POST", items, BodyPublishers.ofString("<item/>"), "application/xml"),
                                415,
                                "UNSUPPORTED_FORM",
                                "",
                                ""),
                        new Wrong(
                                "an answer in another form",
                                api -> api.with("Accept", "application/xml").get(record),
                                406,
                                "NOT_ACCEPTABLE",
                                "",
                                ""),
                        new Wrong(
                                "a path that leads nowhere",
                                api -> api.get(THEIRS.path("/diary")),
                                404,
                                "NO_SUCH_PAGE",
                                "",
                                ""),
                        new Wrong(
                                "taking the record away",
                                api -> api.delete(record),
                                405,
                                "NOT_CHANGEABLE",
                                "",
                                "KEEP-03"),
                        new Wrong(
                                "writing over the record",
                                api -> api.put(record, "{}"),
                                405,
                                "NOT_CHANGEABLE",
                                "",
                                "KEEP-03"),
                        new Wrong(
                                "taking the list away",
                                api -> api.delete(THEIRS.path("/access-list")),
                                405,
                                "NOT_CHANGEABLE",
                                "",
                                "LOG-02"))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isNamedAndLeavesOneEntry(Wrong wrong) {
        int before = THEIRS.refusals().size();
        Answer answer = wrong.send().apply(THEIRS.atWork());
        assertThat(answer.status()).as(answer.body()).isEqualTo(wrong.status());
        isAProblem(answer, wrong.reason());
        if (!wrong.field().isEmpty()) {
            assertThat(answer.fields()).contains(wrong.field());
        }
        assertThat(everyClause(answer)).contains(wrong.clause());
        List<JsonObject> after = THEIRS.refusals();
        assertThat(after).hasSize(before + 1);
        assertThat(after.get(0).getJsonObject("who").getString("name")).isEqualTo("Social Worker");
    }

    @Test
    @DisplayName("without a purpose nothing is read, and the header is named")
    void noPurpose() {
        int before = THEIRS.refusals().size();
        Answer answer = SharedServer.api().as(THEIRS.socialWorker().subject()).get(THEIRS.path("/record"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).contains("Purpose");
        assertThat(THEIRS.refusals()).hasSize(before + 1);
        assertThat(THEIRS.atWork().get(THEIRS.path("/record")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a role that nobody knows opens nothing, and the attempt is in the list")
    void unknownRole() {
        int before = THEIRS.refusals().size();
        Api api = SharedServer.api();
        String token = api.token(Map.of("subject", THEIRS.socialWorker().subject(), "groups", "CHIEF_WIZARD"));
        Answer answer = api.bearing(token).forPurpose("DIRECT_CARE").get(THEIRS.path("/record"));
        assertThat(answer.status()).isEqualTo(403);
        isAProblem(answer, "ROLE");
        assertThat(answer.clause()).isEqualTo("CTL-07");
        assertThat(THEIRS.refusals()).hasSize(before + 1);
    }

    @Test
    @DisplayName("an id of nobody is answered like a record that may not be known")
    void nobody() {
        Answer answer = THEIRS.atWork().get("/api/people/" + UUID.randomUUID() + "/record");
        assertThat(answer.status()).isEqualTo(404);
        isAProblem(answer, "NO_SUCH_RECORD");
        Answer malformed = THEIRS.atWork().get("/api/people/nonsense/record");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.fields()).contains("person");
    }

    private static Stream<String> everyClause(Answer answer) {
        Stream<String> ofFields = answer.json().containsKey("errors")
                ? answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("clause", ""))
                : Stream.of();
        return Stream.concat(Stream.of("", answer.clause()), ofFields);
    }

    private static void isAProblem(Answer answer, String reason) {
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.json().getString("type")).startsWith("urn:care-record-guarantee:problem:");
        assertThat(answer.json().getInt("status")).isEqualTo(answer.status());
        assertThat(answer.reason()).isEqualTo(reason);
        assertThat(answer.json().getString("correlation"))
                .isEqualTo(answer.header("Correlation-Id").orElseThrow());
        assertThat(answer.json().getString("complaint")).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.carerecordguarantee", "select ", "insert ");
        if (!answer.clause().isEmpty()) {
            assertThat(answer.json().getString("sentence")).isNotBlank();
        }
    }
}
