package org.carerecordguarantee.server.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Breaches by their clock, files that are lost, and the figures of a year. */
class BreachIT {
    private static final Api API = SharedServer.api();

    private final Case theirs = new Case(API);
    private final Arranged arranged = new Arranged(API);
    private final UUID team = arranged.team("COUNCIL");
    private final Somebody governance = arranged.worker(team, "Information Governance", "IG_OFFICER");
    private final Api deciding = API.as(governance.subject());
    private final Somebody keeper = arranged.worker(team, "Records Officer", "RECORDS_OFFICER");
    private final Api keeping = API.as(keeper.subject());

    private static Instant ago(Duration time) {
        return Instant.now().minus(time).truncatedTo(ChronoUnit.MILLIS);
    }

    private JsonObject report(Instant aware) {
        Answer reported = deciding.post(
                theirs.path("/breaches"),
                "{\"words\":\"A letter went to the wrong house.\",\"awareAt\":\"" + aware + "\"}");
        assertThat(reported.status()).as(reported.body()).isEqualTo(201);
        return reported.json();
    }

    private Answer decide(JsonObject breach, String rest) {
        return deciding.post(
                theirs.path("/breaches/" + breach.getString("id") + "/decision"),
                "{\"reasons\":\"An address was in it.\"," + rest + "}");
    }

    @Test
    @DisplayName(
            "72 hours run from when the council became aware; that is not in the future, and the report is in the list")
    void clock() {
        Instant aware = ago(Duration.ofHours(5));
        JsonObject breach = report(aware);
        assertThat(Instant.parse(breach.getString("dueAt"))).isEqualTo(aware.plus(Duration.ofHours(72)));
        assertThat(theirs.list().get(0).getString("action")).isEqualTo("REPORT_BREACH");
        Answer tomorrow = deciding.post(
                theirs.path("/breaches"),
                "{\"words\":\"A letter.\",\"awareAt\":\"" + Instant.now().plus(Duration.ofDays(1)) + "\"}");
        assertThat(tomorrow.fields()).containsExactly("awareAt");
        assertThat(API.as(theirs.socialWorker().subject())
                        .get(theirs.path("/breaches"))
                        .reason())
                .isEqualTo("ROLE");
    }

    @Test
    @DisplayName("told in time it needs no reason; told late it does, and keeps it")
    void late() {
        JsonObject breach = report(ago(Duration.ofHours(100)));
        String after = "\"risk\":\"LIKELY\",\"commissionerToldAt\":\"" + ago(Duration.ofHours(1)) + "\"";

        assertThat(decide(breach, after).fields()).containsExactly("whyLate");
        Answer late = decide(breach, after + ",\"whyLate\":\"We did not see that an address was in it.\"");

        assertThat(late.status()).as(late.body()).isEqualTo(200);
        JsonObject decided = late.json().getJsonObject("decision");
        assertThat(decided.getBoolean("late")).isTrue();
        assertThat(decided.getString("whyLate")).startsWith("We did not see");
        assertThat(decide(breach, after).reason()).isEqualTo("CLASHES");
        String within = "\"risk\":\"LIKELY\",\"commissionerToldAt\":\"" + ago(Duration.ofHours(29)) + "\"";
        JsonObject inTime =
                decide(report(ago(Duration.ofHours(100))), within).json().getJsonObject("decision");
        assertThat(inTime.getBoolean("late")).isFalse();
    }

    @Test
    @DisplayName("at high risk the person has to be told; at low risk the reasons are written down and nobody is")
    void risk() {
        JsonObject high = decide(
                        report(ago(Duration.ofHours(2))),
                        "\"risk\":\"HIGH\",\"commissionerToldAt\":\"" + ago(Duration.ofHours(1)) + "\"")
                .json()
                .getJsonObject("decision");
        assertThat(high.containsKey("tell")).isTrue();
        JsonObject low = decide(report(ago(Duration.ofHours(2))), "\"risk\":\"UNLIKELY\"")
                .json()
                .getJsonObject("decision");
        assertThat(low.containsKey("tell")).isFalse();
        assertThat(low.getString("reasons")).isEqualTo("An address was in it.");
        assertThat(decide(report(ago(Duration.ofHours(2))), "\"risk\":\"LIKELY\"")
                        .fields())
                .containsExactly("commissionerToldAt");
    }

