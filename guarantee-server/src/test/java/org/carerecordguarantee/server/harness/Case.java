package org.carerecordguarantee.server.harness;

import jakarta.json.JsonObject;
import java.util.List;
import org.carerecordguarantee.server.harness.Arranged.Somebody;

/** A person with a social worker who is allocated to them by a team manager: where most tests begin. */
public final class Case {
    private final Api api;
    private final Somebody person;
    private final Somebody socialWorker;
    private final Somebody manager;

    /** Arranges a new one on this server. */
    public Case(Api api) {
        this.api = api;
        Arranged arranged = new Arranged(api);
        var team = arranged.team("COUNCIL");
        person = arranged.person("Test Personsdaughter", "1941-02-14");
        socialWorker = arranged.worker(team, "Social Worker", "SOCIAL_WORKER");
        manager = arranged.worker(team, "Team Manager", "TEAM_MANAGER");
        Answer allocated = api.as(manager.subject())
                .post(path("/relationships"), "{\"cause\":\"ALLOCATION\",\"worker\":\"" + socialWorker.id() + "\"}");
        if (allocated.status() != 201) {
            throw new IllegalStateException("not allocated: " + allocated.status() + " " + allocated.body());
        }
    }

    public Somebody person() {
        return person;
    }

    public Somebody socialWorker() {
        return socialWorker;
    }

    public Somebody manager() {
        return manager;
    }

    /** An address below the person's. */
    public String path(String rest) {
        return "/api/people/" + person.id() + rest;
    }

    /** The allocated social worker, giving direct care. */
    public Api atWork() {
        return api.as(socialWorker.subject()).forPurpose("DIRECT_CARE");
    }

    /** Everything in the person's list but their own looks, the newest first, as they see it themselves. */
    public List<JsonObject> list() {
        Answer answer = api.as(person.subject()).get(path("/access-list?limit=100"));
        if (answer.status() != 200) {
            throw new IllegalStateException("no list: " + answer.status() + " " + answer.body());
        }
        return answer.json().getJsonArray("lines").getValuesAs(JsonObject.class);
    }

    /** The refused attempts in it. */
    public List<JsonObject> refusals() {
        return list().stream()
                .filter(line -> line.getString("outcome").equals("REFUSED"))
                .toList();
    }

    /** What a social worker may write. */
    public static String item(String eventAt) {
        return "{\"category\":\"Home\",\"kind\":\"Case note\",\"source\":\"Home visit\",\"format\":\"Text\",\"eventAt\":\""
                + eventAt + "\",\"content\":\"Visited; the new rail by the stairs is in use.\"}";
    }
}
