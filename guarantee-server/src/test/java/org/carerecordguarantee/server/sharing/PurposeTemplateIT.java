package org.carerecordguarantee.server.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
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

/** What a partner with a legitimate relationship sees of a record, by what they say they are doing (gate 7). */
class PurposeTemplateIT {
    private static final Api API = SharedServer.api();

    private final Arranged arranged = new Arranged(API);
    private final Case theirs = new Case(API);
    private final String health = written("Health", "2026-11-20T09:00:00Z");
    private final String money = written("Finances", "2026-11-19T09:00:00Z");

    @ParameterizedTest(name = "{0} of an organisation of {1}")
    @CsvSource({"HEALTH_PROFESSIONAL, HEALTH", "COMMISSIONED_PROVIDER, PROVIDER"})
    @DisplayName("who gives care beside the council sees what that needs, and is told that there is more")
    void forCare(String role, String kind) {
        Somebody partner = allocated(role, kind);

        JsonObject record = record(partner, "DIRECT_CARE");

        assertThat(ids(record)).containsExactly(health);
        JsonObject withheld = record.getJsonArray("withheld").getJsonObject(0);
        assertThat(withheld.getString("reason")).isEqualTo("NOT_NEEDED");
        assertThat(record.getJsonArray("withheld")).hasSize(1);
    }

    @Test
    @DisplayName(
            "opened by its id, what is not needed is refused with the clause, and the person sees that it was tried")
    void byItsId() {
        Somebody nurse = allocated("HEALTH_PROFESSIONAL", "HEALTH");
        Api nursing = API.as(nurse.subject()).forPurpose("DIRECT_CARE");

        Answer refused = nursing.get(theirs.path("/record/items/" + money));

        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("NOT_NEEDED");
        assertThat(refused.clause()).isEqualTo("SHR-03");
        JsonObject tried = theirs.list().get(0);
        assertThat(tried.getString("outcome")).isEqualTo("REFUSED");
        assertThat(tried.getJsonObject("who").getString("name")).isEqualTo("A Partner");
        assertThat(nursing.get(theirs.path("/record/items/" + money + "/versions"))
                        .status())
                .isEqualTo(403);
        assertThat(nursing.get(theirs.path("/record/items/" + health)).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("to arrange who pays for a discharge, money is needed, and the person sees what it was for")
    void forADischarge() {
        Somebody nurse = allocated("HEALTH_PROFESSIONAL", "HEALTH");

        assertThat(ids(record(nurse, "DISCHARGE_FUNDING"))).containsExactly(health, money);

        assertThat(theirs.list().get(0).getString("purposeInWords"))
                .isEqualTo("to arrange who pays for your care when you leave hospital");
    }

    @Test
    @DisplayName("for a purpose that is no partner's, nothing is needed")
    void forNothingOfTheirs() {
        JsonObject record = record(allocated("HEALTH_PROFESSIONAL", "HEALTH"), "QUALITY_CHECK");

        assertThat(ids(record)).isEmpty();
    }

    @Test
    @DisplayName("an advocate who inspects under a law, and the council's own worker, see it all")
    void others() {
        assertThat(ids(record(allocated("CARE_ACT_ADVOCATE", "ADVOCACY"), "DIRECT_CARE")))
                .containsExactly(health, money);
        assertThat(ids(record(theirs.socialWorker(), "DIRECT_CARE"))).containsExactly(health, money);
    }

    private Somebody allocated(String role, String kind) {
        Somebody worker = arranged.worker(arranged.team(kind), "A Partner", role);
        Answer allocated = API.as(theirs.manager().subject())
                .post(theirs.path("/relationships"), "{\"cause\":\"ALLOCATION\",\"worker\":\"" + worker.id() + "\"}");
        assertThat(allocated.status()).as(allocated.body()).isEqualTo(201);
        return worker;
    }

    private JsonObject record(Somebody who, String purpose) {
        Answer answer = API.as(who.subject()).forPurpose(purpose).get(theirs.path("/record"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String written(String category, String eventAt) {
        Answer written = theirs.atWork()
                .post(theirs.path("/record/items"), Case.item(eventAt).replace("\"Home\"", "\"" + category + "\""));
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        return written.json().getString("id");
    }

    private static List<String> ids(JsonObject record) {
        return record.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .toList();
    }
}
