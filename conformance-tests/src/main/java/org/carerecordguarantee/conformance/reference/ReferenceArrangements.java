package org.carerecordguarantee.conformance.reference;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.carerecordguarantee.conformance.port.AccountGap;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.Contract;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.port.PaperStoreRef;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.port.Wire.Answer;
import org.carerecordguarantee.conformance.port.WorkerSheet;

/**
 * The arrangements over the reference server's development part, which only its {@code demo} profile has. Each check gets
 * organisations and staff of its own. What a manager of a real council would do (allocate, put a conflict on file) is done through
 * the ordinary API by a manager who plays no part in any scenario.
 */
final class ReferenceArrangements implements Arrangements {

    private static final int NOT_NOW = 503;
    private static final int PATIENCE = 8;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);

    private final ReferenceApi api;
    private final Staff staff;
    private final Ties ties;
    private final Restrictions restrictions;
    private final ConcurrentMap<String, String> subjects = new ConcurrentHashMap<>();

    ReferenceArrangements(ReferenceApi api, Staff staff) {
        this.api = api;
        this.staff = staff;
        ties = new Ties(staff);
        restrictions = new Restrictions(staff);
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
        Staff.Worker worker = staff.manager("log-in");
        Answer answer = askWhoIAm(worker);
        for (int again = 0; answer.status() == NOT_NOW && again < PATIENCE; again++) {
            pause();
            answer = askWhoIAm(worker);
        }
        if (answer.status() != 200) {
            throw new AdapterTrouble("the server gave a worker a token and then answered " + answer.status()
                    + " to it: check the token's issuer and key (MP_JWT_VERIFY_*)");
        }
    }

    private Answer askWhoIAm(Staff.Worker worker) {
        return api.as(worker.subject(), Purpose.DIRECT_CARE, "GET", "/api/me", Optional.empty());
    }

    // A server that has only just started may not have fetched its issuer's keys yet, and says so.
    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdapterTrouble("interrupted while the server was getting ready", e);
        }
    }

    @Override
    public PersonRef person(PersonSheet sheet) {
        JsonObject created = api.develop(
                "people",
                Json.createObjectBuilder()
                        .add("name", sheet.name())
                        .add("born", sheet.born().toString())
                        .add("nhsNumber", sheet.nhsNumber()));
        subjects.put(created.getString("id"), created.getString("subject"));
        return new PersonRef(created.getString("id"), sheet.name());
    }

    @Override
    public Actor worker(WorkerSheet sheet) {
        return staff.worker(sheet);
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
        ties.allocate(worker, person);
    }

    @Override
    public void endAllocation(Actor worker, PersonRef person) {
        ties.endAllocation(worker, person);
    }

    @Override
    public void declareConflict(Actor worker, PersonRef person, String kind) {
        ties.declareConflict(worker, person, kind);
    }

    @Override
    public void paperVolume(PersonRef person, Volume volume) {
        api.develop(
                "people/" + person.id() + "/file-volumes",
                Json.createObjectBuilder()
                        .add("volume", volume.volume())
                        .add("of", volume.of())
                        .add("title", volume.title())
                        .add("location", volume.location()));
    }

    @Override
    public PaperStoreRef paperStore(Actor keeper) {
        JsonObject body = Json.createObjectBuilder().add("name", "Tithe Barn").build();
        JsonObject store = staff.managed(staff.known(keeper), "/api/paper-stores", body);
        return new PaperStoreRef(store.getString("id"));
    }

    @Override
    public void restrictRecord(PersonRef person, String kindOfReason, List<Actor> named) {
        restrictions.restrict(person, kindOfReason, named);
    }

    @Override
    public void accountLacks(Actor worker, AccountGap gap) {
        staff.standing(
                worker,
                switch (gap) {
                    case SHARED -> Json.createObjectBuilder().add("individual", false);
                    case NO_SPONSOR -> Json.createObjectBuilder().add("sponsor", "");
                    case NO_UNDERTAKING -> Json.createObjectBuilder().add("undertakingOn", "");
                });
    }

    @Override
    public void lastTrained(Actor worker, Optional<LocalDate> on) {
        staff.standing(
                worker,
                Json.createObjectBuilder()
                        .add("trainedOn", on.map(LocalDate::toString).orElse("")));
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
    public void contract(Actor worker, Contract shown) {
        JsonObject body = Json.createObjectBuilder()
                .add("clause", shown.bound() ? "12.4" : "")
                .add("toolkit", shown.safe() ? "STANDARDS_MET" : "APPROACHING_STANDARDS")
                .add("until", shown.until().toString())
                .build();
        String place = "/development/organisations/" + staff.known(worker).organisation() + "/contract";
        api.openly("PUT", place, Optional.of(body));
    }

    @Override
    public void signedIn(Actor worker, Duration ago) {
        api.signIn(worker.login(), ago);
    }

    @Override
    public List<String> arrangers() {
        return List.of(Staff.MANAGER);
    }

    @Override
    public List<String> close() {
        List<String> remains = new ArrayList<>(ties.close());
        remains.add(subjects.size() + " made-up people with their records and lists (a record is never deleted)");
        remains.add(staff.remaining());
        return remains;
    }

    private static JsonObjectBuilder only(PersonRef person) {
        JsonArrayBuilder people = Json.createArrayBuilder().add(person.id());
        return Json.createObjectBuilder().add("people", people);
    }
}
