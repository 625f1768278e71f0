package org.carerecordguarantee.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.server.limits.Limiting.seal;
import static org.carerecordguarantee.server.limits.Limiting.shutOut;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.carerecordguarantee.server.duties.Worklist;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person shuts somebody out, closes a part of their record, is asked first; each refusal beside its twin. */
class LimitsIT {
    private final Limiting limiting = new Limiting();

    @Test
    @DisplayName(
            "asked for, explained, chosen: from the very next look the worker sees nothing, and the colleague does")
    void shutOutWorker() {
        String limit = limiting.asked(shutOut(limiting.theirs.socialWorker()));
        assertThat(limiting.record(limiting.theirs.atWork()).status()).isEqualTo(200);
        assertThat(limiting.explain(limiting.otherAtWork(), limit).status()).isEqualTo(200);
        assertThat(limiting.newest().getString("action")).isEqualTo("EXPLAIN_LIMIT");
        assertThat(limiting.record(limiting.theirs.atWork()).status()).isEqualTo(200);

        Answer chosen = limiting.choose(limiting.themself, limit, "GO_ON");

        assertThat(chosen.json().getString("state")).isEqualTo("IN_FORCE");
        Answer refused = limiting.record(limiting.theirs.atWork());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("PERSON_LIMIT");
        assertThat(refused.clause()).isEqualTo("LIM-04");
        assertThat(refused.json().getInt("gate")).isEqualTo(6);
        assertThat(limiting.newest().getString("outcome")).isEqualTo("REFUSED");
        assertThat(limiting.record(limiting.otherAtWork()).status()).isEqualTo(200);
        JsonObject kept = limiting.limits(limiting.themself).get(0);
        assertThat(kept.getString("targetName")).isEqualTo("Social Worker");
        assertThat(kept.getJsonArray("history").getValuesAs(JsonObject.class))
                .extracting(turn -> turn.getString("step"))
                .containsExactly("EXPLAINED", "WENT_ON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEAM", "ORGANISATION", "SHARED_RECORD"})
    @DisplayName("a team, an organisation, everybody outside the council: shut out who is in it, and nobody else")
    void shutOutMany(String scope) {
        UUID trust = made("organisations", "{\"name\":\"A trust of a test\",\"kind\":\"HEALTH\"}");
        UUID hospital = made("teams", "{\"name\":\"A ward of a test\",\"organisation\":\"" + trust + "\"}");
        Somebody nurse = limiting.arranged.worker(hospital, "A Nurse", "HEALTH_PROFESSIONAL");
        limiting.allocate(nurse);
        Api nursing = SharedServer.api().as(nurse.subject()).forPurpose("DIRECT_CARE");
        assertThat(limiting.record(nursing).status()).isEqualTo(200);
        String one =
                switch (scope) {
                    case "TEAM" -> ",\"team\":\"" + hospital + "\"";
                    case "ORGANISATION" -> ",\"organisation\":\"" + trust + "\"";
                    default -> "";
                };

        limiting.inForce("\"scope\":\"" + scope + "\"" + one);

        assertThat(limiting.record(nursing).reason()).isEqualTo("PERSON_LIMIT");
        assertThat(limiting.record(limiting.otherAtWork()).status()).isEqualTo(200);
    }

    private static UUID made(String what, String body) {
        return UUID.fromString(
                SharedServer.api().post("/development/" + what, body).json().getString("id"));
    }

    @Test
    @DisplayName("for safety it is in force before anything is explained, and dropping it is lifting it")
    void interim() {
        String limit = limiting.asked(shutOut(limiting.theirs.socialWorker()) + ",\"interim\":true");

        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("PERSON_LIMIT");
        Answer dropped = limiting.choose(limiting.themself, limit, "WITHDRAW");
        assertThat(dropped.status()).as(dropped.body()).isEqualTo(409);
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("PERSON_LIMIT");
    }

