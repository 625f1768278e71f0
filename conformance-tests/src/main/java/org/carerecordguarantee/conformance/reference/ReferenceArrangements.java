package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.port.OrganisationKind;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.port.Wire.Answer;
import org.carerecordguarantee.conformance.port.WorkerSheet;

/**
 * The arrangements over the reference server's development part, which only its {@code demo} profile has. Each check gets
 * organisations and staff of its own. What a manager of a real council would do (allocate, put a conflict on file) is done through
 * the ordinary API by a manager who plays no part in any scenario.
 */
final class ReferenceArrangements implements Arrangements {

    private static final String MANAGER = "Arranging Manager";
    private static final String MANAGING_TEAM = "Duty management";
    private static final String COUNCIL = "Eastmere County Council";

    private final ReferenceApi api;
    private final ConcurrentMap<String, String> organisations = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> teams = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Worker> managers = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Worker> workers = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> subjects = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Allocation> allocations = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    /** A worker as the server knows them. */
    private record Worker(String id, String subject, String stage) {}

    /** An allocation that was made and not ended yet. */
    private record Allocation(String id, String person, Worker by) {}

    ReferenceArrangements(ReferenceApi api) {
        this.api = api;
    }

    @Override
    public Environment environment() {
        JsonObject said = api.openly("GET", "/api/environment", Optional.empty());
        try {
            return new Environment(
                    said.getString("product"),
                    said.getString("version"),
                    said.getString("environment").equals("TEST"),
                    Instant.parse(said.getString("time")));
        } catch (NullPointerException | ClassCastException | DateTimeException e) {
            throw new AdapterTrouble(
                    "what answers there does not say which environment it is: is it the right address?", e);
        }
    }

    @Override
    public void tryLogIn() {
        Worker worker = manager("log-in");
        Answer answer = api.as(worker.subject(), Purpose.DIRECT_CARE, "GET", "/api/me", Optional.empty());
        if (answer.status() != 200) {
            throw new AdapterTrouble("the server gave a worker a token and then answered " + answer.status()
                    + " to it: check the token's issuer and key (MP_JWT_VERIFY_*)");
        }
    }

    @Override
    public PersonRef person(PersonSheet sheet) {
        JsonObject created = create(
                "people",
                Json.createObjectBuilder()
                        .add("name", sheet.name())
                        .add("born", sheet.born().toString())
                        .add("nhsNumber", sheet.nhsNumber()));
        made.incrementAndGet();
        subjects.put(created.getString("id"), created.getString("subject"));
        return new PersonRef(created.getString("id"), sheet.name());
    }

    @Override
    public Actor worker(WorkerSheet sheet) {
        Worker worker = hire(sheet);
        workers.put(worker.subject(), worker);
        return new Actor(
                worker.subject(),
                sheet.name(),
                Optional.of(sheet.role()),
                sheet.jobTitle(),
                sheet.team(),
                sheet.organisation());
    }

    @Override
    public Actor personThemself(PersonRef person) {
        String subject = subjects.get(person.id());
        if (subject == null) {
            throw new AdapterTrouble("this run did not make the person " + person.name());
        }
        return new Actor(subject, person.name(), Optional.empty(), "", "", "");
    }

    @Override
    public void allocate(Actor worker, PersonRef person) {
        Worker who = workers.get(worker.login());
        Worker manager = manager(who.stage());
        JsonObject body = Json.createObjectBuilder()
                .add("cause", "ALLOCATION")
                .add("worker", who.id())
                .build();
        JsonObject created = managed(manager, relationships(person), body);
        allocations.put(key(worker, person), new Allocation(created.getString("id"), person.id(), manager));
    }

    @Override
    public void endAllocation(Actor worker, PersonRef person) {
        Allocation allocation = allocations.remove(key(worker, person));
        if (allocation == null) {
            throw new AdapterTrouble(worker.name() + " is not allocated to " + person.name() + " by this run");
        }
        end(allocation, "The case has closed");
    }

