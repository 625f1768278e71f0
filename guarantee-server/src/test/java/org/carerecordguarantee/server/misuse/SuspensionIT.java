package org.carerecordguarantee.server.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Access that is suspended: at once, without saying why, and given back as fast. */
class SuspensionIT {
    private final Looked looked = new Looked();

    private Answer suspend(String whom) {
        return looked.investigating().post("/api/suspensions", "{" + whom + ",\"reason\":\"She may warn somebody.\"}");
    }

    private static String worker(UUID id) {
        return "\"worker\":\"" + id + "\"";
    }

    private String here() {
        return ",\"person\":\"" + looked.theirs.person().id() + "\"";
    }

    @Test
    @DisplayName("the very next look at that record is refused without a reason; another record stays open")
    void oneRecord() {
        Case other = new Case(Looked.API);
        Looked.API
                .as(other.manager().subject())
                .post(
                        other.path("/relationships"),
                        "{\"cause\":\"ALLOCATION\",\"worker\":\""
                                + looked.theirs.socialWorker().id() + "\"}");

        Answer suspended = suspend(worker(looked.theirs.socialWorker().id()) + here());
        Answer refused = looked.look();

        assertThat(suspended.status()).as(suspended.body()).isEqualTo(201);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.reason()).isEqualTo("COULD_NOT_BE_EVALUATED");
        assertThat(refused.clause()).isEmpty();
        assertThat(refused.body()).doesNotContain("suspen").doesNotContain("warn");
        assertThat(looked.theirs.refusals()).hasSize(1);
        assertThat(looked.theirs.atWork().get(other.path("/record")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("suspended from all, every record is refused; lifted, the next look is judged without it")
    void everything() {
        Answer suspended = suspend(worker(looked.theirs.socialWorker().id()));
        String path = "/api/suspensions/" + suspended.json().getString("id");

        assertThat(looked.look().status()).isEqualTo(403);
        Answer unreasoned = looked.investigating().post(path + "/lifting", "{}");
        assertThat(unreasoned.fields()).containsExactly("reason");
        assertThat(looked.look().status()).isEqualTo(403);
        assertThat(looked.investigating()
                        .post(path + "/lifting", "{\"reason\":\"It was justified.\"}")
                        .status())
                .isEqualTo(200);
        assertThat(looked.look().status()).isEqualTo(200);
        assertThat(looked.investigating()
                        .post(path + "/lifting", "{\"reason\":\"Again.\"}")
                        .reason())
                .isEqualTo("CLASHES");
        assertThat(looked.investigating().get(path).json().containsKey("liftedAt"))
                .isTrue();
    }

    @Test
    @DisplayName("a claim of their own does not get them in again")
    void noWayRound() {
        suspend(worker(looked.theirs.socialWorker().id()) + here());
        Answer claimed = looked.theirs
                .atWork()
                .post(
                        looked.theirs.path("/relationships"),
                        "{\"cause\":\"SELF_CLAIM\",\"reason\":\"I need to finish my notes.\"}");
        assertThat(claimed.status()).isEqualTo(403);
        assertThat(looked.look().status()).isEqualTo(403);
    }

    @Test
    @DisplayName("a search finds the person for everybody but for whoever is kept out of their record")
    void search() {
        String surname = "Kept" + UUID.randomUUID().toString().substring(0, 8);
        Somebody person = looked.arranged().person("Ada " + surname, "1951-03-04");
        String terms = "{\"name\":\"" + surname + "\"}";
        Api searching = looked.theirs.atWork();
        assertThat(searching.post("/api/searches", terms).body())
                .contains(person.id().toString());

        suspend(worker(looked.theirs.socialWorker().id()) + ",\"person\":\"" + person.id() + "\"");

        Answer without = searching.post("/api/searches", terms);
        assertThat(without.status()).isEqualTo(200);
        assertThat(without.body()).doesNotContain(person.id().toString());
        assertThat(looked.investigating()
                        .forPurpose("ACCESS_AUDIT")
                        .post("/api/searches", terms)
                        .body())
                .contains(person.id().toString());
    }

    @Test
    @DisplayName("a partner's team is suspended as one; a team of the council is not")
    void team() {
        UUID provider = looked.arranged().team("PROVIDER");
        Somebody carer = looked.arranged().worker(provider, "A Carer", "COMMISSIONED_PROVIDER");
        Looked.API
                .as(looked.theirs.manager().subject())
                .post(
                        looked.theirs.path("/relationships"),
                        "{\"cause\":\"ALLOCATION\",\"worker\":\"" + carer.id() + "\"}");
        Api caring = Looked.API.as(carer.subject()).forPurpose("DIRECT_CARE");
        assertThat(caring.get(looked.theirs.path("/record")).status()).isEqualTo(200);

        assertThat(suspend("\"team\":\"" + looked.governance() + "\"").clause()).isEqualTo("ACT-08");
        assertThat(suspend("\"team\":\"" + provider + "\"" + here()).status()).isEqualTo(201);

        Answer gone = caring.get(looked.theirs.path("/record"));
        Answer nobody = caring.get("/api/people/" + UUID.randomUUID() + "/record");
        assertThat(gone.reason()).isEqualTo("NO_SUCH_RECORD");
        assertThat(gone.status()).isEqualTo(nobody.status());
        assertThat(gone.json().keySet()).isEqualTo(nobody.json().keySet());
    }

    @Test
    @DisplayName("who has no function for it suspends nobody, and either a worker or a team is named")
    void notEverybody() {
        Answer colleague = Looked.API
                .as(looked.theirs.manager().subject())
                .post("/api/suspensions", "{" + worker(looked.officer.id()) + ",\"reason\":\"She asks questions.\"}");
        assertThat(colleague.reason()).isEqualTo("ROLE");
        assertThat(suspend(worker(looked.siro.id()) + ",\"team\":\"" + looked.governance() + "\"")
                        .fields())
                .containsExactly("worker");
        assertThat(suspend(here().substring(1)).fields()).containsExactly("worker");
        assertThat(suspend(worker(UUID.randomUUID())).fields()).containsExactly("worker");
    }

    @Test
    @DisplayName("the list of those that stand names nobody, and the suspended officer does not read it")
    void list() {
        suspend(worker(looked.theirs.socialWorker().id()) + here());
        Answer list = looked.investigating().get("/api/suspensions?limit=200");
        assertThat(list.json().getJsonArray("suspensions")).isNotEmpty();
        assertThat(list.body())
                .doesNotContain(looked.theirs.socialWorker().id().toString())
                .doesNotContain(looked.theirs.person().id().toString());
        assertThat(looked.newest().getString("action")).isEqualTo("SUSPEND_ACCESS");
        looked.overseeing()
                .post("/api/suspensions", "{" + worker(looked.officer.id()) + ",\"reason\":\"An allegation.\"}");
        assertThat(looked.investigating().get("/api/suspensions").status()).isEqualTo(403);
    }
}
