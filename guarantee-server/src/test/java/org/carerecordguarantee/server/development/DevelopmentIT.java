package org.carerecordguarantee.server.development;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DevelopmentIT {
    private static final Api API = SharedServer.api();

    @Test
    @DisplayName("while one person's log fails, their record is shown to nobody, and nobody else notices")
    void outage() {
        Case theirs = new Case(API);
        Case others = new Case(API);
        Api atWork = theirs.atWork();
        assertThat(atWork.post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"))
                        .status())
                .isEqualTo(201);
        List<JsonObject> before = theirs.list();

        set(theirs, true);
        Answer read = atWork.get(theirs.path("/record"));
        assertThat(read.status()).isEqualTo(503);
        assertThat(read.clause()).isEqualTo("LOG-03");
        assertThat(read.body()).doesNotContain("rail");
        assertThat(atWork.post(theirs.path("/record/items"), Case.item("2026-01-06T10:00:00Z"))
                        .status())
                .isEqualTo(503);
        assertThat(atWork.delete(theirs.path("/record")).status()).isEqualTo(503);
        assertThat(others.atWork().get(others.path("/record")).status()).isEqualTo(200);

        set(theirs, false);
        assertThat(theirs.list()).isEqualTo(before);
        Answer after = atWork.get(theirs.path("/record"));
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.json().getJsonArray("items")).hasSize(1);
        assertThat(theirs.list()).hasSize(before.size() + 1);
    }

    @Test
    @DisplayName("one person's clock is moved, both times are written down, and nobody else's moves")
    void clock() {
        Case theirs = new Case(API);
        Case others = new Case(API);
        shift(theirs, "P3D");
        Answer read = theirs.atWork().get(theirs.path("/record"));
        assertThat(read.status()).as(read.body()).isEqualTo(200);
        others.atWork().get(others.path("/record"));

        JsonObject moved = theirs.list().get(0);
        assertThat(between(moved)).isBetween(Duration.ofHours(71), Duration.ofHours(73));
        assertThat(between(others.list().get(0))).isLessThan(Duration.ofMinutes(1));

        shift(theirs, "PT0S");
        theirs.atWork().get(theirs.path("/record"));
        assertThat(between(theirs.list().get(0))).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    @DisplayName("the people of the demonstration are there once, however often they are loaded")
    void demoPeople() {
        JsonObject once = API.post("/development/demo-people", "").json();
        JsonObject again = API.post("/development/demo-people", "").json();
        assertThat(again).isEqualTo(once);
        assertThat(once.getJsonArray("people")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(once.getJsonArray("workers")).hasSizeGreaterThanOrEqualTo(10);
        JsonObject priya = once.getJsonArray("workers").getValuesAs(JsonObject.class).stream()
                .filter(worker -> worker.getString("name").equals("Priya Lindqvist"))
                .findFirst()
                .orElseThrow();
        JsonObject me = API.as(priya.getString("subject")).get("/api/me").json();
        assertThat(me.getString("name")).isEqualTo("Priya Lindqvist");
        assertThat(me.getString("role")).isEqualTo("SOCIAL_WORKER");
        assertThat(me.getString("team")).isEqualTo("Harbour");
        assertThat(me.getJsonArray("functions").toString())
                .contains("OPEN_RECORD")
                .doesNotContain("READ_ALERTS");
    }

    @Test
    @DisplayName("the issuer says where its keys are, in OpenID Connect's form")
    void discovery() {
        JsonObject configuration =
                API.get("/development/issuer/.well-known/openid-configuration").json();
        assertThat(configuration.getString("issuer"))
                .isEqualTo("http://localhost:" + SharedServer.get().port() + "/development/issuer");
        assertThat(configuration.getString("jwks_uri")).endsWith("/development/issuer/jwks");
        assertThat(API.get("/development/issuer/jwks").body())
                .contains("\"EC\"")
                .doesNotContain("\"d\"");
    }

    @Test
    @DisplayName("what is arranged wrongly is named")
    void wrong() {
        assertThat(API.post("/development/teams", "{\"name\":\"T\",\"organisation\":\"" + UUID.randomUUID() + "\"}")
                        .fields())
                .containsExactly("organisation");
        assertThat(API.post(
                                "/development/people",
                                "{\"name\":\"P\",\"born\":\"1941-02-14\",\"nhsNumber\":\"9990037117\"}")
                        .fields())
                .containsExactly("nhsNumber");
        assertThat(API.post("/development/people", "{\"name\":\"P\",\"birthday\":\"1941-02-14\"}")
                        .fields())
                .containsExactly("birthday");
        assertThat(API.put("/development/clock", "{\"people\":[],\"shift\":\"tomorrow\"}")
                        .fields())
                .containsExactly("shift");
    }

    private static Duration between(JsonObject line) {
        return Duration.between(Instant.parse(line.getString("recordedAt")), Instant.parse(line.getString("at")))
                .abs();
    }

    private static void shift(Case of, String by) {
        Answer answer =
                API.put("/development/clock", "{\"people\":[\"" + of.person().id() + "\"],\"shift\":\"" + by + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }

    private static void set(Case of, boolean outage) {
        Answer answer = API.put(
                "/development/log-outage", "{\"people\":[\"" + of.person().id() + "\"],\"outage\":" + outage + "}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
    }
}
