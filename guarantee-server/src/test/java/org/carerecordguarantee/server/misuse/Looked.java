package org.carerecordguarantee.server.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;

/** A person whose social worker looked at their record, and those who find out whether they should have. */
final class Looked {
    static final Api API = SharedServer.api();

    final Case theirs = new Case(API);
    final Somebody officer;
    final Somebody siro;
    private final Arranged arranged = new Arranged(API);
    private final UUID governance = arranged.team("COUNCIL");

    Looked() {
        officer = arranged.worker(governance, "A Privacy Officer", "PRIVACY_OFFICER");
        siro = arranged.worker(governance, "A Risk Owner", "SIRO");
        assertThat(theirs.atWork()
                        .post(theirs.path("/record/items"), Case.item("2026-11-20T10:00:00Z"))
                        .status())
                .isEqualTo(201);
        assertThat(look().status()).isEqualTo(200);
    }

    Arranged arranged() {
        return arranged;
    }

    UUID governance() {
        return governance;
    }

    /** The accused looks again. */
    Answer look() {
        return theirs.atWork().get(theirs.path("/record"));
    }

    Api investigating() {
        return API.as(officer.subject());
    }

    Api overseeing() {
        return API.as(siro.subject());
    }

    Answer open(Api by, UUID accused, UUID owner) {
        return by.post(
                theirs.path("/investigations"),
                "{\"accused\":\"" + accused + "\",\"owner\":\"" + owner
                        + "\",\"allegation\":\"She is the sister of a former partner.\"}");
    }

    /** An open investigation into the social worker, owned by the officer. */
    String opened() {
        Answer opened = open(investigating(), theirs.socialWorker().id(), officer.id());
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.json().getString("id");
    }

    Answer work(String investigation, String step, String body) {
        return investigating().post(theirs.path("/investigations/" + investigation + step), body);
    }

    Answer follow(String investigation, String kind) {
        return work(
                investigation,
                "/consequences",
                "{\"kind\":\"" + kind + "\",\"on\":\"2026-11-21\",\"words\":\"As agreed with her manager.\"}");
    }

    Answer close(String investigation, String state) {
        return work(
                investigation,
                "/decision",
                "{\"state\":\"" + state
                        + "\",\"reason\":\"We asked her and read the list.\",\"purpose\":\"DIRECT_CARE\"}");
    }

    /** The newest line of the person's list. */
    JsonObject newest() {
        return theirs.list().get(0);
    }
}
