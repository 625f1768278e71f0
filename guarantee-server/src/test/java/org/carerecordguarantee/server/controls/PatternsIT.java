package org.carerecordguarantee.server.controls;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a look at several acts, or at a store, brings up; and what takes a fresh sign-in, and real people kept out of tests. */
class PatternsIT {
    private static final Api API = SharedServer.api();

    private final Arranged arranged = new Arranged(API);
    private final UUID team = arranged.team("COUNCIL");
    private final Api officer =
            API.as(arranged.worker(team, "A Privacy Officer", "PRIVACY_OFFICER").subject());

    @Test
    @DisplayName("the fifth claim in thirty days raises one alert about the worker, with no identifier in the list")
    void claims() {
        Somebody worker = arranged.worker(team, "Often On Duty", "SOCIAL_WORKER");
        Api onDuty = API.as(worker.subject());
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(claimed(onDuty, "PT0S"));
        }
        assertThat(about(worker, "REPEATED_CLAIMS")).isEmpty();
        people.add(claimed(onDuty, "-P31D"));
        assertThat(about(worker, "REPEATED_CLAIMS")).isEmpty();
        people.add(claimed(onDuty, "PT0S"));
        assertThat(about(worker, "REPEATED_CLAIMS")).hasSize(1);
        claimed(onDuty, "PT0S");
        assertThat(about(worker, "REPEATED_CLAIMS")).hasSize(1).noneMatch(alert -> alert.containsKey("person"));
        String list = officer.get("/api/privacy-alerts?limit=200").body();
        assertThat(list).doesNotContain(worker.id().toString(), "Often On Duty");
        people.forEach(person -> assertThat(list).doesNotContain(person.toString()));
    }

    @Test
    @DisplayName("opening an account takes a sign-in of the last ten minutes; an older one is told to sign in again")
    void freshSignIn() {
        Somebody admin = arranged.worker(team, "An Administrator", "SYSTEM_ADMIN");
        Somebody worker = arranged.worker(team, "A Worker", "SOCIAL_WORKER");
        String place = "/api/staff/" + worker.id() + "/leaving";
        String later = "{\"at\":\"2031-01-01T00:00:00Z\"}";
        Answer old = API.signedIn(admin.subject(), 601).post(place, later);
        assertThat(old.status()).as(old.body()).isEqualTo(401);
        assertThat(old.reason()).isEqualTo("SIGN_IN_AGAIN");
        assertThat(old.clause()).isEqualTo("CTL-09");
        assertThat(old.header("WWW-Authenticate").orElseThrow())
                .contains("insufficient_user_authentication", "max_age=\"600\"");
        assertThat(API.signedIn(admin.subject(), 601)
                        .get("/api/staff/" + worker.id())
                        .status())
                .isEqualTo(200);
        assertThat(API.signedIn(admin.subject(), 300).post(place, later).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"9434765919,422", "999 003 7116,200"})
    @DisplayName("a number that may be somebody's is not taken in where only fictional people are")
    void fictional(String number, int status) {
        Answer answer = API.post(
                "/development/people",
                "{\"name\":\"Somebody\",\"born\":\"1950-01-01\",\"nhsNumber\":\"" + number + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        if (status == 422) {
            assertThat(answer.clause()).isEqualTo("CTL-12");
            assertThat(answer.fields()).containsExactly("nhsNumber");
            assertThat(answer.body()).doesNotContain(number);
        }
    }

    @Test
    @DisplayName(
            "a paper store's keys and checks are written down; what is not secure, and a file found, come before the officer")
    void paperStore() {
        Somebody keeper = arranged.worker(team, "A Records Officer", "RECORDS_OFFICER");
        Somebody finder = arranged.worker(team, "A Finder", "SOCIAL_CARE_WORKER");
        Api keeping = API.as(keeper.subject());
        Answer made = keeping.post("/api/paper-stores", "{\"name\":\"Tithe Barn\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String store = "/api/paper-stores/" + made.json().getString("id");
        String key = "{\"what\":\"KEY_TAKEN\",\"who\":\"" + finder.id() + "\"";
        Answer why = keeping.post(store + "/log", key + "}");
        assertThat(why.fields()).containsExactly("why");
        assertThat(keeping.post(store + "/log", key + ",\"why\":\"Volume two for the review\"}")
                        .status())
                .isEqualTo(201);
        assertThat(keeping.post(store + "/checks", "{\"locked\":true,\"desksClear\":true}")
                        .status())
                .isEqualTo(201);
        assertThat(about(keeper, "STORE_NOT_SECURE")).isEmpty();
        String left = "{\"locked\":true,\"desksClear\":false";
        assertThat(keeping.post(store + "/checks", left + "}").fields()).containsExactly("note");
        assertThat(keeping.post(store + "/checks", left + ",\"note\":\"Papers by the window\"}")
                        .status())
                .isEqualTo(201);
        assertThat(about(keeper, "STORE_NOT_SECURE")).hasSize(1);
        JsonObject kept = keeping.get(store).json();
        assertThat(kept.getJsonArray("log")).hasSize(1);
        assertThat(kept.getJsonArray("checks")).hasSize(2);
        assertThat(API.as(finder.subject()).get(store).reason()).isEqualTo("ROLE");
        Answer found =
                API.as(finder.subject()).post(store + "/found-files", "{\"place\":\"On the bench in the yard\"}");
        assertThat(found.status()).as(found.body()).isEqualTo(201);
        assertThat(about(finder, "FILE_UNATTENDED")).hasSize(1);
    }

    private UUID claimed(Api worker, String shift) {
        Somebody person = arranged.person("Somebody Claimed", "1941-02-14");
        API.put("/development/clock", "{\"people\":[\"" + person.id() + "\"],\"shift\":\"" + shift + "\"}");
        Answer claim = worker.post(
                "/api/people/" + person.id() + "/relationships",
                "{\"cause\":\"SELF_CLAIM\",\"reason\":\"Rang the duty line about a fall.\"}");
        assertThat(claim.status()).as(claim.body()).isEqualTo(201);
        return person.id();
    }

    private List<JsonObject> about(Somebody worker, String kind) {
        List<JsonObject> found = new ArrayList<>();
        String next = "/api/privacy-alerts?limit=200";
        while (next != null) {
            JsonObject page = officer.get(next).json();
            page.getJsonArray("alerts").getValuesAs(JsonObject.class).stream()
                    .filter(alert -> alert.getString("kind").equals(kind))
                    .map(alert -> officer.get("/api/privacy-alerts/" + alert.getString("id"))
                            .json())
                    .filter(alert ->
                            alert.getString("worker").equals(worker.id().toString()))
                    .forEach(found::add);
            next = page.getString("next", null);
        }
        return found;
    }
}
