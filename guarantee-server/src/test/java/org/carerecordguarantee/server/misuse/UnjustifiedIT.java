package org.carerecordguarantee.server.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.carerecordguarantee.server.duties.Worklist;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A look without good reason: what follows, and that the person is told. */
class UnjustifiedIT {
    private final Looked looked = new Looked();
    private final String investigation = looked.opened();

    @Test
    @DisplayName("it is not closed as unjustified before it is said what followed, and when")
    void consequences() {
        assertThat(looked.close(investigation, "UNJUSTIFIED").clause()).isEqualTo("ACT-03");
        Answer toCome = looked.work(investigation, "/consequences", "{\"kind\":\"DISMISSAL\",\"on\":\"2999-01-01\"}");
        assertThat(toCome.fields()).containsExactly("on");
        assertThat(looked.follow(investigation, "DISCIPLINE").status()).isEqualTo(200);

        Answer closed = looked.close(investigation, "UNJUSTIFIED");

        assertThat(closed.status()).as(closed.body()).isEqualTo(200);
        assertThat(closed.json().getString("state")).isEqualTo("UNJUSTIFIED");
        assertThat(looked.follow(investigation, "REGULATOR_REFERRAL").status()).isEqualTo(200);
        assertThat(looked.follow(investigation, "NO_ACTION").reason()).isEqualTo("CLASHES");
    }

