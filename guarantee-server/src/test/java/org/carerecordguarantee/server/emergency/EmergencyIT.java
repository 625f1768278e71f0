package org.carerecordguarantee.server.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.duties.Worklist;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going on without permission: what has to be said, what opens, for how long, for whom, and what follows. */
class EmergencyIT {
    private static final Api API = SharedServer.api();

    private final Night night = new Night(API);
    private final Api worker = night.worker("EDT_WORKER");

    @Test
    @DisplayName("who says why and what is happening sees the summary, and then the rest; who does not sees nothing")
    void opens() {
        assertThat(night.record(worker).reason()).isEqualTo("NO_RELATIONSHIP");

        Answer opened = night.opens(worker);

        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.body()).doesNotContain("Falls easily");
        Duration lasts = Duration.between(
                Instant.parse(opened.json().getString("opensAt")),
                Instant.parse(opened.json().getString("closesAt")));
        assertThat(lasts).isEqualTo(Duration.ofHours(8));
        assertThat(night.summary(worker).body()).contains("Falls easily").doesNotContain("evening visits");
        assertThat(night.record(worker).body()).contains("Falls easily", "evening visits");
        assertThat(night.theirs().list())
                .extracting(line -> line.getString("action"))
                .startsWith("READ_RECORD", "READ_EMERGENCY_SUMMARY", "OPEN_EMERGENCY", "READ_RECORD");
        assertThat(night.theirs().refusals()).hasSize(1);
    }

    @Test
    @DisplayName("the rest is not shown before the summary was opened in the same window")
    void summaryFirst() {
        night.opens(worker);

        Answer tooEarly = night.record(worker);

        assertThat(tooEarly.reason()).isEqualTo("NOT_NEEDED");
        assertThat(tooEarly.clause()).isEqualTo("EMG-04");
        assertThat(tooEarly.body()).doesNotContain("evening visits");
        night.summary(worker);
        assertThat(night.record(worker).status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} / {1} / {2}: {3}")
    @CsvSource({
        "IMMEDIATE_RISK_TO_LIFE,Too short by one,COULD_NOT_BE_ASKED,whatIsHappening",
        "IMMEDIATE_RISK_TO_LIFE,'                              ',COULD_NOT_BE_ASKED,whatIsHappening",
        "IMMEDIATE_RISK_TO_LIFE,..............................,COULD_NOT_BE_ASKED,whatIsHappening",
        "CANNOT_ASK_PERSON,She sits here and says that she does not want it.,SAID_NO,reason",
        "CANNOT_ASK_PERSON,She sits here and says that it is all right.,AGREED,reason"
    })
    @DisplayName("words that say nothing, or a reason that the person's own answer takes away, open nothing")
    void notAccepted(String reason, String words, String asked, String field) {
        Answer refused = night.opens(worker, reason, words, asked);

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly(field);
        assertThat(night.summary(worker).reason()).isEqualTo("NO_RELATIONSHIP");
        List<JsonObject> lines = night.theirs().refusals();
        assertThat(lines).extracting(line -> line.getString("action")).contains("OPEN_EMERGENCY");
    }

    @Test
    @DisplayName("somebody who says no is passed over only for a risk or a duty, and that is no limit for another time")
    void saidNo() {
        assertThat(night.opens(worker, "IMMEDIATE_RISK_TO_LIFE", Night.WORDS, "SAID_NO")
                        .status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("the window is open until just before its eighth hour ends, and then closes by itself")
    void closes() {
        night.opens(worker);
        night.summary(worker);

        night.clock("PT7H59M");
        assertThat(night.record(worker).status()).isEqualTo(200);
        night.clock("PT8H1M");
        assertThat(night.record(worker).reason()).isEqualTo("NO_RELATIONSHIP");
        night.clock("PT-1H");
        assertThat(night.record(worker).reason()).isEqualTo("NO_RELATIONSHIP");
    }

    @Test
    @DisplayName("asking again does not make it longer, and the words of before are no answer afterwards")
    void notRenewedByRepeating() {
        night.opens(worker);
        night.clock("PT4H");
        assertThat(night.opens(worker).reason()).isEqualTo("CLASHES");
        night.clock("PT8H1M");

        assertThat(night.record(worker).reason()).isEqualTo("NO_RELATIONSHIP");
        Answer again = night.opens(worker);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.json().getJsonArray("errors").getJsonObject(0).getString("clause"))
                .isEqualTo("EMG-02");
        assertThat(night.opens(
                                worker,
                                "IMMEDIATE_RISK_TO_LIFE",
                                "Fell again, the ambulance is on its way.",
                                "COULD_NOT_BE_ASKED")
                        .status())
                .isEqualTo(201);
        assertThat(night.record(worker).clause()).isEqualTo("EMG-04");
    }

    @Test
    @DisplayName("it opens for this worker and this person alone")
    void forOneAlone() {
        night.opens(worker);
        Case another = new Case(API);

        assertThat(night.summary(night.worker("EDT_WORKER")).reason()).isEqualTo("NO_RELATIONSHIP");
        assertThat(worker.get(another.path("/emergency-summary")).reason()).isEqualTo("NO_RELATIONSHIP");
    }

    @Test
    @DisplayName("brother and mother of a child to be placed are an emergency each, with an alert and a telling each")
    void familyOneByOne() {
        Night mother = new Night(API);
        night.opens(worker);
        assertThat(mother.summary(worker).reason()).isEqualTo("NO_RELATIONSHIP");

        assertThat(mother.opens(worker).status()).isEqualTo(201);

        assertThat(mother.summary(worker).body()).contains("Falls easily");
        // What was opened of one takes nobody deeper into the other.
        assertThat(night.record(worker).clause()).isEqualTo("EMG-04");
        Worklist officer = new Worklist(night.worker("PRIVACY_OFFICER"));
        night.summary(worker);
        for (Night each : List.of(night, mother)) {
            assertThat(officer.about(each.person(), "REVIEW_EMERGENCY")).hasSize(1);
            assertThat(officer.about(each.person(), "TELL_PERSON")).hasSize(1);
        }
    }

    @Test
    @DisplayName("who leaves the prompt sees nothing, and it is written down")
    void abandoned() {
        Answer left = worker.post(night.theirs().path("/emergency-access/abandoned"), "");

        assertThat(left.status()).as(left.body()).isEqualTo(204);
        assertThat(night.theirs().list().get(0).getString("action")).isEqualTo("ABANDON_EMERGENCY");
        assertThat(night.summary(worker).reason()).isEqualTo("NO_RELATIONSHIP");
    }

    @Test
    @DisplayName("gates 1 to 3 never yield, and whoever is refused there is told whom to ring")
    void neverYields() {
        Api role = night.worker("SOCIAL_CARE_WORKER");
        assertThat(night.opens(role).reason()).isEqualTo("ROLE");
        night.declare(worker);

        Answer refused = night.opens(worker);

        assertThat(refused.reason()).isEqualTo("CONFLICT");
        assertThat(refused.json().getString("detail")).contains("01632 960000");
        assertThat(night.summary(worker).reason()).isEqualTo("CONFLICT");
    }

    @Test
    @DisplayName("a partner's nurse sees the summary and nothing beyond it, and nothing about money")
    void partner() {
        night.written("Finances", "Owes money for the heating.");
        Api nurse = night.nurse();
        assertThat(night.summary(nurse).reason()).isEqualTo("NO_SUCH_RECORD");

        assertThat(night.opens(nurse).status()).isEqualTo(201);

        assertThat(night.summary(nurse).body()).contains("Falls easily").doesNotContain("heating");
        assertThat(night.record(nurse).clause()).isEqualTo("EMG-10");
        Answer unknown = nurse.post(
                "/api/people/" + UUID.randomUUID() + "/emergency-access",
                "{\"reason\":\"IMMEDIATE_RISK_TO_LIFE\",\"whatIsHappening\":\"" + Night.WORDS
                        + "\",\"asked\":\"COULD_NOT_BE_ASKED\"}");
        assertThat(unknown.reason()).isEqualTo("NO_SUCH_RECORD");
    }

    @Test
    @DisplayName("one emergency is one alert, one review and one thing to tell, however often somebody looks")
    void followedUp() {
        Api officer = night.worker("PRIVACY_OFFICER");
        night.opens(worker);
        night.summary(worker);
        night.record(worker);
        night.record(worker);

        List<JsonObject> reviews = new Worklist(officer).about(night.person(), "REVIEW_EMERGENCY");
        List<JsonObject> tellings = new Worklist(officer).about(night.person(), "TELL_PERSON");

        assertThat(reviews).hasSize(1);
        assertThat(tellings).hasSize(1);
        String alert = reviews.get(0).getString("about");
        assertThat(officer.get("/api/privacy-alerts?limit=200").body())
                .contains(alert)
                .doesNotContain(night.person().toString());
    }

    @Test
    @DisplayName("an emergency that was none is told plainly, beside what was seen")
    void unjustified() {
        Api officer = night.worker("PRIVACY_OFFICER");
        night.opens(worker, "IMMEDIATE_RISK_TO_LIFE", "just checking on a neighbour", "COULD_NOT_BE_ASKED");
        night.summary(worker);
        JsonObject review =
                new Worklist(officer).about(night.person(), "REVIEW_EMERGENCY").get(0);

        Answer decided = officer.post(
                "/api/privacy-alerts/" + review.getString("about") + "/decision",
                "{\"verdict\":\"UNJUSTIFIED\",\"reason\":\"There was no emergency: they live next door.\"}");

        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        List<JsonObject> tellings = new ArrayList<>(new Worklist(officer).about(night.person(), "TELL_PERSON"));
        tellings.addAll(new Worklist(officer).about(night.person(), "TELL_OF_MISUSE"));
        assertThat(tellings).hasSize(2);
        for (JsonObject telling : tellings) {
            Answer told = officer.post(
                    night.theirs().path("/notices/" + telling.getString("id")),
                    "{\"words\":\"A worker opened your record at night.\"}");
            assertThat(told.status()).as(told.body()).isEqualTo(204);
        }
        Answer notices =
                API.as(night.theirs().person().subject()).get(night.theirs().path("/notices"));
        assertThat(notices.json().getJsonArray("notices")).hasSize(2);
        JsonObject plainly =
                notices.json().getJsonArray("notices").getJsonObject(0).getJsonObject("unjustifiedLook");
        assertThat(plainly.getString("complaining")).contains("EMG-06");
        assertThat(plainly.getJsonArray("seen").getString(0)).contains("emergency summary");
        assertThat(notices.body()).contains("without good reason");
        assertThat(officer.post(
                                night.theirs()
                                        .path("/notices/" + tellings.get(0).getString("id")),
                                "{\"words\":\"Once more, in other words.\"}")
                        .reason())
                .isEqualTo("CLASHES");
    }

    @Test
    @DisplayName(
            "telling is put off by a manager, for a ground and for twenty working days at the most, and not by others")
    void deferred() {
        Api officer = night.worker("PRIVACY_OFFICER");
        Api manager = night.worker("TEAM_MANAGER");
        night.opens(worker);
        night.summary(worker);
        String duty = new Worklist(officer)
                .about(night.person(), "TELL_PERSON")
                .get(0)
                .getString("id");
        String path = night.theirs().path("/notices/" + duty + "/deferral");

        assertThat(officer.post(path, deferral(10)).reason()).isEqualTo("ROLE");
        assertThat(manager.post(path, deferral(60)).fields()).containsExactly("until");
        assertThat(manager.post(path, deferral(0)).fields()).containsExactly("until");
        Answer deferred = manager.post(path, deferral(10));
        assertThat(deferred.status()).as(deferred.body()).isEqualTo(204);
    }

    private static String deferral(int days) {
        return "{\"ground\":\"PREJUDICE_TO_ENQUIRY\",\"why\":\"The enquiry is not closed.\",\"until\":\""
                + LocalDate.now(ZoneId.of("Europe/London")).plusDays(days) + "\"}";
    }
}
