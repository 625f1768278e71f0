package org.carerecordguarantee.server.controls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, for how long, and who never does. */
class TiesIT {
    private static final Api API = SharedServer.api();

    @Test
    @DisplayName("when an allocation ends, the very next look is refused")
    void ended() {
        Case theirs = new Case(API);
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
        Api manager = API.as(theirs.manager().subject());
        JsonObject allocation = relationships(manager, theirs).get(0);
        assertThat(allocation.getBoolean("alive")).isTrue();

        Answer end = manager.post(
                theirs.path("/relationships/" + allocation.getString("id") + "/end"),
                "{\"reason\":\"The case was closed.\"}");

        assertThat(end.status()).as(end.body()).isEqualTo(200);
        assertThat(theirs.atWork().get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
        JsonObject kept = relationships(manager, theirs).get(0);
        assertThat(kept.getBoolean("alive")).isFalse();
        assertThat(kept.getString("endReason")).isEqualTo("The case was closed.");
        assertThat(theirs.list()).extracting(line -> line.getString("action")).contains("END_RELATIONSHIP");
    }

    @Test
    @DisplayName("its holder ends it too; another social worker does not")
    void whoEnds() {
        Case theirs = new Case(API);
        String id =
                relationships(API.as(theirs.manager().subject()), theirs).get(0).getString("id");
        Somebody another = new Arranged(API).worker(new Arranged(API).team("COUNCIL"), "Another", "SOCIAL_WORKER");
        String place = theirs.path("/relationships/" + id + "/end");

        assertThat(API.as(another.subject())
                        .post(place, "{\"reason\":\"Because.\"}")
                        .reason())
                .isEqualTo("ROLE");
        assertThat(theirs.atWork()
                        .post(place, "{\"reason\":\"I am leaving the team.\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("a claim with a reason opens for a day, and alerts the privacy officer without naming anybody")
    void claim() {
        Case theirs = new Case(API);
        Arranged arranged = new Arranged(API);
        var team = arranged.team("COUNCIL");
        Somebody duty = arranged.worker(team, "On Duty", "SOCIAL_WORKER");
        Api officer = API.as(
                arranged.worker(team, "A Privacy Officer", "PRIVACY_OFFICER").subject());
        Api onDuty = API.as(duty.subject()).forPurpose("DIRECT_CARE");
        assertThat(onDuty.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");

        Answer claimed = onDuty.post(
                theirs.path("/relationships"),
                "{\"cause\":\"SELF_CLAIM\",\"reason\":\"She rang the duty line about a fall.\"}");

        assertThat(claimed.status()).as(claimed.body()).isEqualTo(201);
        Instant from = Instant.parse(claimed.json().getString("from"));
        assertThat(Instant.parse(claimed.json().getString("until"))).isEqualTo(from.plus(Duration.ofHours(24)));
        assertThat(onDuty.get(theirs.path("/record")).status()).isEqualTo(200);
        assertThat(theirs.list().get(0).getString("relationship")).isEqualTo("SELF_CLAIM");

        Answer alerts = officer.get("/api/privacy-alerts");
        assertThat(alerts.status()).as(alerts.body()).isEqualTo(200);
        assertThat(alerts.body())
                .doesNotContain(theirs.person().id().toString())
                .doesNotContain(duty.id().toString())
                .doesNotContain("Personsdaughter", "On Duty", "fall");
        JsonObject opened = Alerts.about(officer, theirs).orElseThrow();
        assertThat(opened.getString("worker")).isEqualTo(duty.id().toString());
        assertThat(opened.getString("dueOn")).isGreaterThan(from.toString().substring(0, 10));

        API.put("/development/clock", "{\"people\":[\"" + theirs.person().id() + "\"],\"shift\":\"PT23H59M\"}");
        assertThat(onDuty.get(theirs.path("/record")).status()).isEqualTo(200);
        API.put("/development/clock", "{\"people\":[\"" + theirs.person().id() + "\"],\"shift\":\"PT24H1M\"}");
        assertThat(onDuty.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"reason\":\"\"", "\"reason\":\"          \"", "\"reason\":\"short\""})
    @DisplayName("a claim without a proper reason is no claim, raises no alert and opens nothing")
    void noReason(String reason) {
        Case theirs = new Case(API);
        Somebody duty = new Arranged(API).worker(new Arranged(API).team("COUNCIL"), "On Duty", "SOCIAL_WORKER");
        Api onDuty = API.as(duty.subject()).forPurpose("DIRECT_CARE");

        Answer refused = onDuty.post(
                theirs.path("/relationships"),
                "{\"cause\":\"SELF_CLAIM\"" + (reason.isEmpty() ? "" : "," + reason) + "}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("reason");
        assertThat(refused.clause()).isEqualTo("CTL-03");
        assertThat(onDuty.get(theirs.path("/record")).reason()).isEqualTo("NO_RELATIONSHIP");
        assertThat(relationships(API.as(theirs.manager().subject()), theirs)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELATIVE", "EX_PARTNER", "NEIGHBOUR", "COLLEAGUE"})
    @DisplayName("a declared relationship keeps out even who is allocated, from the very next look")
    void declared(String kind) {
        Case theirs = new Case(API);
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);

        Answer declared = theirs.atWork()
                .post(
                        "/api/declared-relationships",
                        "{\"person\":\"" + theirs.person().id() + "\",\"kind\":\"" + kind + "\"}");

        assertThat(declared.status()).as(declared.body()).isEqualTo(201);
        Answer refused = theirs.atWork().get(theirs.path("/record"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("CONFLICT");
        assertThat(refused.clause()).isEqualTo("CTL-05");
        assertThat(theirs.refusals()).hasSize(1);
    }

    @Test
    @DisplayName("a worker never opens their own record, and is told the way that anybody has")
    void ownRecord() {
        Case theirs = new Case(API);
        Arranged arranged = new Arranged(API);
        Somebody self =
                arranged.workerWithRecord(arranged.team("COUNCIL"), "Nadia", "SOCIAL_CARE_WORKER", theirs.person());
        API.as(theirs.manager().subject())
                .post(theirs.path("/relationships"), "{\"cause\":\"ALLOCATION\",\"worker\":\"" + self.id() + "\"}");

        Answer refused = API.as(self.subject()).forPurpose("DIRECT_CARE").get(theirs.path("/record"));

        assertThat(refused.reason()).isEqualTo("CONFLICT");
        assertThat(refused.json().getString("detail")).contains("OWN-01");
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("only who allocates allocates, and only a worker with an account is allocated")
    void allocation() {
        Case theirs = new Case(API);
        String body = "{\"cause\":\"ALLOCATION\",\"worker\":\""
                + theirs.socialWorker().id() + "\"}";
        assertThat(theirs.atWork().post(theirs.path("/relationships"), body).reason())
                .isEqualTo("ROLE");
        Answer nobody = API.as(theirs.manager().subject())
                .post(
                        theirs.path("/relationships"),
                        "{\"cause\":\"ALLOCATION\",\"worker\":\""
                                + theirs.person().id() + "\"}");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.fields()).containsExactly("worker");
        assertThat(theirs.refusals()).hasSize(2);
    }

    @Test
    @DisplayName("a manager does not allocate themself: without a reason and an alert nobody gives themself a record")
    void selfAllocation() {
        Case theirs = new Case(API);
        Somebody manager = theirs.manager();
        Api managing = API.as(manager.subject()).forPurpose("DIRECT_CARE");

        Answer refused = managing.post(
                theirs.path("/relationships"), "{\"cause\":\"ALLOCATION\",\"worker\":\"" + manager.id() + "\"}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("ROLE");
        assertThat(refused.clause()).isEqualTo("CTL-03");
        assertThat(refused.json().getString("detail")).contains("with a reason");
        assertThat(relationships(managing, theirs)).hasSize(1);
        assertThat(theirs.refusals()).hasSize(1);
    }

    @Test
    @DisplayName("who has declared a relationship is not allocated; an allocation stands in the list with its cause")
    void conflictedAllocation() {
        Case theirs = new Case(API);
        Arranged arranged = new Arranged(API);
        Somebody cousin = arranged.worker(arranged.team("COUNCIL"), "A Cousin", "SOCIAL_WORKER");
        Api managing = API.as(theirs.manager().subject());
        String allocation = "{\"cause\":\"ALLOCATION\",\"worker\":\"" + cousin.id() + "\"}";

        assertThat(managing.post(theirs.path("/relationships"), allocation).status())
                .isEqualTo(201);
        assertThat(theirs.list().get(0).getString("action")).isEqualTo("ALLOCATE");
        assertThat(theirs.list().get(0).getString("relationship")).isEqualTo("ALLOCATION");
        API.as(cousin.subject())
                .post(
                        "/api/declared-relationships",
                        "{\"person\":\"" + theirs.person().id() + "\",\"kind\":\"RELATIVE\"}");

        Answer refused = managing.post(theirs.path("/relationships"), allocation);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("worker");
    }

    @Test
    @DisplayName("the records officer sees where the file is; the social worker does not")
    void fileLocations() {
        Case theirs = new Case(API);
        API.post(
                "/development/people/" + theirs.person().id() + "/file-volumes",
                "{\"volume\":1,\"of\":2,\"title\":\"Volume one\",\"location\":\"Tithe Barn\"}");
        Somebody officer =
                new Arranged(API).worker(new Arranged(API).team("COUNCIL"), "A Records Officer", "RECORDS_OFFICER");

        Answer seen = API.as(officer.subject()).get(theirs.path("/file-locations"));
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        JsonObject volume = seen.json().getJsonArray("volumes").getJsonObject(0);
        assertThat(volume.getInt("volume")).isEqualTo(1);
        assertThat(volume.getInt("of")).isEqualTo(2);
        assertThat(volume.getString("location")).isEqualTo("Tithe Barn");
        assertThat(theirs.list().get(0).getString("action")).isEqualTo("READ_FILE_LOCATIONS");
        assertThat(theirs.atWork().get(theirs.path("/file-locations")).reason()).isEqualTo("ROLE");
    }

    private static List<JsonObject> relationships(Api manager, Case theirs) {
        Answer answer = manager.get(theirs.path("/relationships"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("relationships").getValuesAs(JsonObject.class);
    }
}
