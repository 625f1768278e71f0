package org.carerecordguarantee.server.duties;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.Database;
import org.carerecordguarantee.server.harness.Postgres;
import org.carerecordguarantee.server.harness.RunningServer;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What there is to be done by a time: whose it is, how it is done, and to whom it goes when nobody does it. */
class DutiesIT {
    private static final Api API = SharedServer.api();
    private static final String CLAIM =
            "{\"cause\":\"SELF_CLAIM\",\"reason\":\"She rang the duty line about a fall.\"}";

    private final Arranged arranged = new Arranged(API);
    private final UUID team = arranged.team("COUNCIL");
    private final Case theirs = new Case(API);
    private final UUID person = theirs.person().id();
    private final Api officer = as("A Privacy Officer", "PRIVACY_OFFICER");
    private final Api guardian = as("A Caldicott Guardian", "CALDICOTT_GUARDIAN");

    private Api as(String name, String role) {
        return API.as(arranged.worker(team, name, role).subject());
    }

    private void claimed() {
        Somebody worker = arranged.worker(team, "On Duty", "SOCIAL_WORKER");
        assertThat(API.as(worker.subject())
                        .post(theirs.path("/relationships"), CLAIM)
                        .status())
                .isEqualTo(201);
    }

    private static void shift(Api api, UUID person, String by) {
        api.put("/development/clock", "{\"people\":[\"" + person + "\"],\"shift\":\"" + by + "\"}");
    }

    private String reviewOf(Api reader) {
        return new Worklist(reader).about(person, "REVIEW_SELF_CLAIM").get(0).getString("about");
    }

    @Test
    @DisplayName(
            "a claim gives the privacy officer a review to do; the list itself names nobody, and opening it is a look")
    void raised() {
        claimed();

        Answer list = officer.get("/api/duties?limit=200");
        assertThat(list.body()).doesNotContain(person.toString()).contains("REVIEW_SELF_CLAIM");
        JsonObject review =
                new Worklist(officer).about(person, "REVIEW_SELF_CLAIM").get(0);
        assertThat(review.getInt("level")).isZero();
        assertThat(theirs.list().get(0).getString("action")).isEqualTo("READ_DUTIES");
        assertThat(new Worklist(guardian).about(person, "REVIEW_SELF_CLAIM")).isEmpty();
        String only = "/api/duties?about=" + review.getString("about");
        assertThat(officer.get(only).json().getJsonArray("duties").getValuesAs(JsonObject.class))
                .extracting(duty -> duty.getString("id"))
                .containsExactly(review.getString("id"));
        assertThat(guardian.get(only).json().getJsonArray("duties")).isEmpty();
    }

    @Test
    @DisplayName(
            "a review that nobody does in time goes to the Caldicott Guardian, by the clock of the person it is about")
    void escalates() {
        claimed();
        Case another = new Case(API);
        Somebody worker = arranged.worker(team, "On Duty", "SOCIAL_WORKER");
        API.as(worker.subject()).post(another.path("/relationships"), CLAIM);

        shift(API, person, "P9D");

        JsonObject review =
                new Worklist(guardian).eventually(person, "REVIEW_SELF_CLAIM").orElseThrow();
        assertThat(review.getInt("level")).isEqualTo(1);
        assertThat(new Worklist(officer).about(person, "REVIEW_SELF_CLAIM")).isEmpty();
        assertThat(new Worklist(officer).about(another.person().id(), "REVIEW_SELF_CLAIM"))
                .hasSize(1);
    }

    @Test
    @DisplayName("a review that is decided in time is done, and goes nowhere however much time passes")
    void decided() {
        claimed();
        String alert = reviewOf(officer);

        Answer decided = decide(officer, alert, "JUSTIFIED", "The duty log shows the call at ten.");

        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(decided.json().getString("state")).isEqualTo("REVIEWED");
        JsonObject line = theirs.list().get(0);
        assertThat(line.getString("action")).isEqualTo("DECIDE_ALERT");
        assertThat(line.getString("outcome")).isEqualTo("ALLOWED");
        assertThat(new Worklist(officer).about(person, "REVIEW_SELF_CLAIM")).isEmpty();
        Answer again = decide(guardian, alert, "UNJUSTIFIED", "The duty log does not show any call.");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.reason()).isEqualTo("CLASHES");
    }

    @Test
    @DisplayName("a decision without a reason, or by a role that does not decide, changes nothing")
    void notDecided() {
        claimed();
        String alert = reviewOf(officer);

        assertThat(decide(officer, alert, "JUSTIFIED", " . ").fields()).containsExactly("reason");
        assertThat(decide(theirs.atWork(), alert, "JUSTIFIED", "It was only me, for a moment.")
                        .reason())
                .isEqualTo("ROLE");
        assertThat(theirs.refusals()).hasSize(2);
        assertThat(new Worklist(officer).about(person, "REVIEW_SELF_CLAIM")).hasSize(1);
        assertThat(decide(officer, UUID.randomUUID().toString(), "JUSTIFIED", "There is no such alert.")
                        .reason())
                .isEqualTo("NO_SUCH_RECORD");
    }

    @Test
    @DisplayName(
            "two instances on one database let a duty fall due once; the one that comes after the other's end goes on")
    @EnabledIf("onPostgresql")
    void twoInstances() throws SQLException {
        claimed();
        try (RunningServer second = RunningServer.demo(SharedServer.database())) {
            shift(second.api(), person, "P9D");
            shift(API, person, "P9D");
            JsonObject review = new Worklist(guardian)
                    .eventually(person, "REVIEW_SELF_CLAIM")
                    .orElseThrow();
            assertThat(review.getInt("level")).isEqualTo(1);
        }
        assertThat(turns(person)).containsExactly("ESCALATED");
    }

    private static List<String> turns(UUID person) throws SQLException {
        List<String> turns = new ArrayList<>();
        try (Connection owner = ((Postgres) SharedServer.database()).asOwner();
                PreparedStatement select = owner.prepareStatement("select t.what from duty_turn t"
                        + " join duty d on d.id = t.duty_id where d.person_id = ? order by t.turn")) {
            select.setObject(1, person);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    turns.add(row.getString(1));
                }
            }
        }
        return turns;
    }

    static boolean onPostgresql() {
        return Database.postgresql();
    }

    private static Answer decide(Api officer, String alert, String verdict, String reason) {
        return officer.post(
                "/api/privacy-alerts/" + alert + "/decision",
                "{\"verdict\":\"" + verdict + "\",\"reason\":\"" + reason + "\"}");
    }
}
