package org.carerecordguarantee.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
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
import org.junit.jupiter.params.provider.ValueSource;

/** One read, from the request to the person's own list, and each refusal beside the read that is allowed. */
class OneReadIT {
    private static final Api API = SharedServer.api();

    @Test
    @DisplayName("an allocated social worker reads, and the person sees who, when, what for and on what ground")
    void readAndLine() {
        Case theirs = new Case(API);
        String item = theirs.atWork()
                .post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"))
                .json()
                .getString("id");

        Answer read = theirs.atWork().get(theirs.path("/record"));

        assertThat(read.status()).as(read.body()).isEqualTo(200);
        assertThat(read.header("Cache-Control")).contains("no-store");
        JsonObject shown = read.json().getJsonArray("items").getJsonObject(0);
        assertThat(shown.getString("id")).isEqualTo(item);
        assertThat(shown.getString("content")).isEqualTo("Visited; the new rail by the stairs is in use.");
        assertThat(read.json().getJsonArray("because").getString(0)).isEqualTo("CTL-03");
        assertThat(read.json().getJsonArray("withheld")).isEmpty();

        JsonObject line = theirs.list().get(0);
        assertThat(line.getString("entry")).isEqualTo(read.json().getString("entry"));
        assertThat(line.getString("outcome")).isEqualTo("ALLOWED");
        assertThat(line.getString("action")).isEqualTo("READ_RECORD");
        assertThat(line.getString("purposeInWords")).isEqualTo("to give you care and support");
        assertThat(line.getString("relationship")).isEqualTo("ALLOCATION");
        assertThat(line.getJsonArray("categories").getString(0)).isEqualTo(shown.getString("category"));
        JsonObject who = line.getJsonObject("who");
        assertThat(who.getString("name")).isEqualTo("Social Worker");
        assertThat(who.getString("role")).isEqualTo("SOCIAL_WORKER");
        assertThat(who.getString("jobTitle")).isEqualTo("Job of a test");
        assertThat(who.getString("team")).isEqualTo("A team of a test");
        assertThat(who.getString("organisation")).isEqualTo("An organisation of a test");
        JsonObject because = line.getJsonArray("because").getJsonObject(0);
        assertThat(because.getString("clause")).isEqualTo("CTL-03");
        assertThat(because.getString("words")).isNotBlank();
    }

    @Test
    @DisplayName("one item is opened by itself, and somebody else's item is not there")
    void oneItem() {
        Case theirs = new Case(API);
        Case others = new Case(API);
        String item = theirs.atWork()
                .post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"))
                .json()
                .getString("id");
        others.atWork().post(others.path("/record/items"), Case.item("2026-01-05T10:00:00Z"));

        assertThat(theirs.atWork().get(theirs.path("/record/items/" + item)).status())
                .isEqualTo(200);
        Answer wrongRecord = others.atWork().get(others.path("/record/items/" + item));

        assertThat(wrongRecord.status()).isEqualTo(404);
        assertThat(wrongRecord.reason()).isEqualTo("NO_SUCH_RECORD");
        assertThat(others.refusals()).hasSize(1);
        assertThat(theirs.refusals()).isEmpty();
    }

    @Test
    @DisplayName("without a relationship nothing opens; the refusal is in the list with its clause")
    void noRelationship() {
        Case theirs = new Case(API);
        Somebody stranger = new Arranged(API).worker(new Arranged(API).team("COUNCIL"), "No Tie", "SOCIAL_WORKER");

        Answer refused = API.as(stranger.subject()).forPurpose("DIRECT_CARE").get(theirs.path("/record"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("NO_RELATIONSHIP");
        assertThat(refused.clause()).isEqualTo("CTL-03");
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
        assertThat(theirs.refusals()).singleElement().satisfies(line -> {
            assertThat(line.getJsonObject("who").getString("name")).isEqualTo("No Tie");
            assertThat(line.getJsonArray("because").getJsonObject(0).getString("clause"))
                    .isEqualTo("CTL-03");
            assertThat(line.containsKey("relationship")).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECORDS_OFFICER", "SYSTEM_ADMIN", "PRIVACY_OFFICER"})
    @DisplayName("a role without the function opens nothing, even where it is allocated")
    void role(String role) {
        Case theirs = new Case(API);
        Somebody officer = new Arranged(API).worker(new Arranged(API).team("COUNCIL"), "An Officer", role);
        API.as(theirs.manager().subject())
                .post(theirs.path("/relationships"), "{\"cause\":\"ALLOCATION\",\"worker\":\"" + officer.id() + "\"}");

        Answer refused = API.as(officer.subject()).forPurpose("DIRECT_CARE").get(theirs.path("/record"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("ROLE");
        assertThat(refused.clause()).isEqualTo("CTL-07");
        assertThat(theirs.refusals()).hasSize(1);
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("to an outsider a person they do not work with and a person nobody knows are the same, to the byte")
    void knownAndUnknown() {
        Case theirs = new Case(API);
        Somebody nurse = new Arranged(API).worker(new Arranged(API).team("HEALTH"), "A Nurse", "HEALTH_PROFESSIONAL");
        Api outside = API.as(nurse.subject()).forPurpose("DIRECT_CARE");

        for (String rest : new String[] {"/record", "/record/items/" + UUID.randomUUID(), "/access-list"}) {
            Answer known = outside.get(theirs.path(rest));
            Answer unknown = outside.get("/api/people/" + UUID.randomUUID() + rest);
            assertThat(withoutCorrelation(known)).isEqualTo(withoutCorrelation(unknown));
            assertThat(known.status()).isEqualTo(rest.equals("/access-list") ? 403 : 404);
            assertThat(headerNames(known)).isEqualTo(headerNames(unknown));
        }
        assertThat(theirs.refusals()).hasSize(3);

        API.as(theirs.manager().subject())
                .post(theirs.path("/relationships"), "{\"cause\":\"ALLOCATION\",\"worker\":\"" + nurse.id() + "\"}");
        assertThat(outside.get(theirs.path("/record")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a signed-in stranger has no account, and the try is in the list")
    void stranger() {
        Case theirs = new Case(API);
        String token = API.token(Map.of("subject", "nobody.at.all", "groups", "SOCIAL_WORKER"));

        Answer refused = API.bearing(token).forPurpose("DIRECT_CARE").get(theirs.path("/record"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("ACCOUNT");
        assertThat(theirs.refusals()).singleElement().satisfies(line -> assertThat(
                        line.getJsonObject("who").getString("name"))
                .isEqualTo("nobody.at.all"));
    }

    private static String withoutCorrelation(Answer answer) {
        return answer.status() + answer.body().replaceAll("\"correlation\":\"[^\"]*\"", "");
    }

    private static Set<String> headerNames(Answer answer) {
        return answer.headers().map().keySet();
    }
}
