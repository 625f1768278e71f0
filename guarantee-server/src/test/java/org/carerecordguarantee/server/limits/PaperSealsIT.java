package org.carerecordguarantee.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;
import org.carerecordguarantee.server.duties.Worklist;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sealed parts of a paper file: each opening with who, when, why, before whom, and the number afterwards. */
class PaperSealsIT {
    private final Limiting limiting = new Limiting();
    private final Api keeper = limiting.as("A Records Officer", "RECORDS_OFFICER");
    private final String run = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    PaperSealsIT() {
        SharedServer.api()
                .post(
                        "/development/people/" + limiting.theirs.person().id() + "/file-volumes",
                        "{\"volume\":1,\"of\":1,\"title\":\"Volume one\",\"location\":\"Tithe Barn\"}");
    }

    private String number(int number) {
        return run + "-" + number;
    }

    private Answer seal(Api who, int volume, String number) {
        return who.post(
                limiting.theirs.path("/paper-seals"),
                "{\"volume\":" + volume + ",\"part\":\"Letters\",\"number\":\"" + number + "\"}");
    }

    private Answer open(String seal, UUID witness, String found, String resealed) {
        return keeper.post(
                limiting.theirs.path("/paper-seals/" + seal + "/openings"),
                "{\"openedBy\":\"" + limiting.theirs.socialWorker().id() + "\",\"witness\":\"" + witness
                        + "\",\"why\":\"She asked for her letters.\",\"found\":\"" + found + "\",\"resealed\":\""
                        + resealed + "\"}");
    }

    @Test
    @DisplayName("an opening under the right number is written down; a wrong number is the privacy officer's to look into")
    void openings() {
        Answer sealed = seal(keeper, 1, number(1));
        assertThat(sealed.status()).as(sealed.body()).isEqualTo(201);
        assertThat(limiting.newest().getString("action")).isEqualTo("SEAL_PAPER");
        String seal = sealed.json().getString("id");
        Api officer = limiting.as("A Privacy Officer", "PRIVACY_OFFICER");

        Answer opened = open(seal, limiting.other.id(), number(1), number(2));

        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(limiting.newest().getString("action")).isEqualTo("OPEN_SEALED_PAPER");
        assertThat(opened.json().getString("number")).isEqualTo(number(2));
        JsonObject opening = opened.json().getJsonArray("openings").getJsonObject(0);
        assertThat(opening.getBoolean("matched")).isTrue();
        assertThat(opening.getString("witness")).isEqualTo(limiting.other.id().toString());
        assertThat(opening.getString("why")).contains("her letters");
        UUID person = limiting.theirs.person().id();
        assertThat(new Worklist(officer).about(person, "REVIEW_ALERT")).isEmpty();

        Answer mismatch = open(seal, limiting.other.id(), number(1), number(3));

        assertThat(mismatch.status()).as(mismatch.body()).isEqualTo(201);
        assertThat(mismatch.json().getJsonArray("openings").getJsonObject(1).getBoolean("matched"))
                .isFalse();
        assertThat(new Worklist(officer).about(person, "REVIEW_ALERT")).hasSize(1);
        assertThat(keeper.get(limiting.theirs.path("/paper-seals"))
                        .json()
                        .getJsonArray("seals")
                        .getJsonObject(0)
                        .getJsonArray("openings"))
                .hasSize(2);
    }

    @Test
    @DisplayName("no witness, no such volume, a number used before, a seal of somebody else, another's job: nothing is kept")
    void refused() {
        String seal = seal(keeper, 1, number(1)).json().getString("id");

        Answer alone = open(seal, limiting.theirs.socialWorker().id(), number(1), number(2));
        assertThat(alone.status()).as(alone.body()).isEqualTo(422);
        assertThat(alone.fields()).containsExactly("witness");
        assertThat(alone.clause()).isEqualTo("LIM-10");
        assertThat(open(seal, UUID.randomUUID(), number(1), number(2)).fields()).containsExactly("witness");
        assertThat(open(seal, limiting.other.id(), number(1), " ").fields()).containsExactly("resealed");
        assertThat(open(seal, limiting.other.id(), number(1), number(1)).status())
                .isEqualTo(409);
        assertThat(open(UUID.randomUUID().toString(), limiting.other.id(), number(1), number(2))
                        .status())
                .isEqualTo(404);
        assertThat(seal(keeper, 2, number(5)).fields()).containsExactly("volume");
        assertThat(seal(keeper, 1, number(1)).status()).isEqualTo(409);
        assertThat(seal(limiting.theirs.atWork(), 1, number(6)).reason()).isEqualTo("ROLE");
        JsonObject kept = keeper.get(limiting.theirs.path("/paper-seals")).json();
        assertThat(kept.getJsonArray("seals")).hasSize(1);
        assertThat(kept.getJsonArray("seals").getJsonObject(0).getJsonArray("openings"))
                .isEmpty();
    }
}
