package org.carerecordguarantee.server.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read the list, what it leaves out and what it never does. */
class AccessListIT {
    private static final Api API = SharedServer.api();

    @Test
    @DisplayName("the person's own looks are written down, and shown back only if they ask")
    void ownLooks() {
        Case theirs = new Case(API);
        theirs.atWork().get(theirs.path("/record"));
        Api themself = API.as(theirs.person().subject());

        themself.get(theirs.path("/access-list"));
        List<JsonObject> others = lines(themself.get(theirs.path("/access-list")));
        List<JsonObject> all = lines(themself.get(theirs.path("/access-list?show=all")));

        assertThat(others).extracting(AccessListIT::kind).containsOnly("WORKER");
        assertThat(all)
                .extracting(AccessListIT::kind)
                .filteredOn("PERSON"::equals)
                .hasSize(2);
        assertThat(all.get(0).getString("purpose")).isEqualTo("OWN_ACCESS");
    }

    @Test
    @DisplayName("later pages count no further than the first page did, and nothing comes twice or is lost")
    void pages() {
        Case theirs = new Case(API);
        for (int i = 0; i < 5; i++) {
            theirs.atWork().get(theirs.path("/record"));
        }
        Api themself = API.as(theirs.person().subject());
        List<Integer> numbers = new ArrayList<>();
        String next = theirs.path("/access-list?limit=2");
        long upTo = -1;
        while (next != null) {
            Answer page = themself.get(next);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            lines(page).forEach(line -> numbers.add(line.getInt("number")));
            upTo = upTo == -1 ? page.json().getInt("upTo") : upTo;
            assertThat(page.json().getInt("upTo")).isEqualTo((int) upTo);
            next = page.json().getString("next", null);
            theirs.atWork().get(theirs.path("/record"));
        }
        assertThat(numbers).containsExactly(6, 5, 4, 3, 2, 1);
    }

    @Test
    @DisplayName("the privacy officer reads it for audit, and that is a line; without that purpose they do not")
    void privacyOfficer() {
        Case theirs = new Case(API);
        theirs.atWork().get(theirs.path("/record"));
        Somebody officer =
                new Arranged(API).worker(new Arranged(API).team("COUNCIL"), "A Privacy Officer", "PRIVACY_OFFICER");

        Answer read = API.as(officer.subject()).forPurpose("ACCESS_AUDIT").get(theirs.path("/access-list"));
        Answer curious = API.as(officer.subject()).forPurpose("DIRECT_CARE").get(theirs.path("/access-list"));

        assertThat(lines(read)).hasSize(2);
        assertThat(curious.status()).isEqualTo(403);
        assertThat(theirs.list().get(1).getString("action")).isEqualTo("READ_ACCESS_LIST");
        assertThat(theirs.list().get(1).getJsonObject("who").getString("name")).isEqualTo("A Privacy Officer");
        assertThat(theirs.list().get(1).getString("outcome")).isEqualTo("ALLOWED");
        assertThat(theirs.list().get(0).getString("outcome")).isEqualTo("REFUSED");
    }

    @Test
    @DisplayName("nobody else reads it: not the allocated worker, not another person")
    void nobodyElse() {
        Case theirs = new Case(API);
        Case others = new Case(API);

        assertThat(theirs.atWork().get(theirs.path("/access-list")).reason()).isEqualTo("ROLE");
        Answer another = API.as(others.person().subject()).get(theirs.path("/access-list"));
        assertThat(another.status()).isEqualTo(404);
        assertThat(theirs.refusals()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM_ADMIN", "PRIVACY_OFFICER", "RECORDS_OFFICER", "TEAM_MANAGER", "SOCIAL_WORKER"})
    @DisplayName("nobody adds, changes or removes a line, and each try becomes one")
    void noDoor(String role) {
        Case theirs = new Case(API);
        theirs.atWork().get(theirs.path("/record"));
        List<JsonObject> before = theirs.list();
        Somebody somebody = new Arranged(API).worker(new Arranged(API).team("COUNCIL"), "Somebody", role);
        Api trying = API.as(somebody.subject()).forPurpose("RECORD_KEEPING");
        String line = "/" + before.get(0).getString("entry");

        int tries = 0;
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            for (String place : new String[] {"", line, "/" + UUID.randomUUID()}) {
                Answer refused = trying.send(
                        method, theirs.path("/access-list" + place), BodyPublishers.ofString("{}"), "application/json");
                assertThat(refused.status()).as(method + refused.body()).isEqualTo(405);
                assertThat(refused.clause()).isEqualTo("LOG-02");
                assertThat(refused.header("Allow")).contains("GET");
                tries++;
            }
        }

        List<JsonObject> after = theirs.list();
        assertThat(after).hasSize(before.size() + tries);
        assertThat(after.subList(tries, after.size())).isEqualTo(before);
        assertThat(after.subList(0, tries)).allSatisfy(each -> {
            assertThat(each.getString("outcome")).isEqualTo("REFUSED");
            assertThat(each.getString("action")).isEqualTo("ALTER_ACCESS_LIST");
        });
    }

    private static String kind(JsonObject line) {
        return line.getJsonObject("who").getString("kind");
    }

    private static List<JsonObject> lines(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("lines").getValuesAs(JsonObject.class);
    }
}
