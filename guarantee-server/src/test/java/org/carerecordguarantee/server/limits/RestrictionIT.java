package org.carerecordguarantee.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carerecordguarantee.server.duties.Worklist;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A record that the council keeps closed to all but named people, each for a while. */
class RestrictionIT {
    private static final String RESTRICT =
            "{\"reason\":\"RELATIVE_OF_STAFF\",\"why\":\"Her sister works in the team.\"}";

    private final Limiting limiting = new Limiting();

    private Answer restrict() {
        return limiting.managing.post(limiting.theirs.path("/restriction"), RESTRICT);
    }

    private Answer name(UUID worker, String kind) {
        return limiting.managing.post(
                limiting.theirs.path("/restriction/grants"),
                "{\"worker\":\"" + worker + "\",\"kind\":\"" + kind + "\",\"why\":\"She is on the case.\"}");
    }

    private void shift(String by) {
        SharedServer.api()
                .put(
                        "/development/clock",
                        "{\"people\":[\"" + limiting.theirs.person().id() + "\"],\"shift\":\"" + by + "\"}");
    }

    @Test
    @DisplayName("who is named opens it, who is not does not, however they are related; and the person may know")
    void named() {
        assertThat(limiting.record(limiting.otherAtWork()).status()).isEqualTo(200);
        Answer made = restrict();
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(limiting.newest().getString("action")).isEqualTo("RESTRICT_RECORD");
        Answer granted = name(limiting.theirs.socialWorker().id(), "TASK");
        assertThat(granted.status()).as(granted.body()).isEqualTo(201);

        assertThat(limiting.record(limiting.theirs.atWork()).status()).isEqualTo(200);
        Answer refused = limiting.record(limiting.otherAtWork());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("RESTRICTED");
        assertThat(refused.clause()).isEqualTo("LIM-08");
        assertThat(refused.json().getInt("gate")).isEqualTo(4);
        assertThat(limiting.newest().getString("outcome")).isEqualTo("REFUSED");
        JsonObject told =
                limiting.themself.get(limiting.theirs.path("/restriction")).json();
        assertThat(told.getBoolean("restricted")).isTrue();
        assertThat(told.getString("reason")).isEqualTo("RELATIVE_OF_STAFF");
        assertThat(told.toString()).doesNotContain("sister");
        assertThat(told.containsKey("named")).isFalse();
        assertThat(limiting.otherAtWork()
                        .get(limiting.theirs.path("/restriction"))
                        .reason())
                .isEqualTo("ROLE");
        assertThat(restrict().status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"TASK,P13D,P16D", "INVOLVED,P180D,P186D"})
    @DisplayName("a name counts for two weeks or for six months, and its end is warned of three working days before")
    void ends(String kind, String before, String after) {
        restrict();
        JsonObject granted = name(limiting.theirs.socialWorker().id(), kind).json();
        shift(before);
        assertThat(limiting.record(limiting.theirs.atWork()).status()).isEqualTo(200);
        shift(after);
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("RESTRICTED");
        shift("PT0S");
        Instant until = Instant.parse(granted.getString("until"));
        Instant warned = Instant.parse(duty("WARN_OF_GRANT_END").getString("dueAt"));
        assertThat(warned).isBetween(until.minus(10, ChronoUnit.DAYS), until.minus(3, ChronoUnit.DAYS));
    }

    @Test
    @DisplayName("every ninety days somebody decides again; it ends by that and by nothing else")
    void reviewed() {
        restrict();
        LocalDate due = LocalDate.parse(limiting.managing
                .get(limiting.theirs.path("/restriction"))
                .json()
                .getString("reviewDueOn"));
        assertThat(ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Europe/London")), due))
                .isBetween(89L, 91L);
        assertThat(duty("REVIEW_RESTRICTION").getString("dueAt")).startsWith(due.toString());
        shift("P300D");
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("RESTRICTED");
        shift("PT0S");
        assertThat(review("{\"goesOn\":true,\"why\":\" \"}").fields()).containsExactly("why");

        assertThat(review("{\"goesOn\":true,\"why\":\"Her sister is still here.\"}")
                        .json()
                        .getBoolean("restricted"))
                .isTrue();
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("RESTRICTED");
        assertThat(review("{\"goesOn\":false,\"why\":\"Her sister has left.\"}")
                        .json()
                        .getBoolean("restricted"))
                .isFalse();
        assertThat(limiting.newest().getString("action")).isEqualTo("REVIEW_RESTRICTION");
        assertThat(limiting.record(limiting.theirs.atWork()).status()).isEqualTo(200);
        assertThat(review("{\"goesOn\":true,\"why\":\"Once more.\"}").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("nobody names themself, nobody names who is not there, and a name is taken away with a reason, once")
    void names() {
        restrict();
        assertThat(name(limiting.theirs.manager().id(), "TASK").reason()).isEqualTo("ROLE");
        assertThat(name(UUID.randomUUID(), "TASK").fields()).containsExactly("worker");
        String grant = name(limiting.theirs.socialWorker().id(), "TASK").json().getString("id");
        String end = limiting.theirs.path("/restriction/grants/" + grant + "/end");
        assertThat(limiting.managing
                        .post(end, "{\"why\":\"The task is done.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("RESTRICTED");
        assertThat(limiting.managing
                        .post(end, "{\"why\":\"The task is done.\"}")
                        .status())
                .isEqualTo(409);
        assertThat(limiting.otherAtWork()
                        .post(limiting.theirs.path("/restriction"), RESTRICT)
                        .reason())
                .isEqualTo("ROLE");
    }

    private Answer review(String body) {
        return limiting.managing.post(limiting.theirs.path("/restriction/reviews"), body);
    }

    private JsonObject duty(String kind) {
        return new Worklist(limiting.managing)
                .about(limiting.theirs.person().id(), kind)
                .get(0);
    }
}
