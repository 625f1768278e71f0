package org.carerecordguarantee.server.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.duties.Worklist;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Finding out whether somebody should have looked, from the allegation to the closing. */
class InvestigationIT {
    private final Looked looked = new Looked();

    @Test
    @DisplayName(
            "an allegation opens an investigation with an owner, due in twenty working days, and stands in the list")
    void opens() {
        Answer opened =
                looked.open(looked.investigating(), looked.theirs.socialWorker().id(), looked.officer.id());

        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().getString("state")).isEqualTo("OPEN");
        assertThat(opened.json().getJsonObject("owner").getString("id"))
                .isEqualTo(looked.officer.id().toString());
        assertThat(opened.json().getString("dueOn")).isGreaterThan(opened.json().getString("openedAt"));
        assertThat(opened.header("Location")).hasValueSatisfying(place -> assertThat(place)
                .contains(opened.json().getString("id")));
        assertThat(looked.newest().getString("action")).isEqualTo("OPEN_INVESTIGATION");
        assertThat(looked.newest().getString("outcome")).isEqualTo("ALLOWED");
    }

    @Test
    @DisplayName("the owner is not the accused, not of their team, and not who gave them the work; somebody else is")
    void independent() {
        UUID accused = looked.theirs.socialWorker().id();
        Somebody elsewhere = looked.arranged().worker(looked.governance(), "Another Officer", "PRIVACY_OFFICER");

        Answer manager = looked.open(
                looked.investigating(), accused, looked.theirs.manager().id());
        Answer themself = looked.open(looked.investigating(), accused, accused);
        Answer noInvestigator = looked.open(looked.investigating(), accused, looked.siro.id());
        Answer another = looked.open(looked.investigating(), accused, elsewhere.id());

        for (Answer refused : List.of(manager, themself, noInvestigator)) {
            assertThat(refused.status()).as(refused.body()).isEqualTo(422);
            assertThat(refused.clause()).isEqualTo("ACT-01");
            assertThat(refused.fields()).containsExactly("owner");
        }
        assertThat(another.status()).as(another.body()).isEqualTo(201);
        assertThat(looked.theirs.refusals()).hasSize(3).allSatisfy(line -> assertThat(line.getString("action"))
                .isEqualTo("OPEN_INVESTIGATION"));
    }

    @Test
    @DisplayName("nobody opens one into themself, without saying what is alleged, or from another organisation")
    void opensNot() {
        Answer themself = looked.open(looked.investigating(), looked.officer.id(), looked.officer.id());
        assertThat(themself.fields()).containsExactly("accused");
        Answer silent = looked.investigating()
                .post(
                        looked.theirs.path("/investigations"),
                        "{\"accused\":\"" + looked.theirs.socialWorker().id() + "\",\"owner\":\"" + looked.officer.id()
                                + "\"}");
        assertThat(silent.fields()).containsExactly("allegation");
        Somebody outside = looked.arranged().worker(looked.arranged().team("PROVIDER"), "Theirs", "PRIVACY_OFFICER");
        Answer elsewhere = looked.open(
                Looked.API.as(outside.subject()), looked.theirs.socialWorker().id(), looked.officer.id());
        assertThat(elsewhere.reason()).isEqualTo("ROLE");
        assertThat(elsewhere.clause()).isEqualTo("ACT-01");
        assertThat(looked.theirs
                        .atWork()
                        .get(looked.theirs.path("/investigations"))
                        .reason())
                .isEqualTo("ROLE");
    }

    @Test
    @DisplayName("an alert about this worker opens one; an alert about another does not")
    void fromAnAlert() {
        Somebody claimant = looked.arranged().worker(looked.arranged().team("COUNCIL"), "A Claimant", "SOCIAL_WORKER");
        assertThat(Looked.API
                        .as(claimant.subject())
                        .post(
                                looked.theirs.path("/relationships"),
                                "{\"cause\":\"SELF_CLAIM\",\"reason\":\"She rang the duty line about a fall.\"}")
                        .status())
                .isEqualTo(201);
        String alert = alertAbout(looked.theirs.person().id());

        Answer other = fromAlert(alert, looked.theirs.socialWorker().id());
        Answer right = fromAlert(alert, claimant.id());

        assertThat(other.fields()).containsExactly("alert");
        assertThat(right.status()).as(right.body()).isEqualTo(201);
        assertThat(right.json().getString("alert")).isEqualTo(alert);
    }

    @Test
    @DisplayName("it shows what was looked at and what for, as it was said then, and never what the record says")
    void shows() {
        String investigation = looked.opened();

        Answer read = looked.investigating().get(looked.theirs.path("/investigations/" + investigation));

        JsonObject look = read.json().getJsonArray("looks").getJsonObject(0);
        assertThat(look.getString("action")).isEqualTo("READ_RECORD");
        assertThat(look.getString("purpose")).isEqualTo("DIRECT_CARE");
        assertThat(look.getJsonArray("categories").getString(0)).isEqualTo("Home");
        assertThat(read.body()).doesNotContain("the new rail by the stairs");
        assertThat(looked.newest().getString("action")).isEqualTo("READ_INVESTIGATION");
    }

    @Test
    @DisplayName("to the accused it is not there, whatever their role; to their own manager neither")
    void hidden() {
        Somebody accused = looked.arranged().worker(looked.arranged().team("COUNCIL"), "Accused", "PRIVACY_OFFICER");
        Answer opened = looked.open(looked.investigating(), accused.id(), looked.officer.id());
        String path = looked.theirs.path("/investigations/" + opened.json().getString("id"));

        Answer there = looked.investigating().get(path);
        Answer hidden = Looked.API.as(accused.subject()).get(path);
        Answer manager = Looked.API.as(looked.theirs.manager().subject()).get(path);

        assertThat(there.status()).isEqualTo(200);
        assertThat(hidden.reason()).isEqualTo("NO_SUCH_RECORD");
        assertThat(manager.reason()).isEqualTo("NO_SUCH_RECORD");
        assertThat(Looked.API
                        .as(accused.subject())
                        .get(looked.theirs.path("/investigations"))
                        .json()
                        .getJsonArray("investigations"))
                .isEmpty();
        assertThat(looked.theirs.refusals()).hasSize(2);
        UUID person = looked.theirs.person().id();
        assertThat(new Worklist(looked.investigating()).about(person, "INVESTIGATE"))
                .hasSize(1);
        assertThat(new Worklist(Looked.API.as(accused.subject())).about(person, "INVESTIGATE"))
                .isEmpty();
    }

    @Test
    @DisplayName("only its owner works it, and whoever takes it over is independent too")
    void owner() {
        String investigation = looked.opened();
        Somebody another = looked.arranged().worker(looked.governance(), "Another Officer", "PRIVACY_OFFICER");
        Api theirs = Looked.API.as(another.subject());
        String explanation = looked.theirs.path("/investigations/" + investigation + "/explanation");
        String said = "{\"ground\":\"CARE\",\"words\":\"She had rung me.\"}";

        assertThat(theirs.post(explanation, said).reason()).isEqualTo("ROLE");
        Answer toTheirManager = looked.work(
                investigation,
                "/owner",
                "{\"owner\":\"" + looked.theirs.manager().id() + "\"}");
        assertThat(toTheirManager.fields()).containsExactly("owner");
        assertThat(theirs.post(
                                looked.theirs.path("/investigations/" + investigation + "/owner"),
                                "{\"owner\":\"" + another.id() + "\"}")
                        .status())
                .isEqualTo(200);
        assertThat(theirs.post(explanation, said).status()).isEqualTo(200);
        assertThat(looked.work(investigation, "/explanation", said).reason()).isEqualTo("ROLE");
    }

    @Test
    @DisplayName("for care it may be justified; for training or out of curiosity never")
    void explained() {
        String forCare = looked.opened();
        looked.work(forCare, "/explanation", "{\"ground\":\"CARE\",\"words\":\"She had rung me.\"}");
        assertThat(looked.close(forCare, "JUSTIFIED").json().getString("state")).isEqualTo("JUSTIFIED");

        for (String ground : List.of("TRAINING", "CURIOUS")) {
            String other = looked.opened();
            looked.work(other, "/explanation", "{\"ground\":\"" + ground + "\",\"words\":\"I said so.\"}");
            Answer refused = looked.close(other, "JUSTIFIED");
            assertThat(refused.status()).as(refused.body()).isEqualTo(422);
            assertThat(refused.clause()).isEqualTo("ACT-06");
            assertThat(looked.close(other, "INCONCLUSIVE").status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("it is justified by the purpose of the time; another, stated later, is not enough")
    void purposeOfTheTime() {
        String investigation = looked.opened();

        Answer later = looked.work(
                investigation,
                "/decision",
                "{\"state\":\"JUSTIFIED\",\"reason\":\"It was for safety.\",\"purpose\":\"SAFEGUARDING\"}");
        Answer none =
                looked.work(investigation, "/decision", "{\"state\":\"JUSTIFIED\",\"reason\":\"It was for care.\"}");
        Answer then = looked.close(investigation, "JUSTIFIED");

        assertThat(later.clause()).isEqualTo("ACT-07");
        assertThat(none.clause()).isEqualTo("ACT-07");
        assertThat(then.status()).as(then.body()).isEqualTo(200);
        assertThat(looked.close(investigation, "INCONCLUSIVE").reason()).isEqualTo("CLASHES");
    }

    private Answer fromAlert(String alert, UUID accused) {
        return looked.investigating()
                .post(
                        looked.theirs.path("/investigations"),
                        "{\"alert\":\"" + alert + "\",\"accused\":\"" + accused + "\",\"owner\":\""
                                + looked.officer.id() + "\"}");
    }

    private String alertAbout(UUID person) {
        String next = "/api/privacy-alerts?limit=200";
        while (next != null) {
            JsonObject page = looked.investigating().get(next).json();
            for (JsonObject each : page.getJsonArray("alerts").getValuesAs(JsonObject.class)) {
                Answer alert = looked.investigating().get("/api/privacy-alerts/" + each.getString("id"));
                if (alert.status() == 200
                        && person.toString().equals(alert.json().getString("person", ""))) {
                    return each.getString("id");
                }
            }
            next = page.getString("next", null);
        }
        throw new AssertionError("no alert about this person");
    }
}
