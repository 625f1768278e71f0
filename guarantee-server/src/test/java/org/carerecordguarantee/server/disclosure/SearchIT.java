package org.carerecordguarantee.server.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
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

/** Who finds whom, and what that leaves behind. */
class SearchIT {
    private static final Api API = SharedServer.api();

    // A surname of this test's own, so that what other tests arrange is not found.
    private final String surname = "Search" + UUID.randomUUID().toString().substring(0, 8);
    private final Arranged arranged = new Arranged(API);
    private final UUID team = arranged.team("COUNCIL");
    private final Somebody ada = arranged.person("Ada " + surname, "1951-03-04");
    private final Somebody ben = arranged.person("Bén O'" + surname, "1962-05-06");
    private final Somebody worker = arranged.worker(team, "A Searcher", "SOCIAL_WORKER");

    @Test
    @DisplayName("staff find by name; each who is shown has one line, which names nobody else")
    void staff() {
        Answer found = search(worker, "{\"name\":\"" + surname.toUpperCase(java.util.Locale.ROOT) + "\"}");

        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(people(found)).containsExactly(ada.id().toString());
        assertThat(found.json().getBoolean("more")).isFalse();
        assertThat(people(search(worker, "{\"name\":\"ben o" + surname + "\"}")))
                .containsExactly(ben.id().toString());
        assertThat(list(ada)).singleElement().satisfies(line -> {
            assertThat(line.getString("action")).isEqualTo("SEARCH");
            assertThat(line.getString("outcome")).isEqualTo("ALLOWED");
            assertThat(line.toString()).doesNotContain(ben.id().toString(), surname);
        });
        assertThat(list(ben)).hasSize(1);
    }

    @Test
    @DisplayName("every term must fit")
    void terms() {
        assertThat(people(search(worker, "{\"name\":\"" + surname + "\",\"born\":\"1951-03-04\"}")))
                .hasSize(1);
        assertThat(people(search(worker, "{\"name\":\"" + surname + "\",\"born\":\"1951-03-05\"}")))
                .isEmpty();
        assertThat(list(ada)).hasSize(1);
    }

    @Test
    @DisplayName("an outsider finds whom they work with; for the others the answer is as if there were nobody")
    void outsider() {
        Somebody nurse = arranged.worker(arranged.team("HEALTH"), "A Nurse", "HEALTH_PROFESSIONAL");
        Answer known = search(nurse, "{\"name\":\"" + surname + "\"}");
        Answer unknown = search(nurse, "{\"name\":\"" + surname + "nobody\"}");
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.status()).isEqualTo(200);
        assertThat(list(ada)).isEmpty();

        allocate(nurse, ada);
        assertThat(people(search(nurse, "{\"name\":\"" + surname + "\"}")))
                .containsExactly(ada.id().toString());
    }

    @Test
    @DisplayName("whom a worker has declared a relationship with, they do not find; the try is in that person's list")
    void conflict() {
        API.as(worker.subject())
                .post("/api/declared-relationships", "{\"person\":\"" + ada.id() + "\",\"kind\":\"NEIGHBOUR\"}");

        assertThat(people(search(worker, "{\"name\":\"" + surname + "\"}"))).isEmpty();

        assertThat(list(ada).get(0).getString("outcome")).isEqualTo("REFUSED");
        assertThat(list(ada).get(0).getString("action")).isEqualTo("SEARCH");
        Somebody another = arranged.worker(team, "Another", "SOCIAL_WORKER");
        assertThat(people(search(another, "{\"name\":\"" + surname + "\"}"))).hasSize(1);
    }

    @Test
    @DisplayName("twenty are shown at most, and that there are more is said")
    void twenty() {
        for (int i = 0; i < 20; i++) {
            arranged.person("Cleo " + surname, "1970-01-01");
        }
        Answer found = search(worker, "{\"name\":\"" + surname + "\"}");
        assertThat(people(found)).hasSize(20);
        assertThat(found.json().getBoolean("more")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                           | 422 | name
                    {"name":"a"}                 | 422 | name
                    {"name":"%%"}                | 422 | name
                    {"born":"yesterday"}         | 400 | born
                    {"nhsNumber":"9990037117"}   | 422 | nhsNumber
                    {"surname":"Abbeygate"}      | 400 | surname
                    """)
    @DisplayName("what cannot be looked for is named")
    void notAccepted(String body, int status, String field) {
        Answer refused = search(worker, body);
        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        assertThat(refused.fields()).containsExactly(field);
    }

    @Test
    @DisplayName("a role without the function does not search, and nobody searches without a purpose")
    void refused() {
        Somebody admin = arranged.worker(team, "An Administrator", "SYSTEM_ADMIN");
        assertThat(search(admin, "{\"name\":\"" + surname + "\"}").reason()).isEqualTo("ROLE");
        Answer aimless = API.as(worker.subject()).post("/api/searches", "{\"name\":\"" + surname + "\"}");
        assertThat(aimless.status()).isEqualTo(400);
        assertThat(aimless.fields()).containsExactly("Purpose");
        assertThat(list(ada)).isEmpty();
    }

    private void allocate(Somebody who, Somebody person) {
        Somebody manager = arranged.worker(team, "A Manager", "TEAM_MANAGER");
        Answer allocated = API.as(manager.subject())
                .post(
                        "/api/people/" + person.id() + "/relationships",
                        "{\"cause\":\"ALLOCATION\",\"worker\":\"" + who.id() + "\"}");
        assertThat(allocated.status()).as(allocated.body()).isEqualTo(201);
    }

    private static Answer search(Somebody who, String terms) {
        return API.as(who.subject()).forPurpose("DIRECT_CARE").post("/api/searches", terms);
    }

    private static List<String> people(Answer found) {
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        return found.json().getJsonArray("results").getValuesAs(JsonObject.class).stream()
                .map(hit -> hit.getString("person"))
                .toList();
    }

    private static List<JsonObject> list(Somebody person) {
        Answer answer = API.as(person.subject()).get("/api/people/" + person.id() + "/access-list");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("lines").getValuesAs(JsonObject.class);
    }
}