    @Override
    public void declareConflict(Actor worker, PersonRef person, String kind) {
        Worker who = workers.get(worker.login());
        JsonObject body = Json.createObjectBuilder()
                .add("person", person.id())
                .add("worker", who.id())
                .add("kind", kind.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'))
                .build();
        managed(manager(who.stage()), "/api/declared-relationships", body);
    }

    @Override
    public void paperVolume(PersonRef person, Volume volume) {
        create(
                "people/" + person.id() + "/file-volumes",
                Json.createObjectBuilder()
                        .add("volume", volume.volume())
                        .add("of", volume.of())
                        .add("title", volume.title())
                        .add("location", volume.location()));
    }

    @Override
    public void accessLogOutage(PersonRef person, boolean on) {
        JsonObject body = only(person).add("outage", on).build();
        api.openly("PUT", "/development/log-outage", Optional.of(body));
    }

    @Override
    public void moveClock(PersonRef person, Duration by) {
        JsonObject body = only(person).add("shift", by.toString()).build();
        api.openly("PUT", "/development/clock", Optional.of(body));
    }

    @Override
    public List<String> arrangers() {
        return List.of(MANAGER);
    }

    @Override
    public List<String> close() {
        List<String> remains = new ArrayList<>();
        for (Map.Entry<String, Allocation> open : allocations.entrySet()) {
            try {
                end(open.getValue(), "The test run has ended");
                allocations.remove(open.getKey(), open.getValue());
            } catch (AdapterTrouble trouble) {
                remains.add("An allocation could not be ended: " + trouble.getMessage());
            }
        }
        remains.add(made.get() + " made-up people with their records and lists (a record is never deleted)");
        remains.add(workers.size() + managers.size() + " made-up workers in " + organisations.size()
                + " made-up organisations");
        return remains;
    }

    private void end(Allocation allocation, String reason) {
        managed(
                allocation.by(),
                "/api/people/" + allocation.person() + "/relationships/" + allocation.id() + "/end",
                Json.createObjectBuilder().add("reason", reason).build());
    }

    private JsonObject managed(Worker manager, String path, JsonObject body) {
        Answer answer = api.as(manager.subject(), Purpose.DIRECT_CARE, "POST", path, Optional.of(body));
        if (answer.status() / 100 != 2) {
            throw new AdapterTrouble(
                    "the server answered " + answer.status() + " to a manager who arranges: " + answer.body());
        }
        return answer.body().isBlank() ? JsonObject.EMPTY_JSON_OBJECT : ReferenceApi.object(answer);
    }

    private Worker manager(String stage) {
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

    private Worker hire(WorkerSheet sheet) {
        String organisation = organisations.computeIfAbsent(sheet.stage() + "|" + sheet.organisation(), key -> create(
                        "organisations",
                        Json.createObjectBuilder()
                                .add("name", sheet.organisation())
                                .add("kind", sheet.kind().name()))
                .getString("id"));
        String team = teams.computeIfAbsent(organisation + "|" + sheet.team(), key -> create(
                        "teams",
                        Json.createObjectBuilder().add("name", sheet.team()).add("organisation", organisation))
                .getString("id"));
        JsonObjectBuilder worker = Json.createObjectBuilder()
                .add("name", sheet.name())
                .add("role", sheet.role().name())
                .add("jobTitle", sheet.jobTitle())
                .add("team", team);
        sheet.ownRecord().ifPresent(person -> worker.add("personId", person.id()));
        JsonObject created = create("workers", worker);
        return new Worker(created.getString("id"), created.getString("subject"), sheet.stage());
    }

    private JsonObject create(String what, JsonObjectBuilder body) {
        return api.openly("POST", "/development/" + what, Optional.of(body.build()));
    }

    private static JsonObjectBuilder only(PersonRef person) {
        JsonArrayBuilder people = Json.createArrayBuilder().add(person.id());
        return Json.createObjectBuilder().add("people", people);
    }

    private static String relationships(PersonRef person) {
        return "/api/people/" + person.id() + "/relationships";
    }

    private static String key(Actor worker, PersonRef person) {
        return worker.login() + "|" + person.id();
    }
}