    @Test
    @DisplayName("a lost file is missing from the report on, is searched for the same day, and begins a breach")
    void lostFile() {
        Answer stolen = keeping.post(
                theirs.path("/missing-files"), "{\"volume\":1,\"words\":\"The car was broken into.\",\"stolen\":true}");
        assertThat(stolen.fields()).containsExactly("policeReference");
        Answer reported = keeping.post(
                theirs.path("/missing-files"),
                "{\"volume\":1,\"words\":\"The car was broken into.\",\"stolen\":true,\"policeReference\":\"42/77/26\"}");

        assertThat(reported.status()).as(reported.body()).isEqualTo(201);
        assertThat(reported.json().getString("state")).isEqualTo("MISSING");
        assertThat(deciding.get(theirs.path("/breaches/" + reported.json().getString("breach")))
                        .status())
                .isEqualTo(200);
        assertThat(theirs.list().stream().map(line -> line.getString("action"))).contains("REPORT_MISSING_FILE");
        String searches = theirs.path("/missing-files/" + reported.json().getString("id") + "/searches");
        assertThat(keeping.post(searches, "{\"found\":false,\"words\":\"Not in the store or the car.\"}")
                        .json()
                        .getString("state"))
                .isEqualTo("MISSING");
        assertThat(keeping.post(searches, "{\"found\":true,\"words\":\"The police brought it back.\"}")
                        .json()
                        .getString("state"))
                .isEqualTo("FOUND");
        assertThat(keeping.post(searches, "{\"found\":true,\"words\":\"Again.\"}")
                        .reason())
                .isEqualTo("CLASHES");
        assertThat(API.as(theirs.socialWorker().subject())
                        .get(theirs.path("/missing-files"))
                        .reason())
                .isEqualTo("ROLE");
    }

    @Test
    @DisplayName(
            "the figures are whole for those who answer for the council, and for everybody without the small numbers")
    void figures() {
        Somebody siro = arranged.worker(team, "A Risk Owner", "SIRO");
        int year = 2024;
        Answer whole = API.as(siro.subject()).get("/api/figures/" + year);
        Answer published = API.get("/published-figures/" + year);

        assertThat(number(whole.json(), 0, 1)).isEqualTo(0);
        JsonObject suppressed = published
                .json()
                .getJsonArray("groups")
                .getJsonObject(0)
                .getJsonArray("figures")
                .getJsonObject(1);
        assertThat(suppressed.containsKey("number")).isFalse();
        assertThat(published.json().getJsonArray("groups").getJsonObject(1).containsKey("total"))
                .isFalse();
        assertThat(API.get("/published-figures/2999").status()).isEqualTo(404);
        assertThat(API.as(theirs.socialWorker().subject())
                        .get("/api/figures/" + year)
                        .reason())
                .isEqualTo("ROLE");
        assertThat(API.get("/api/figures/" + year).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("a claim counts in the year in which it was made, and is published once there are five")
    void counted() {
        Api siro = API.as(arranged.worker(team, "A Risk Owner", "SIRO").subject());
        long before = number(siro.get("/api/figures/2025").json(), 0, 1);
        for (int i = 0; i < 5; i++) {
            Case other = new Case(API);
            API.put("/development/clock", "{\"people\":[\"" + other.person().id() + "\"],\"shift\":\"-P365D\"}");
            Somebody duty = arranged.worker(team, "On Duty", "SOCIAL_WORKER");
            Answer claimed = API.as(duty.subject())
                    .post(
                            other.path("/relationships"),
                            "{\"cause\":\"SELF_CLAIM\",\"reason\":\"She rang the duty line about a fall.\"}");
            assertThat(claimed.status()).as(claimed.body()).isEqualTo(201);
        }
        assertThat(number(siro.get("/api/figures/2025").json(), 0, 1)).isEqualTo(before + 5);
        assertThat(number(API.get("/published-figures/2025").json(), 0, 1)).isEqualTo(before + 5);
    }

    private static long number(JsonObject figures, int group, int figure) {
        return figures.getJsonArray("groups")
                .getJsonObject(group)
                .getJsonArray("figures")
                .getJsonObject(figure)
                .getJsonNumber("number")
                .longValue();
    }
}
