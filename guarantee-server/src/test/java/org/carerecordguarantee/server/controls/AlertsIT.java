package org.carerecordguarantee.server.controls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The privacy officer's worklist: nothing falls out of it, and who opens an alert has looked at somebody. */
class AlertsIT {
    private static final Api API = SharedServer.api();
    private static final String CLAIM =
            "{\"cause\":\"SELF_CLAIM\",\"reason\":\"She rang the duty line about a fall.\"}";

    private final Arranged arranged = new Arranged(API);
    private final UUID team = arranged.team("COUNCIL");
    private final Somebody duty = arranged.worker(team, "On Duty", "SOCIAL_WORKER");
    private final Somebody officer = arranged.worker(team, "A Privacy Officer", "PRIVACY_OFFICER");
    private final Api checking = API.as(officer.subject());

    private Answer claim(Case theirs) {
        return API.as(duty.subject()).post(theirs.path("/relationships"), CLAIM);
    }

    @Test
    @DisplayName("a second claim while the first lives is turned away and raises no second alert")
    void oneClaimAtATime() {
        Case theirs = new Case(API);
        assertThat(claim(theirs).status()).isEqualTo(201);
        int raised = Alerts.all(checking, 200).size();

        Answer again = claim(theirs);

        assertThat(again.status()).as(again.body()).isEqualTo(409);
        assertThat(again.reason()).isEqualTo("CLASHES");
        assertThat(Alerts.all(checking, 200)).hasSize(raised);
        API.put("/development/clock", "{\"people\":[\"" + theirs.person().id() + "\"],\"shift\":\"PT24H1M\"}");
        assertThat(claim(theirs).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("the list goes on page by page, the earliest due first, and holds each alert once")
    void pages() {
        for (int i = 0; i < 3; i++) {
            assertThat(claim(new Case(API)).status()).isEqualTo(201);
        }
        List<JsonObject> single = Alerts.all(checking, 1);

        assertThat(single).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(single).extracting(alert -> alert.getString("dueOn")).isSorted();
        assertThat(single).extracting(alert -> alert.getString("state")).containsOnly("OPEN");
        assertThat(Alerts.all(checking, 200)).containsExactlyElementsOf(single);
        assertThat(checking.get("/api/privacy-alerts?after=" + UUID.randomUUID())
                        .fields())
                .containsExactly("after");
        assertThat(checking.get("/api/privacy-alerts?limit=0").fields()).containsExactly("limit");
    }

    @Test
    @DisplayName("who knows a claim finds its alert by it, and nobody else's")
    void aboutOneClaim() {
        String claim = claim(new Case(API)).json().getString("id");
        claim(new Case(API));

        Answer found = checking.get("/api/privacy-alerts?about=" + claim);

        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.json().getJsonArray("alerts")).hasSize(1);
        assertThat(found.body()).doesNotContain(claim);
        assertThat(checking.get("/api/privacy-alerts?about=" + UUID.randomUUID())
                        .json()
                        .getJsonArray("alerts"))
                .isEmpty();
        assertThat(API.as(duty.subject())
                        .get("/api/privacy-alerts?about=" + claim)
                        .reason())
                .isEqualTo("ROLE");
    }

    @Test
    @DisplayName("an opened alert stands in the list of the person it is about")
    void openedIsALook() {
        Case theirs = new Case(API);
        claim(theirs);

        assertThat(Alerts.about(checking, theirs)).isPresent();

        JsonObject line = theirs.list().get(0);
        assertThat(line.getString("action")).isEqualTo("READ_ALERTS");
        assertThat(line.getString("outcome")).isEqualTo("ALLOWED");
        assertThat(line.getJsonObject("who").getString("name")).isEqualTo("A Privacy Officer");
    }

    @Test
    @DisplayName("an officer who has declared a relationship is not told of the alert; another is")
    void conflictedOfficer() {
        Case theirs = new Case(API);
        claim(theirs);
        String alert = Alerts.about(checking, theirs).orElseThrow().getString("id");
        checking.post(
                "/api/declared-relationships",
                "{\"person\":\"" + theirs.person().id() + "\",\"kind\":\"RELATIVE\"}");

        Answer refused = checking.get("/api/privacy-alerts/" + alert);

        assertThat(refused.reason()).isEqualTo("CONFLICT");
        assertThat(refused.body()).doesNotContain(theirs.person().id().toString());
        assertThat(theirs.refusals()).hasSize(1);
        Somebody another = arranged.worker(team, "Another Officer", "PRIVACY_OFFICER");
        assertThat(API.as(another.subject()).get("/api/privacy-alerts/" + alert).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("an officer of another organisation reads no alert, and does not learn which there are")
    void outsider() {
        Case theirs = new Case(API);
        claim(theirs);
        String alert = Alerts.about(checking, theirs).orElseThrow().getString("id");
        Api outside = API.as(arranged.worker(arranged.team("PROVIDER"), "Theirs", "PRIVACY_OFFICER")
                .subject());

        assertThat(outside.get("/api/privacy-alerts").reason()).isEqualTo("ROLE");
        Answer known = outside.get("/api/privacy-alerts/" + alert);
        Answer unknown = outside.get("/api/privacy-alerts/" + UUID.randomUUID());
        assertThat(withoutCorrelation(known)).isEqualTo(withoutCorrelation(unknown));
    }

    @Test
    @DisplayName("an alert that nobody raised is not there")
    void unknown() {
        assertThat(checking.get("/api/privacy-alerts/" + UUID.randomUUID()).reason())
                .isEqualTo("NO_SUCH_RECORD");
    }

    private static String withoutCorrelation(Answer answer) {
        return answer.status()
                + answer.body().replace(answer.header("Correlation-Id").orElseThrow(), "");
    }
}
