package org.carerecordguarantee.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;

/** A person with two social workers, who limits who sees their record. */
final class Limiting {
    private static final Api API = SharedServer.api();

    final Arranged arranged = new Arranged(API);
    final UUID team = arranged.team("COUNCIL");
    final Case theirs = new Case(API);
    final Api themself = API.as(theirs.person().subject());
    final Somebody other = arranged.worker(team, "Another Worker", "SOCIAL_WORKER");
    final Api managing = API.as(theirs.manager().subject()).forPurpose("DIRECT_CARE");

    Limiting() {
        allocate(other);
    }

    void allocate(Somebody worker) {
        assertThat(managing.post(
                                theirs.path("/relationships"),
                                "{\"cause\":\"ALLOCATION\",\"worker\":\"" + worker.id() + "\"}")
                        .status())
                .isEqualTo(201);
    }

    /** The worker who may look, whatever the person says about the one who is allocated first. */
    Api otherAtWork() {
        return API.as(other.subject()).forPurpose("DIRECT_CARE");
    }

    Api as(String name, String role) {
        return API.as(arranged.worker(team, name, role).subject());
    }

    /** Writes an item of this category and gives its id. */
    String write(String category, String eventAt) {
        Answer written = theirs.atWork()
                .post(theirs.path("/record/items"), Case.item(eventAt).replace("\"Home\"", "\"" + category + "\""));
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        return written.json().getString("id");
    }

    /** Asks for a limit, as somebody. */
    Answer ask(Api who, String fields) {
        return who.post(theirs.path("/limits"), "{" + fields + "}");
    }

    /** The person asks; a worker explains; the person goes on: the limit is in force. */
    String inForce(String fields) {
        String limit = asked(fields);
        assertThat(explain(otherAtWork(), limit).status()).isEqualTo(200);
        Answer chosen = choose(themself, limit, "GO_ON");
        assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);
        assertThat(chosen.json().getBoolean("inForce")).isTrue();
        return limit;
    }

    String asked(String fields) {
        Answer asked = ask(themself, fields);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        assertThat(asked.header("Location"))
                .contains(theirs.path("/limits/" + asked.json().getString("id")));
        return asked.json().getString("id");
    }

    Answer explain(Api who, String limit) {
        return who.post(
                step(limit, "explanation"),
                "{\"effects\":\"Somebody else would have to visit.\",\"alternatives\":\"Only some notes could be sealed.\"}");
    }

    Answer choose(Api who, String limit, String choice) {
        return who.post(step(limit, "choice"), "{\"choice\":\"" + choice + "\"}");
    }

    String step(String limit, String step) {
        return theirs.path("/limits/" + limit + "/" + step);
    }

    /** The limits as somebody reads them. */
    List<JsonObject> limits(Api who) {
        Answer answer = who.get(theirs.path("/limits"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getJsonArray("limits").getValuesAs(JsonObject.class);
    }

    /** The newest line in the person's list. */
    JsonObject newest() {
        return theirs.list().get(0);
    }

    Answer record(Api who) {
        return who.get(theirs.path("/record"));
    }

    static String shutOut(Somebody worker) {
        return "\"scope\":\"INDIVIDUAL\",\"worker\":\"" + worker.id() + "\"";
    }

    static String seal(String item, String how) {
        return "\"scope\":\"ITEM\",\"item\":\"" + item + "\",\"seal\":\"" + how + "\"";
    }
}
