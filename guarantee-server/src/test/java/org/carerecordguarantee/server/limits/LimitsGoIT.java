package org.carerecordguarantee.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.server.limits.Limiting.seal;
import static org.carerecordguarantee.server.limits.Limiting.shutOut;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.carerecordguarantee.server.duties.Worklist;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How limits go: lifted, turned down, passed on a ground in law. */
class LimitsGoIT {
    private static final String DECLINED = "\"reasons\":\"Nobody else speaks the language.\","
            + "\"complaintRoute\":\"Write to the complaints manager.\",\"alternative\":\"Some notes can be sealed.\"";

    private final Limiting limiting = new Limiting();

    @Test
    @DisplayName("it stands until somebody has made sure, by a contact known before, that the person wants it lifted")
    void lifted() {
        String limit = limiting.inForce(shutOut(limiting.theirs.socialWorker()));

        Answer asked = limiting.themself.post(limiting.step(limit, "lifting"), "{\"reason\":\"We made it up.\"}");
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        assertThat(asked.json().getBoolean("liftingAsked")).isTrue();
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("PERSON_LIMIT");
        Answer twice = limiting.themself.post(limiting.step(limit, "lifting"), "{}");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.clause()).isEqualTo("LIM-07");
        Answer newContact = confirm(limit, LocalDate.parse("2199-01-01"), true);
        assertThat(newContact.status()).as(newContact.body()).isEqualTo(422);
        assertThat(newContact.fields()).containsExactly("knownSince");
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("PERSON_LIMIT");

        Answer lifted = confirm(limit, LocalDate.parse("2020-01-01"), true);

