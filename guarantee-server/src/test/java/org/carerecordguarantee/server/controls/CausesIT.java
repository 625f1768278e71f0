package org.carerecordguarantee.server.controls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each cause of a relationship begins it, and its end ends it. */
class CausesIT {
    private static final Api API = SharedServer.api();

    private final Arranged arranged = new Arranged(API);
    private final UUID council = arranged.organisation("COUNCIL");
    private final UUID team = arranged.teamOf(council);
    private final Case theirs = new Case(API);
    private final Api managing = API.as(theirs.manager().subject());

    @ParameterizedTest
    @ValueSource(strings = {"TEAM_REFERRAL", "DUTY_QUEUE"})
    @DisplayName("a case before a team opens to whoever is in it, and to nobody of another; its end closes it")
    void team(String cause) {
        Api inTeam = working(team, "SOCIAL_WORKER");
        Api elsewhere = working(arranged.teamOf(council), "SOCIAL_WORKER");
        assertThat(inTeam.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
        String id = made("\"cause\":\"" + cause + "\",\"team\":\"" + team + "\",\"reason\":\"Rang about a fall\"");
        assertThat(theirs.list().get(0).getString("action")).isEqualTo("REFER_TO_TEAM");
        assertThat(inTeam.get(theirs.path("/record")).status()).isEqualTo(200);
        assertThat(theirs.list().get(0).getString("relationship")).isEqualTo(cause);
        assertThat(elsewhere.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
        JsonObject kept = managing.get(theirs.path("/relationships"))
                .json()
                .getJsonArray("teams")
                .getJsonObject(0);
        assertThat(kept.getBoolean("alive")).isTrue();
        ended(id);
        assertThat(inTeam.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
    }

    @Test
    @DisplayName("after a move what came from the old team lasts until midnight; an allocation of one's own stays")
    void move() {
        made("\"cause\":\"TEAM_REFERRAL\",\"team\":\"" + team + "\",\"reason\":\"Rang about a fall\"");
        Somebody mover = arranged.worker(team, "A Mover", "SOCIAL_WORKER");
        Somebody stayer = arranged.worker(team, "A Stayer", "SOCIAL_WORKER");
        Somebody allocated = arranged.worker(team, "An Allocated Mover", "SOCIAL_WORKER");
        made("\"cause\":\"ALLOCATION\",\"worker\":\"" + allocated.id() + "\"");
        Api keeping =
                API.as(arranged.worker(team, "An Administrator", "SYSTEM_ADMIN").subject());
        String another = "{\"team\":\"" + arranged.teamOf(council) + "\"}";
        for (Somebody each : new Somebody[] {mover, allocated}) {
            Answer moved = keeping.post("/api/staff/" + each.id() + "/move", another);
            assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        }
        Api moved = API.as(mover.subject()).forPurpose("DIRECT_CARE");
        Api stayed = API.as(stayer.subject()).forPurpose("DIRECT_CARE");
        Api stillTheirs = API.as(allocated.subject()).forPurpose("DIRECT_CARE");
        API.put("/development/clock", "{\"people\":[\"" + theirs.person().id() + "\"],\"shift\":\"P2D\"}");
        assertThat(moved.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
        assertThat(stayed.get(theirs.path("/record")).status()).isEqualTo(200);
        assertThat(stillTheirs.get(theirs.path("/record")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "CARE_PLAN_MEMBERSHIP,OCCUPATIONAL_THERAPIST",
        "SAFEGUARDING_ENQUIRY,MASH_PRACTITIONER",
        "STATUTORY_ROLE,IRO"
    })
    @DisplayName("a part in somebody's care opens while its cause lasts, and needs words that say what the cause is")
    void part(String cause, String role) {
        Somebody worker = arranged.worker(team, "Somebody With A Part", role);
        Api working = API.as(worker.subject()).forPurpose("DIRECT_CARE");
        String part = "\"cause\":\"" + cause + "\",\"worker\":\"" + worker.id() + "\"";
        Answer wordless = managing.post(theirs.path("/relationships"), "{" + part + "}");
        assertThat(wordless.status()).isEqualTo(422);
        assertThat(wordless.fields()).containsExactly("reason");
        assertThat(working.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
        String id = made(part + ",\"reason\":\"Agreed at the review\"");
        assertThat(theirs.list().get(0).getString("action")).isEqualTo("GIVE_PART");
        assertThat(theirs.list().get(0).getString("relationship")).isEqualTo(cause);
        assertThat(working.get(theirs.path("/record")).status()).isEqualTo(200);
        ended(id);
        assertThat(working.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
    }

    @Test
    @DisplayName("a supervisor's relationship ends with that of whom they supervise")
    void supervision() {
        Somebody supervisor = arranged.worker(team, "A Supervisor", "SENIOR_PRACTITIONER");
        Api supervising = API.as(supervisor.subject()).forPurpose("QUALITY_CHECK");
        String allocation = managing.get(theirs.path("/relationships"))
                .json()
                .getJsonArray("relationships")
                .getJsonObject(0)
                .getString("id");
        String part =
                "\"cause\":\"SUPERVISION\",\"reason\":\"Monthly supervision\",\"worker\":\"" + supervisor.id() + "\"";
        assertThat(managing.post(theirs.path("/relationships"), "{" + part + "}")
                        .fields())
                .containsExactly("supervised");
        made(part + ",\"supervised\":\"" + allocation + "\"");
        assertThat(supervising.get(theirs.path("/record")).status()).isEqualTo(200);
        ended(allocation);
        assertThat(supervising.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
    }

    @Test
    @DisplayName("only who allocates makes them, and never for themself")
    void whoMakes() {
        String team = "{\"cause\":\"TEAM_REFERRAL\",\"team\":\"" + this.team + "\",\"reason\":\"Rang about a fall\"}";
        assertThat(theirs.atWork().post(theirs.path("/relationships"), team).reason())
                .isEqualTo("ROLE");
        Answer themself = managing.post(
                theirs.path("/relationships"),
                "{\"cause\":\"SAFEGUARDING_ENQUIRY\",\"reason\":\"Enquiry 12\",\"worker\":\""
                        + theirs.manager().id() + "\"}");
        assertThat(themself.reason()).isEqualTo("ROLE");
        assertThat(themself.clause()).isEqualTo("CTL-03");
        assertThat(theirs.refusals()).hasSize(2);
    }

    private Api working(UUID team, String role) {
        return API.as(arranged.worker(team, "A Worker", role).subject()).forPurpose("DIRECT_CARE");
    }

    private String made(String body) {
        Answer made = managing.post(theirs.path("/relationships"), "{" + body + "}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().getString("id");
    }

    private void ended(String id) {
        Answer end =
                managing.post(theirs.path("/relationships/" + id + "/end"), "{\"reason\":\"The cause has ended.\"}");
        assertThat(end.status()).as(end.body()).isEqualTo(200);
    }
}
