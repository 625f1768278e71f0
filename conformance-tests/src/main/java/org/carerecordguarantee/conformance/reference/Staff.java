package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.OrganisationKind;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.Wire.Answer;
import org.carerecordguarantee.conformance.port.WorkerSheet;

/**
 * The organisations, teams and staff that a run has made: each check has its own, and with them a manager who plays no part in any
 * scenario. What a manager of a real council would do is done by that one, through the ordinary API.
 */
final class Staff {

    /** Under which name every manager arranges. */
    static final String MANAGER = "Arranging Manager";

    private static final String MANAGING_TEAM = "Duty management";
    private static final String COUNCIL = "Eastmere County Council";

    private final ReferenceApi api;
    private final ConcurrentMap<String, String> organisations = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> teams = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Worker> managers = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Worker> workers = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> names = new ConcurrentHashMap<>();

    /** A worker as the server knows them, with the identifiers of their team and organisation. */
    record Worker(String id, String subject, String stage, String team, String organisation) {}

    Staff(ReferenceApi api) {
        this.api = api;
    }

    /** Hires a worker; their team and organisation are made when first named. */
    Actor worker(WorkerSheet sheet) {
        Worker worker = hire(sheet);
        workers.put(worker.subject(), worker);
        names.put(worker.id(), sheet.name());
        return new Actor(
                worker.subject(),
                sheet.name(),
                Optional.of(sheet.role()),
                sheet.jobTitle(),
                sheet.team(),
                sheet.organisation());
    }

    /** {@return a worker of this run as the server knows them} */
    Worker known(Actor worker) {
        return workers.get(worker.login());
    }

    /** {@return the full name of the worker of this run whom the server knows by this identifier} */
    Optional<String> nameOf(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** {@return the manager of a check; hired when first needed} */
    Worker manager(String stage) {
        return managers.computeIfAbsent(
                stage,
                own -> hire(new WorkerSheet(
                        own,
                        MANAGER,
                        MANAGER,
                        Role.TEAM_MANAGER,
                        "Team manager",
                        MANAGING_TEAM,
                        COUNCIL,
                        OrganisationKind.COUNCIL,
                        Optional.empty())));
    }

    /**
     * Lets a manager do something.
     *
     * @return what the server answered
     * @throws AdapterTrouble if it did not do it
     */
    JsonObject managed(Worker manager, String path, JsonObject body) {
        Answer answer = api.as(manager.subject(), Purpose.DIRECT_CARE, "POST", path, Optional.of(body));
        if (answer.status() / 100 != 2) {
            throw new AdapterTrouble(
                    "the server answered " + answer.status() + " to a manager who arranges: " + answer.body());
        }
        return answer.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : ReferenceApi.object(answer);
    }

    /** Changes what a worker's account rests on. */
    void standing(Actor worker, JsonObjectBuilder changed) {
        api.openly("PUT", "/development/workers/" + known(worker).id() + "/standing", Optional.of(changed.build()));
    }

    /** {@return what remains of them in the system, in words} */
    String remaining() {
        return workers.size() + managers.size() + " made-up workers in " + organisations.size()
                + " made-up organisations";
    }

    private Worker hire(WorkerSheet sheet) {
        String organisation =
                organisations.computeIfAbsent(sheet.stage() + "|" + sheet.organisation(), key -> api.develop(
                                "organisations",
                                Json.createObjectBuilder()
                                        .add("name", sheet.organisation())
                                        .add("kind", sheet.kind().name()))
                        .getString("id"));
        String team = teams.computeIfAbsent(organisation + "|" + sheet.team(), key -> api.develop(
                        "teams",
                        Json.createObjectBuilder().add("name", sheet.team()).add("organisation", organisation))
                .getString("id"));
        JsonObjectBuilder worker = Json.createObjectBuilder()
                .add("name", sheet.name())
                .add("role", sheet.role().name())
                .add("jobTitle", sheet.jobTitle())
                .add("team", team);
        sheet.ownRecord().ifPresent(person -> worker.add("personId", person.id()));
        JsonObject created = api.develop("workers", worker);
        return new Worker(created.getString("id"), created.getString("subject"), sheet.stage(), team, organisation);
    }
}