        assertThat(lifted.status()).as(lifted.body()).isEqualTo(200);
        assertThat(lifted.json().getString("state")).isEqualTo("LIFTED");
        assertThat(limiting.newest().getString("action")).isEqualTo("CONFIRM_LIFTING");
        assertThat(limiting.record(limiting.theirs.atWork()).status()).isEqualTo(200);
        assertThat(limiting.themself.post(limiting.step(limit, "lifting"), "{}").status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("if the person does not want it lifted after all, it stands")
    void notLifted() {
        String limit = limiting.inForce(shutOut(limiting.theirs.socialWorker()));
        limiting.otherAtWork().post(limiting.step(limit, "lifting"), "{}");

        assertThat(confirm(limit, LocalDate.parse("2020-01-01"), false).json().getString("state"))
                .isEqualTo("IN_FORCE");
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("PERSON_LIMIT");
        assertThat(confirm(limit, LocalDate.parse("2020-01-01"), true).status()).isEqualTo(409);
    }

    private Answer confirm(String limit, LocalDate knownSince, boolean wished) {
        return limiting.otherAtWork()
                .post(
                        limiting.step(limit, "lifting/confirmation"),
                        "{\"contact\":\"Her own telephone\",\"knownSince\":\"" + knownSince + "\",\"wished\":" + wished
                                + "}");
    }

    @Test
    @DisplayName("turned down only by a manager, in writing, with the way to complain and the nearest thing that works")
    void declined() {
        String limit = limiting.asked(shutOut(limiting.theirs.socialWorker()));
        String whole = "{\"extent\":\"WHOLLY\"," + DECLINED + "}";

        assertThat(limiting.otherAtWork()
                        .post(limiting.step(limit, "decline"), whole)
                        .reason())
                .isEqualTo("ROLE");
        for (String field : List.of("reasons", "complaintRoute", "alternative")) {
            Answer missing = limiting.managing.post(
                    limiting.step(limit, "decline"),
                    whole.replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\" \""));
            assertThat(missing.status()).as(missing.body()).isEqualTo(422);
            assertThat(missing.fields()).containsExactly(field);
            assertThat(missing.clause()).isEqualTo("LIM-06");
        }
        assertThat(limiting.limits(limiting.themself).get(0).getString("state")).isEqualTo("ASKED");

        Answer declined = limiting.managing.post(limiting.step(limit, "decline"), whole);

        assertThat(declined.status()).as(declined.body()).isEqualTo(200);
        assertThat(declined.json().getString("state")).isEqualTo("DECLINED");
        assertThat(limiting.newest().getString("action")).isEqualTo("DECLINE_LIMIT");
        JsonObject said = limiting.limits(limiting.themself)
                .get(0)
                .getJsonArray("history")
                .getJsonObject(0);
        assertThat(said.getString("words")).contains("language");
        assertThat(said.getString("complaintRoute")).contains("complaints manager");
        assertThat(said.getString("by")).isEqualTo("Team Manager");
        assertThat(limiting.explain(limiting.otherAtWork(), limit).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("in force, it is not the manager's to turn down; the only allocated worker is replaced, not imposed")
    void notDeclined() {
        String limit = limiting.asked(shutOut(limiting.other));
        limiting.explain(limiting.theirs.atWork(), limit);
        limiting.choose(limiting.themself, limit, "GO_ON");
        assertThat(limiting.managing
                        .post(limiting.step(limit, "decline"), "{\"extent\":\"WHOLLY\"," + DECLINED + "}")
                        .status())
                .isEqualTo(409);
        JsonObject tie = limiting
                .managing
                .get(limiting.theirs.path("/relationships"))
                .json()
                .getJsonArray("relationships")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getJsonObject("worker")
                        .getString("id")
                        .equals(limiting.other.id().toString()))
                .findFirst()
                .orElseThrow();
        limiting.managing.post(
                limiting.theirs.path("/relationships/" + tie.getString("id") + "/end"),
                "{\"reason\":\"She was shut out.\"}");
        String only = limiting.asked(shutOut(limiting.theirs.socialWorker()));

        Answer alone =
                limiting.managing.post(limiting.step(only, "decline"), "{\"extent\":\"WHOLLY\"," + DECLINED + "}");
        assertThat(alone.status()).as(alone.body()).isEqualTo(422);
        assertThat(alone.fields()).containsExactly("reallocation");
        assertThat(limiting.managing
                        .post(
                                limiting.step(only, "decline"),
                                "{\"extent\":\"WHOLLY\"," + DECLINED
                                        + ",\"reallocation\":\"Somebody from the other team from Monday.\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("turned down in part, what is left is a limit of its own that is explained and chosen about")
    void inPart() {
        String item = limiting.write("Health", "2026-11-20T09:00:00Z");
        String limit = limiting.asked(seal(item, "SEALED_HIDDEN"));
        String wider = "{\"extent\":\"PARTLY\"," + DECLINED + "}";
        assertThat(limiting.managing
                        .post(limiting.step(limit, "decline"), wider)
                        .status())
                .isEqualTo(422);

        Answer left = limiting.managing.post(
                limiting.step(limit, "decline"), "{\"extent\":\"PARTLY\"," + DECLINED + ",\"seal\":\"SEALED\"}");

        assertThat(left.status()).as(left.body()).isEqualTo(200);
        assertThat(left.json().getString("insteadOf")).isEqualTo(limit);
        assertThat(left.json().getString("state")).isEqualTo("ASKED");
        String rest = left.json().getString("id");
        limiting.explain(limiting.otherAtWork(), rest);
        limiting.choose(limiting.themself, rest, "GO_ON");
        assertThat(limiting.theirs
                        .atWork()
                        .get(limiting.theirs.path("/record/items/" + item))
                        .status())
                .isEqualTo(423);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATUTORY_DUTY", "COURT_ORDER", "SAFEGUARDING", "LEGAL_CLAIM"})
    @DisplayName(
            "the law lets past it who says so and why, for a day; the look says on what ground, and the person is told")
    void passed(String ground) {
        String item = limiting.write("Health", "2026-11-20T09:00:00Z");
        limiting.inForce(shutOut(limiting.theirs.socialWorker()));
        limiting.inForce(seal(item, "SEALED_HIDDEN"));
        Api worker = limiting.theirs.atWork();
        assertThat(limiting.record(worker).reason()).isEqualTo("PERSON_LIMIT");
        Answer groundless = worker.post(limiting.theirs.path("/limits/pass-throughs"), "{\"why\":\"I have to.\"}");
        assertThat(groundless.status()).as(groundless.body()).isEqualTo(422);
        assertThat(groundless.fields()).containsExactly("ground");
        assertThat(limiting.record(worker).reason()).isEqualTo("PERSON_LIMIT");

        Answer past = worker.post(
                limiting.theirs.path("/limits/pass-throughs"),
                "{\"ground\":\"" + ground + "\",\"why\":\"The enquiry of the 20th needs it.\"}");

        assertThat(past.status()).as(past.body()).isEqualTo(201);
        assertThat(limiting.newest().getString("action")).isEqualTo("GO_PAST_LIMITS");
        assertThat(limiting.record(worker).status()).isEqualTo(200);
        JsonObject line = limiting.newest();
        assertThat(line.getString("action")).isEqualTo("READ_RECORD");
        assertThat(line.getJsonArray("because").getValuesAs(JsonObject.class)).anySatisfy(because -> {
            assertThat(because.getString("clause")).isEqualTo("LIM-04");
            assertThat(because.getString("wentPast")).isEqualTo(ground);
        });
        assertThat(worker.get(limiting.theirs.path("/record/items/" + item)).status())
                .isEqualTo(200);
        assertThat(new Worklist(worker).about(limiting.theirs.person().id(), "TELL_PERSON"))
                .hasSize(1);
        assertThat(limiting.otherAtWork()
                        .get(limiting.theirs.path("/record/items/" + item))
                        .status())
                .isEqualTo(404);
        SharedServer.api()
                .put(
                        "/development/clock",
                        "{\"people\":[\"" + limiting.theirs.person().id() + "\"],\"shift\":\"PT24H1M\"}");
        assertThat(limiting.record(worker).reason()).isEqualTo("PERSON_LIMIT");
    }

    @Test
    @DisplayName("who signed in longer than ten minutes ago signs in again before the law lets them past (CTL-09)")
    void signedInLately() {
        limiting.inForce(shutOut(limiting.theirs.socialWorker()));
        String body = "{\"ground\":\"SAFEGUARDING\",\"why\":\"The enquiry of the 20th needs it.\"}";
        String address = limiting.theirs.path("/limits/pass-throughs");

        assertThat(signedIn(601).post(address, body).reason()).isEqualTo("SIGN_IN_AGAIN");
        assertThat(limiting.theirs.refusals())
                .extracting(line -> line.getString("action"))
                .containsExactly("GO_PAST_LIMITS");
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("PERSON_LIMIT");
        assertThat(signedIn(300).post(address, body).status()).isEqualTo(201);
    }

    private Api signedIn(int secondsAgo) {
        return SharedServer.api()
                .signedIn(limiting.theirs.socialWorker().subject(), secondsAgo)
                .forPurpose("DIRECT_CARE");
    }

    @Test
    @DisplayName(
            "a role that the law gives no such power does not get past; nor does anybody past a missing relationship")
    void notPassed() {
        String body = "{\"ground\":\"SAFEGUARDING\",\"why\":\"The enquiry of the 20th needs it.\"}";
        Api carer = limiting.as("A Care Worker", "SOCIAL_CARE_WORKER");
        assertThat(carer.post(limiting.theirs.path("/limits/pass-throughs"), body)
                        .reason())
                .isEqualTo("ROLE");
        Api stranger = limiting.as("A Stranger", "SOCIAL_WORKER");
        assertThat(stranger.post(limiting.theirs.path("/limits/pass-throughs"), body)
                        .reason())
                .isEqualTo("NO_RELATIONSHIP");
        assertThat(limiting.theirs.refusals()).hasSize(2);
    }
}