    @Test
    @DisplayName("from its start to its end, and not a moment longer")
    void fromAndUntil() {
        String limit = limiting.inForce(shutOut(limiting.theirs.socialWorker()) + ",\"until\":\""
                + Instant.now().plus(3, ChronoUnit.DAYS) + "\"");
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("PERSON_LIMIT");

        String clock = "{\"people\":[\"" + limiting.theirs.person().id() + "\"],\"shift\":\"P4D\"}";
        assertThat(SharedServer.api().put("/development/clock", clock).status()).isBetween(200, 204);

        assertThat(limiting.limits(limiting.themself).get(0).getString("state")).isEqualTo("ENDED");
        assertThat(limiting.limits(limiting.themself).get(0).getString("id")).isEqualTo(limit);
        assertThat(limiting.record(limiting.theirs.atWork()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a choice before the explanation is none; one that is dropped is not in force")
    void notExplained() {
        String limit = limiting.asked(shutOut(limiting.theirs.socialWorker()));

        Answer early = limiting.choose(limiting.themself, limit, "GO_ON");
        assertThat(early.status()).as(early.body()).isEqualTo(409);
        assertThat(early.clause()).isEqualTo("LIM-02");
        assertThat(limiting.choose(limiting.themself, limit, "WITHDRAW").json().getString("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(limiting.record(limiting.theirs.atWork()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("no service depends on it: declared so, or in words that read so, the explanation is not taken")
    void conditional() {
        String limit = limiting.asked(shutOut(limiting.theirs.socialWorker()));
        String threat = "{\"effects\":\"We will stop your visits unless you drop it.\",\"alternatives\":\"Drop it.\"}";

        Answer threatened = limiting.otherAtWork().post(limiting.step(limit, "explanation"), threat);
        assertThat(threatened.status()).as(threatened.body()).isEqualTo(422);
        assertThat(threatened.fields()).containsExactly("effects");
        assertThat(threatened.clause()).isEqualTo("LIM-02");
        Answer declared = limiting.otherAtWork()
                .post(
                        limiting.step(limit, "explanation"),
                        "{\"effects\":\"Somebody else"
                                + " comes.\",\"alternatives\":\"None.\",\"serviceConditional\":true}");
        assertThat(declared.fields()).containsExactly("serviceConditional");
        assertThat(limiting.limits(limiting.themself).get(0).getJsonArray("history"))
                .isEmpty();
        assertThat(limiting.theirs.refusals()).hasSize(2);
        // A manager who has read them answers for words that only look so.
        String misread = "{\"effects\":\"We will not stop your visits for"
                + " it.\",\"alternatives\":\"None.\",\"managerRead\":true}";
        assertThat(limiting.otherAtWork()
                        .post(limiting.step(limit, "explanation"), misread)
                        .fields())
                .containsExactly("effects");
        Somebody manager = limiting.arranged.worker(limiting.team, "A Second Manager", "TEAM_MANAGER");
        limiting.allocate(manager);
        assertThat(SharedServer.api()
                        .as(manager.subject())
                        .post(limiting.step(limit, "explanation"), misread)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName(
            "a limit is to be in force in two working days; if it is not, it becomes the Caldicott Guardian's matter")
    void inTime() {
        UUID person = limiting.theirs.person().id();
        String limit = limiting.asked(shutOut(limiting.theirs.socialWorker()));
        JsonObject duty = new Worklist(limiting.otherAtWork())
                .about(person, "PUT_LIMIT_IN_FORCE")
                .get(0);
        assertThat(duty.getString("about")).isEqualTo(limit);
        Instant due = Instant.parse(duty.getString("dueAt"));
        assertThat(due)
                .isBetween(Instant.now().plus(1, ChronoUnit.DAYS), Instant.now().plus(9, ChronoUnit.DAYS));
        Limiting another = new Limiting();
        another.inForce(shutOut(another.theirs.socialWorker()));
        assertThat(new Worklist(another.otherAtWork())
                        .about(another.theirs.person().id(), "PUT_LIMIT_IN_FORCE"))
                .isEmpty();

        SharedServer.api().put("/development/clock", "{\"people\":[\"" + person + "\"],\"shift\":\"P10D\"}");

        Api guardian = limiting.as("A Caldicott Guardian", "CALDICOTT_GUARDIAN");
        assertThat(new Worklist(guardian).eventually(person, "PUT_LIMIT_IN_FORCE"))
                .isPresent();
        assertThat(limiting.limits(guardian)).hasSize(1);
    }

    @Test
    @DisplayName("asked first: nobody looks whom the person did not say yes to, and who has their yes does for a day")
    void askMeFirst() {
        limiting.inForce("\"scope\":\"ASK_ME_FIRST\"");
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("PERSON_LIMIT");

        Answer yes = limiting.themself.post(
                limiting.theirs.path("/limits/allowed-looks"),
                "{\"worker\":\"" + limiting.theirs.socialWorker().id() + "\"}");

        assertThat(yes.status()).as(yes.body()).isEqualTo(201);
        assertThat(limiting.record(limiting.theirs.atWork()).status()).isEqualTo(200);
        assertThat(limiting.record(limiting.otherAtWork()).reason()).isEqualTo("PERSON_LIMIT");
        assertThat(limiting.otherAtWork()
                        .post(
                                limiting.theirs.path("/limits/allowed-looks"),
                                "{\"worker\":\"" + limiting.other.id() + "\"}")
                        .reason())
                .isEqualTo("ROLE");
        SharedServer.api()
                .put(
                        "/development/clock",
                        "{\"people\":[\"" + limiting.theirs.person().id() + "\"],\"shift\":\"PT24H1M\"}");
        assertThat(limiting.record(limiting.theirs.atWork()).reason()).isEqualTo("PERSON_LIMIT");
    }

    @Test
    @DisplayName("a worker writes it down for the person; who is shut out by it has no say about it")
    void writtenDown() {
        Answer asked =
                limiting.ask(limiting.otherAtWork(), shutOut(limiting.theirs.socialWorker()) + ",\"route\":\"PHONE\"");
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        assertThat(limiting.newest().getString("action")).isEqualTo("ASK_FOR_LIMIT");
        String limit = asked.json().getString("id");

        assertThat(limiting.explain(limiting.theirs.atWork(), limit).reason()).isEqualTo("ROLE");
        assertThat(limiting.explain(limiting.otherAtWork(), limit).status()).isEqualTo(200);
        assertThat(limiting.choose(limiting.otherAtWork(), limit, "GO_ON").status())
                .isEqualTo(200);
        Answer lifting = limiting.theirs.atWork().post(limiting.step(limit, "lifting"), "{}");
        assertThat(lifting.reason()).isEqualTo("PERSON_LIMIT");
        JsonObject kept = limiting.limits(limiting.themself).get(0);
        assertThat(kept.getString("route")).isEqualTo("PHONE");
        assertThat(kept.getString("askedBy")).isEqualTo("Another Worker");
        assertThat(kept.getString("state")).isEqualTo("IN_FORCE");
    }

    @Test
    @DisplayName("without a relationship nobody reads, asks for or chooses about somebody's limits")
    void strangers() {
        String limit = limiting.asked(shutOut(limiting.theirs.socialWorker()));
        Api stranger = limiting.as("A Stranger", "SOCIAL_WORKER");
        Api elsewhere = SharedServer.api()
                .as(limiting.arranged.person("Test Neighbour", "1950-01-01").subject());
        assertThat(stranger.get(limiting.theirs.path("/limits")).reason()).isEqualTo("NO_RELATIONSHIP");
        assertThat(limiting.explain(stranger, limit).reason()).isEqualTo("NO_RELATIONSHIP");
        assertThat(limiting.choose(elsewhere, limit, "WITHDRAW").status()).isEqualTo(404);
        assertThat(elsewhere.get(limiting.theirs.path("/limits")).status()).isEqualTo(404);
        assertThat(limiting.limits(limiting.themself).get(0).getString("state")).isEqualTo("ASKED");
    }

    @Test
    @DisplayName(
            "the same twice, an unknown team, two things named, an item of somebody else, a time gone by: nothing is"
                    + " kept")
    void badInput() {
        String fields = shutOut(limiting.theirs.socialWorker());
        String standing = limiting.asked(fields);

        Answer twice = limiting.ask(limiting.themself, fields);
        assertThat(twice.status()).as(twice.body()).isEqualTo(409);
        assertThat(twice.clause()).isEqualTo("LIM-01");
        assertThat(twice.json().getString("detail")).contains(standing);
        assertRefused("\"scope\":\"TEAM\",\"team\":\"" + UUID.randomUUID() + "\"", "team");
        assertRefused("\"scope\":\"TEAM\",\"worker\":\"" + limiting.other.id() + "\"", "worker");
        assertRefused("\"scope\":\"INDIVIDUAL\"", "scope");
        assertRefused("\"scope\":\"CATEGORY\",\"seal\":\"SEALED\"", "category");
        assertRefused("\"scope\":\"CATEGORY\",\"category\":\"Health\"", "seal");
        assertRefused("\"scope\":\"SHARED_RECORD\",\"seal\":\"SEALED\"", "seal");
        assertRefused("\"scope\":\"SHARED_RECORD\",\"from\":\"2020-01-01T00:00:00Z\"", "from");
        assertRefused("\"scope\":\"SHARED_RECORD\",\"until\":\"2020-01-01T00:00:00Z\"", "until");
        assertThat(limiting.ask(limiting.themself, seal(UUID.randomUUID().toString(), "SEALED"))
                        .status())
                .isEqualTo(404);
        assertThat(limiting.ask(limiting.themself, "\"scope\":\"EVERYBODY\"").status())
                .isEqualTo(400);
        assertThat(limiting.ask(limiting.themself, "\"scope\":\"SHARED_RECORD\",\"forever\":true")
                        .status())
                .isEqualTo(400);
        Limiting another = new Limiting();
        assertThat(another.explain(another.otherAtWork(), standing).status()).isEqualTo(404);
        assertThat(limiting.limits(limiting.themself)).hasSize(1);
    }

    private void assertRefused(String fields, String field) {
        Answer refused = limiting.ask(limiting.themself, fields);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.fields()).contains(field);
        assertThat(refused.clause()).isEqualTo("LIM-01");
    }
}
