package org.carerecordguarantee.server.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the person sealed opens in an emergency one by one, each on its ground (EMG-04). */
class SealedItemIT {
    private static final Api API = SharedServer.api();
    private static final String ON_A_GROUND =
            "{\"ground\":\"OVERRIDING_INTEREST\",\"why\":\"The ambulance crew asks what she takes.\"}";

    private final Night night = new Night(API);
    private final Api worker = night.worker("EDT_WORKER");
    private String first;
    private String second;

    @BeforeEach
    void twoSealed() {
        first = sealed("What the daughter did.");
        second = sealed("What the neighbour said.");
    }

    @Test
    @DisplayName("in an emergency one sealed item opens on a ground, and the other stays closed")
    void oneByOne() {
        night.opens(worker);
        night.summary(worker);
        assertThat(night.record(worker).body())
                .contains("evening visits")
                .doesNotContain("What the daughter did.", "What the neighbour said.");

        Answer opened = open(first, ON_A_GROUND);

        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        assertThat(opened.body()).contains("What the daughter did.");
        assertThat(night.record(worker).body()).doesNotContain("What the daughter did.", "What the neighbour said.");
        JsonObject line = night.theirs().list().get(1);
        assertThat(line.getString("action")).isEqualTo("OPEN_SEALED_ITEM");
        assertThat(line.getString("outcome")).isEqualTo("ALLOWED");
        assertThat(line.getJsonArray("because").getValuesAs(JsonObject.class))
                .anyMatch(because -> because.getString("clause").equals("LIM-04")
                        && because.getString("wentPast", "").equals("IMMEDIATE_RISK_TO_LIFE"));
    }

    @Test
    @DisplayName("without an emergency no ground opens it")
    void noEmergency() {
        Answer refused = night.theirs().atWork().post(address(first), ON_A_GROUND);

        assertThat(refused.status()).as(refused.body()).isEqualTo(423);
        assertThat(refused.reason()).isEqualTo("SEALED");
        assertThat(refused.body()).doesNotContain("What the daughter did.");
        assertThat(night.theirs().refusals())
                .extracting(line -> line.getString("action"))
                .contains("OPEN_SEALED_ITEM");
    }

    @Test
    @DisplayName(
            "who signed in longer than ten minutes ago signs in again first; who did so in the last few opens it (CTL-09)")
    void signedInLately() {
        Somebody anybody = night.somebody("Somebody Of Old", "EDT_WORKER");
        Api justNow = API.signedIn(anybody.subject(), 300).forPurpose("SAFEGUARDING");
        night.opens(justNow);
        night.summary(justNow);

        Answer tooOld =
                API.signedIn(anybody.subject(), 601).forPurpose("SAFEGUARDING").post(address(first), ON_A_GROUND);

        assertThat(tooOld.reason()).isEqualTo("SIGN_IN_AGAIN");
        assertThat(tooOld.body()).doesNotContain("What the daughter did.");
        assertThat(night.theirs().refusals())
                .extracting(line -> line.getString("action"))
                .containsExactly("OPEN_SEALED_ITEM");
        assertThat(justNow.post(address(first), ON_A_GROUND).body()).contains("What the daughter did.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"why\":\"The ambulance crew asks what she takes.\"}",
                "{\"ground\":\"CURIOSITY\",\"why\":\"The ambulance crew asks what she takes.\"}",
                "{\"ground\":\"OVERRIDING_INTEREST\"}",
                "{\"ground\":\"OVERRIDING_INTEREST\",\"why\":\" . . . \"}"
            })
    @DisplayName("nor does an emergency without a ground, and without words that say why")
    void noGround(String body) {
        night.opens(worker);
        night.summary(worker);

        Answer refused = open(first, body);

        assertThat(refused.status()).as(refused.body()).isIn(400, 422);
        assertThat(refused.body()).doesNotContain("What the daughter did.");
        assertThat(night.theirs().refusals())
                .extracting(line -> line.getString("action"))
                .contains("OPEN_SEALED_ITEM");
    }

    private Answer open(String item, String body) {
        return worker.post(address(item), body);
    }

    private String address(String item) {
        return night.theirs().path("/record/items/" + item + "/opening");
    }

    /** Writes an item and lets the person seal it. */
    private String sealed(String content) {
        Case theirs = night.theirs();
        String item = ok(theirs.atWork()
                        .post(
                                theirs.path("/record/items"),
                                Case.item("2026-01-06T10:00:00Z")
                                        .replace("Visited; the new rail by the stairs is in use.", content)))
                .getString("id");
        Api themself = API.as(theirs.person().subject());
        String limit = ok(themself.post(
                        theirs.path("/limits"), "{\"scope\":\"ITEM\",\"item\":\"" + item + "\",\"seal\":\"SEALED\"}"))
                .getString("id");
        ok(theirs.atWork()
                .post(
                        theirs.path("/limits/" + limit + "/explanation"),
                        "{\"effects\":\"Nobody would know of it.\",\"alternatives\":\"Only some could see it.\"}"));
        ok(themself.post(theirs.path("/limits/" + limit + "/choice"), "{\"choice\":\"GO_ON\"}"));
        return item;
    }

    private static JsonObject ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }
}
