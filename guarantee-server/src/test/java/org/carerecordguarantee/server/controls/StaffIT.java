package org.carerecordguarantee.server.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
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

/** What an account rests on: without it nothing opens, and with it again everything does. */
class StaffIT {
    private static final Api API = SharedServer.api();
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final Arranged arranged = new Arranged(API);
    private final UUID team = arranged.team("COUNCIL");
    private final Somebody admin = arranged.worker(team, "An Administrator", "SYSTEM_ADMIN");
    private final Api keeping = API.as(admin.subject());

    @ParameterizedTest
    @CsvSource({"individual,false,true", "sponsor,'\"\"','\"Grace\"'", "undertakingOn,'\"\"','\"2026-01-05\"'"})
    @DisplayName("an account that lacks one thing opens nothing, says so in the person's list, and opens again with it")
    void lacking(String fact, String gone, String back) {
        Case theirs = new Case(API);
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
        standing(theirs.socialWorker(), "\"" + fact + "\":" + gone);
        assertOut(theirs.atWork().get(theirs.path("/record")), "CTL-01");
        assertThat(theirs.refusals()).hasSize(1);
        standing(theirs.socialWorker(), "\"" + fact + "\":" + back);
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a sign-in with one factor opens nothing at work; a person's own opens their list")
    void oneFactor() {
        Case theirs = new Case(API);
        Api weak = API.bearing(API.token(Map.of("subject", theirs.socialWorker().subject(), "amr", "pwd")))
                .forPurpose("DIRECT_CARE");
        assertOut(weak.get(theirs.path("/record")), "CTL-01");
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
        Api themself = API.bearing(API.token(Map.of("subject", theirs.person().subject(), "amr", "pwd")));
        assertThat(themself.get(theirs.path("/access-list")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("on day 365 after the training records open, on day 366 they do not, and the training itself does")
    void training() {
        Case theirs = new Case(API);
        standing(theirs.socialWorker(), "\"trainedOn\":\"" + TODAY.minusDays(365) + "\"");
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
        standing(theirs.socialWorker(), "\"trainedOn\":\"" + TODAY.minusDays(366) + "\"");
        assertOut(theirs.atWork().get(theirs.path("/record")), "CTL-02");
        Answer training = theirs.atWork().get("/api/training");
        assertThat(training.status()).as(training.body()).isEqualTo(200);
        assertThat(training.json().getBoolean("current")).isFalse();
        Answer done = keeping.post(
                "/api/staff/" + theirs.socialWorker().id() + "/training", "{\"completedOn\":\"" + TODAY + "\"}");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
        assertThat(theirs.refusals()).hasSize(1);
    }

    @Test
    @DisplayName("a leaver's token, believed a moment ago, opens nothing from the very next request")
    void leaver() {
        Case theirs = new Case(API);
        Api token = theirs.atWork();
        assertThat(token.get(theirs.path("/record")).status()).isEqualTo(200);
        Answer flagged = keeping.post("/api/staff/" + theirs.socialWorker().id() + "/leaving", "{}");
        assertThat(flagged.status()).as(flagged.body()).isEqualTo(200);
        assertOut(token.get(theirs.path("/record")), "CTL-06");
        assertThat(API.as(theirs.manager().subject())
                        .get(theirs.path("/relationships"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("an account is opened with its sponsor, and works; without one it is not opened")
    void opened() {
        Somebody sponsor = arranged.worker(team, "A Sponsor", "TEAM_MANAGER");
        String subject = "new." + UUID.randomUUID();
        String rest = "\"name\":\"A Newcomer\",\"subject\":\"" + subject
                + "\",\"role\":\"SOCIAL_WORKER\",\"jobTitle\":\"Social worker\",\"team\":\"" + team
                + "\",\"undertakingOn\":\"" + TODAY + "\",\"trainedOn\":\"" + TODAY + "\"";
        Answer without = keeping.post("/api/staff", "{" + rest + "}");
        assertThat(without.status()).as(without.body()).isEqualTo(422);
        assertThat(without.fields()).containsExactly("sponsor");
        assertThat(without.clause()).isEqualTo("CTL-01");
        Answer byThemself = keeping.post("/api/staff", "{" + rest + ",\"sponsor\":\"" + admin.id() + "\"}");
        assertThat(byThemself.fields()).containsExactly("sponsor");
        String whole = "{" + rest + ",\"sponsor\":\"" + sponsor.id() + "\"}";
        Answer opened = keeping.post("/api/staff", whole);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.header("Location").orElseThrow())
                .endsWith("/api/staff/" + opened.json().getString("id"));
        assertThat(API.as(subject).get("/api/training").json().getBoolean("current"))
                .isTrue();
        assertThat(keeping.post("/api/staff", whole).reason()).isEqualTo("CLASHES");
        assertThat(API.as(sponsor.subject()).post("/api/staff", whole).reason()).isEqualTo("ROLE");
        assertThat(keeping.post("/api/staff/" + admin.id() + "/training", "{\"completedOn\":\"" + TODAY + "\"}")
                        .reason())
                .isEqualTo("ROLE");
    }

    @ParameterizedTest
    @CsvSource({"12.4,STANDARDS_MET,-1", "12.4,APPROACHING_STANDARDS,30", "'',STANDARDS_MET,30"})
    @DisplayName("when a provider's contract lapses all who work there are out, and when it stands again they are in")
    void contract(String clause, String toolkit, int days) {
        Case theirs = new Case(API);
        UUID organisation = arranged.organisation("PROVIDER");
        UUID round = arranged.teamOf(organisation);
        Somebody carer = arranged.worker(round, "A Carer", "COMMISSIONED_PROVIDER");
        API.as(theirs.manager().subject())
                .post(theirs.path("/relationships"), "{\"cause\":\"ALLOCATION\",\"worker\":\"" + carer.id() + "\"}");
        Api caring = API.as(carer.subject()).forPurpose("DIRECT_CARE");
        assertThat(caring.get(theirs.path("/record")).status()).isEqualTo(200);
        API.put(
                "/development/organisations/" + organisation + "/contract",
                "{\"clause\":\"" + clause + "\",\"toolkit\":\"" + toolkit + "\",\"until\":\"" + TODAY.plusDays(days)
                        + "\"}");
        assertOut(caring.get(theirs.path("/record")), "CTL-08");
        Somebody sponsor = arranged.worker(team, "A Sponsor", "TEAM_MANAGER");
        Answer notOpened = keeping.post(
                "/api/staff",
                "{\"name\":\"Another Carer\",\"subject\":\"c." + UUID.randomUUID()
                        + "\",\"role\":\"COMMISSIONED_PROVIDER\",\"jobTitle\":\"Carer\",\"team\":\"" + round
                        + "\",\"sponsor\":\"" + sponsor.id() + "\",\"undertakingOn\":\"" + TODAY + "\"}");
        assertThat(notOpened.clause()).isEqualTo("CTL-08");
        Answer shown = keeping.post(
                "/api/organisations/" + organisation + "/contract",
                "{\"clause\":\"12.4\",\"toolkit\":\"STANDARDS_MET\",\"until\":\"" + TODAY + "\"}");
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(caring.get(theirs.path("/record")).status()).isEqualTo(200);
    }

    private static void standing(Somebody worker, String fact) {
        Answer changed = API.put("/development/workers/" + worker.id() + "/standing", "{" + fact + "}");
        assertThat(changed.status()).as(changed.body()).isEqualTo(204);
    }

    private static void assertOut(Answer answer, String clause) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.reason()).isEqualTo("ACCOUNT");
        assertThat(answer.clause()).isEqualTo(clause);
        assertThat(answer.json().getInt("gate")).isEqualTo(1);
    }
}
