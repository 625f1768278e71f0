package org.carerecordguarantee.server.emergency;

import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Case;

/** Somebody's record at night, and workers who may have to open it in an emergency. */
final class Night {
    static final String WORDS = "Found on the kitchen floor, does not answer.";

    private final Api api;
    private final Arranged arranged;
    private final UUID team;
    private final Case theirs;

    Night(Api api) {
        this.api = api;
        arranged = new Arranged(api);
        team = arranged.team("COUNCIL");
        theirs = new Case(api);
        written("Risks", "Falls easily on the stairs.");
        written("Home", "Prefers evening visits.");
    }

    Case theirs() {
        return theirs;
    }

    UUID person() {
        return theirs.person().id();
    }

    void written(String category, String content) {
        Answer answer = theirs.atWork()
                .post(
                        theirs.path("/record/items"),
                        Case.item("2026-01-05T10:00:00Z")
                                .replace("\"Home\"", "\"" + category + "\"")
                                .replace("Visited; the new rail by the stairs is in use.", content));
        if (answer.status() != 201) {
            throw new IllegalStateException("not written: " + answer.status() + " " + answer.body());
        }
    }

    Somebody somebody(String name, String role) {
        return arranged.worker(team, name, role);
    }

    /** Somebody of the council, to keep the person safe. */
    Api worker(String role) {
        return api.as(somebody("Somebody At Night", role).subject()).forPurpose("SAFEGUARDING");
    }

    Api nurse() {
        return api.as(arranged.worker(arranged.team("HEALTH"), "A Nurse", "HEALTH_PROFESSIONAL")
                        .subject())
                .forPurpose("SAFEGUARDING");
    }

    Answer opens(Api worker) {
        return opens(worker, "IMMEDIATE_RISK_TO_LIFE", WORDS, "COULD_NOT_BE_ASKED");
    }

    Answer opens(Api worker, String reason, String words, String asked) {
        return worker.post(
                theirs.path("/emergency-access"),
                "{\"reason\":\"" + reason + "\",\"whatIsHappening\":\"" + words + "\",\"asked\":\"" + asked + "\"}");
    }

    Answer summary(Api worker) {
        return worker.get(theirs.path("/emergency-summary"));
    }

    Answer record(Api worker) {
        return worker.get(theirs.path("/record"));
    }

    void clock(String shift) {
        api.put("/development/clock", "{\"people\":[\"" + person() + "\"],\"shift\":\"" + shift + "\"}");
    }

    void declare(Api worker) {
        Answer answer =
                worker.post("/api/declared-relationships", "{\"person\":\"" + person() + "\",\"kind\":\"RELATIVE\"}");
        if (answer.status() >= 300) {
            throw new IllegalStateException("not declared: " + answer.status() + " " + answer.body());
        }
    }
}
