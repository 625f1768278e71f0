package org.carerecordguarantee.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that no rule refuses and that is not carried out all the same: its line says as much as any other (LOG-01). */
class RefusedAfterwardsIT {
    private static final Api API = SharedServer.api();

    @Test
    @DisplayName("a correction that is not accepted: what for, on what ground, and what of the record")
    void correction() {
        Case theirs = new Case(API);
        String item = theirs.atWork()
                .post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"))
                .json()
                .getString("id");

        Answer refused =
                theirs.atWork().post(theirs.path("/record/items/" + item + "/versions"), "{\"content\":\"No\"}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        JsonObject line = onlyRefusal(theirs);
        assertThat(line.getString("action")).isEqualTo("CORRECT_ITEM");
        assertThat(line.getString("purpose")).isEqualTo("DIRECT_CARE");
        assertThat(line.getString("relationship")).isEqualTo("ALLOCATION");
        assertThat(line.getJsonArray("categories").getString(0)).isEqualTo("Home");
    }

    @Test
    @DisplayName("an allocation of nobody is not told as somebody's claim to need the record")
    void allocation() {
        Case theirs = new Case(API);
        Answer refused = API.as(theirs.manager().subject())
                .post(
                        theirs.path("/relationships"),
                        "{\"cause\":\"ALLOCATION\",\"worker\":\""
                                + theirs.person().id() + "\"}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        JsonObject line = onlyRefusal(theirs);
        assertThat(line.getString("action")).isEqualTo("ALLOCATE");
        assertThat(line.getString("purpose")).isEqualTo("RECORD_KEEPING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"cause\":\"MARRIAGE\"}"})
    @DisplayName("what cannot be read about relationships is told as neither a claim nor an allocation")
    void unread(String body) {
        Case theirs = new Case(API);
        assertThat(theirs.atWork().post(theirs.path("/relationships"), body).status())
                .isEqualTo(400);
        JsonObject line = onlyRefusal(theirs);
        assertThat(line.getString("action")).isEqualTo("OTHER");
        assertThat(line.getString("purpose")).isEqualTo("DIRECT_CARE");
        assertThat(line.getJsonArray("categories").getString(0)).isEqualTo("Who works with the person");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asAt=then",
                "asAt=1700-01-01T00:00:00Z",
                "asAt=2026-01-01T00:00:00Z&limit=0",
                "asAt=2026-01-01T00:00:00Z&after=01a05c32-6268-734d-92cd-4c73f0755505"
            })
    @DisplayName("a past state that is asked for wrongly is told as a past state, and what for")
    void pastState(String query) {
        Case theirs = new Case(API);
        assertThat(theirs.atWork().get(theirs.path("/record?" + query)).status())
                .isEqualTo(400);
        JsonObject line = onlyRefusal(theirs);
        assertThat(line.getString("action")).isEqualTo("READ_PAST_STATE");
        assertThat(line.getString("purpose")).isEqualTo("DIRECT_CARE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"kind\":\"FRIEND_OF_A_FRIEND\"|400", "\"kind\":\"NEIGHBOUR\",\"more\":1|400"})
    @DisplayName("a declaration that is not understood stands in the list of whom it names")
    void declaration(String rest, int status) {
        Case theirs = new Case(API);
        Answer refused = theirs.atWork().post("/api/declared-relationships", naming(theirs, rest));
        assertThat(refused.status()).as(refused.body()).isEqualTo(status);
        JsonObject line = onlyRefusal(theirs);
        assertThat(line.getString("action")).isEqualTo("DECLARE_CONFLICT");
        assertThat(line.getString("purpose")).isEqualTo("DIRECT_CARE");
    }

    @Test
    @DisplayName("a declaration of somebody without an account, or of a worker there is none, stands there too")
    void declarationOfNobody() {
        Case theirs = new Case(API);
        String token = API.token(Map.of("subject", "nobody.at.all", "groups", "SOCIAL_WORKER"));
        assertThat(API.bearing(token)
                        .post("/api/declared-relationships", naming(theirs, "\"kind\":\"NEIGHBOUR\""))
                        .reason())
                .isEqualTo("ACCOUNT");
        Answer nobody = API.as(theirs.manager().subject())
                .post(
                        "/api/declared-relationships",
                        naming(
                                theirs,
                                "\"kind\":\"NEIGHBOUR\",\"worker\":\""
                                        + theirs.person().id() + "\""));
        assertThat(nobody.status()).as(nobody.body()).isEqualTo(422);
        assertThat(theirs.refusals())
                .extracting(line -> line.getString("action"))
                .containsExactly("DECLARE_CONFLICT", "DECLARE_CONFLICT");
    }

    @ParameterizedTest
    @ValueSource(strings = {";x/record?limit=many", ";x=y/record;z?asAt=then", "/record;x?limit=0"})
    @DisplayName("nothing written into the address keeps an attempt out of the person's list")
    void matrixParameters(String rest) {
        Case theirs = new Case(API);
        Answer refused = theirs.atWork().get(theirs.path(rest));
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(onlyRefusal(theirs).getString("purpose")).isEqualTo("DIRECT_CARE");
    }

    private static String naming(Case theirs, String rest) {
        return "{\"person\":\"" + theirs.person().id() + "\"," + rest + "}";
    }

    private static JsonObject onlyRefusal(Case theirs) {
        assertThat(theirs.refusals()).hasSize(1);
        return theirs.refusals().get(0);
    }
}