    @Test
    @DisplayName("that nothing follows has a reason and the signature of somebody else")
    void noAction() {
        Api siro = looked.overseeing();
        String signature = looked.theirs.path("/investigations/" + investigation + "/signature");
        String signed = "{\"words\":\"She has left, and the police do not pursue it.\"}";
        assertThat(siro.post(signature, signed).reason()).isEqualTo("CLASHES");
        Answer unreasoned =
                looked.work(investigation, "/consequences", "{\"kind\":\"NO_ACTION\",\"on\":\"2026-11-21\"}");
        assertThat(unreasoned.fields()).containsExactly("words");
        assertThat(looked.follow(investigation, "NO_ACTION").status()).isEqualTo(200);

        assertThat(looked.close(investigation, "UNJUSTIFIED").clause()).isEqualTo("ACT-03");
        assertThat(looked.work(investigation, "/signature", signed).reason()).isEqualTo("ROLE");
        assertThat(siro.post(signature, signed).status()).isEqualTo(200);
        assertThat(looked.newest().getString("action")).isEqualTo("SIGN_NO_ACTION");
        assertThat(looked.close(investigation, "UNJUSTIFIED").status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "the person has to be told what was seen, by whom, what was done and how to complain; then they can read it")
    void told() {
        looked.follow(investigation, "DISCIPLINE");

        JsonObject closing = looked.close(investigation, "UNJUSTIFIED").json().getJsonObject("closing");

        String words = closing.getString("toTell");
        assertThat(words)
                .contains("Social Worker")
                .contains("Home")
                .contains("they were disciplined on 21 November 2026")
                .contains("complain")
                .doesNotContain("the new rail by the stairs");
        assertThat(looked.investigating()
                        .post(notice(closing), "{\"words\":\"We are sorry.\"}")
                        .status())
                .isEqualTo(204);
        JsonObject read = notices().getJsonObject(0);
        assertThat(read.getString("words")).isEqualTo(words + "\n\nWe are sorry.");
        JsonObject look = read.getJsonObject("unjustifiedLook");
        assertThat(look.getString("by")).startsWith("Social Worker");
        assertThat(look.getJsonArray("followed").getJsonObject(0).getString("kind"))
                .isEqualTo("DISCIPLINE");
        assertThat(look.getJsonArray("seen").getString(0)).contains("Home");
        assertThat(look.getString("complaining")).contains("complain");
    }

    @Test
    @DisplayName("nobody can leave out of it what must be said: without any words of theirs the whole is told")
    void toldInFull() {
        looked.follow(investigation, "ADVICE");
        JsonObject closing = looked.close(investigation, "UNJUSTIFIED").json().getJsonObject("closing");

        assertThat(looked.investigating().post(notice(closing), "{}").status()).isEqualTo(204);

        assertThat(notices().getJsonObject(0).getString("words")).isEqualTo(closing.getString("toTell"));
    }

    @Test
    @DisplayName(
            "whoever looked neither learns that it is to be told nor tells it; a colleague of theirs does not tell it")
    void toldByOthers() {
        looked.follow(investigation, "ADVICE");
        JsonObject closing = looked.close(investigation, "UNJUSTIFIED").json().getJsonObject("closing");
        String words = "{\"words\":\"It was nothing.\"}";
        Somebody colleague = looked.arranged().worker(looked.governance(), "A Colleague", "SOCIAL_WORKER");

        assertThat(looked.theirs.atWork().post(notice(closing), words).reason()).isEqualTo("NO_SUCH_RECORD");
        assertThat(looked.theirs
                        .atWork()
                        .get("/api/duties/" + closing.getString("tell"))
                        .status())
                .isEqualTo(404);
        Answer others = Looked.API.as(colleague.subject()).post(notice(closing), words);
        assertThat(others.reason()).isEqualTo("ROLE");
        assertThat(others.clause()).isEqualTo("ACT-04");
        assertThat(notices()).isEmpty();
        assertThat(looked.investigating().post(notice(closing), words).status()).isEqualTo(204);
        assertThat(notices()).hasSize(1);
    }

    private String notice(JsonObject closing) {
        return looked.theirs.path("/notices/" + closing.getString("tell"));
    }

    private JsonArray notices() {
        return Looked.API
                .as(looked.theirs.person().subject())
                .get(looked.theirs.path("/notices"))
                .json()
                .getJsonArray("notices");
    }

    @Test
    @DisplayName("found justified, or not found out, there is nothing to tell")
    void untold() {
        JsonObject closing = looked.close(investigation, "JUSTIFIED").json().getJsonObject("closing");
        assertThat(closing.containsKey("tell")).isFalse();
        assertThat(closing.containsKey("toTell")).isFalse();
    }

    @Test
    @DisplayName(
            "misuse by somebody who works elsewhere is referred there with the evidence, and both find the other's case")
    void referred() {
        var team = looked.arranged().team("PROVIDER");
        Somebody carer = looked.arranged().worker(team, "A Carer", "COMMISSIONED_PROVIDER");
        Somebody theirs = looked.arranged().worker(team, "Their Officer", "PRIVACY_OFFICER");
        Somebody others =
                looked.arranged().worker(looked.arranged().team("PROVIDER"), "Another's Officer", "PRIVACY_OFFICER");
        Looked.API
                .as(looked.theirs.manager().subject())
                .post(
                        looked.theirs.path("/relationships"),
                        "{\"cause\":\"ALLOCATION\",\"worker\":\"" + carer.id() + "\"}");
        assertThat(Looked.API
                        .as(carer.subject())
                        .forPurpose("DIRECT_CARE")
                        .get(looked.theirs.path("/record"))
                        .status())
                .isEqualTo(200);
        String about = looked.open(looked.investigating(), carer.id(), looked.officer.id())
                .json()
                .getString("id");
        String words = "{\"words\":\"Please look into this, and tell us your number.\"}";

        assertThat(looked.work(investigation, "/referral", words).clause()).isEqualTo("ACT-08");
        Answer made = looked.work(about, "/referral", words);

        assertThat(made.status()).as(made.body()).isEqualTo(200);
        String referral = "/api/referrals/" + made.json().getString("referral");
        Answer read = Looked.API.as(theirs.subject()).get(referral);
        assertThat(read.json().getJsonArray("evidence").getJsonObject(0).getString("purpose"))
                .isEqualTo("DIRECT_CARE");
        assertThat(read.json().getString("investigation")).isEqualTo(about);
        assertThat(read.body()).doesNotContain(looked.theirs.person().id().toString());
        assertThat(Looked.API.as(others.subject()).get(referral).reason()).isEqualTo("NO_SUCH_RECORD");
        assertThat(Looked.API.as(others.subject()).get("/api/referrals").json().getJsonArray("referrals"))
                .isEmpty();
        assertThat(Looked.API.as(theirs.subject()).get("/api/referrals").json().getJsonArray("referrals"))
                .hasSize(1);
        assertThat(Looked.API
                        .as(theirs.subject())
                        .post(referral + "/link", "{\"reference\":\"HR-2026-17\"}")
                        .status())
                .isEqualTo(200);
        assertThat(looked.investigating()
                        .get(looked.theirs.path("/investigations/" + about))
                        .json()
                        .getString("linkedCase"))
                .isEqualTo("HR-2026-17");
    }

    @Test
    @DisplayName("an investigation that is not closed in time goes to the risk owner; closed, it is nobody's any more")
    void overdue() {
        Worklist first = new Worklist(looked.investigating());
        Worklist then = new Worklist(looked.overseeing());
        UUID person = looked.theirs.person().id();
        assertThat(first.about(person, "INVESTIGATE")).hasSize(1);
        assertThat(then.about(person, "INVESTIGATE")).isEmpty();

        Looked.API.put("/development/clock", "{\"people\":[\"" + person + "\"],\"shift\":\"P40D\"}");

        JsonObject overdue = then.eventually(person, "INVESTIGATE").orElseThrow();
        assertThat(overdue.getInt("level")).isEqualTo(1);
        assertThat(looked.close(investigation, "JUSTIFIED").status()).isEqualTo(200);
        assertThat(then.about(person, "INVESTIGATE")).isEmpty();
    }
}
