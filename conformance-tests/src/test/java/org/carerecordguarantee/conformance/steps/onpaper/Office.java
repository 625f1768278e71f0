package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.port.WorkerSheet;
import org.carerecordguarantee.conformance.witness.Exchanges;

/** The council's cabinet: who there is, and what is arranged. One lock for all; it is a small council. */
public final class Office implements Arrangements {

    final Set<Sin> sins;
    final Map<String, PersonFile> files = new HashMap<>();
    final Map<String, WorkerSheet> workers = new HashMap<>();
    final List<Alert> alerts = new ArrayList<>();
    private final Map<String, Actor> themselves = new HashMap<>();
    private Instant last = Instant.EPOCH;

    private Office(Set<Sin> sins) {
        this.sins = sins;
    }

    /** {@return a council with these sins, as the suite connects to one} */
    public static Adapter with(Set<Sin> sins, Exchanges exchanges) {
        Office office = new Office(sins);
        return new Adapter(new Desk(office, exchanges), office);
    }

    boolean sins(Sin sin) {
        return sins.contains(sin);
    }

    /** No two moments are the same. */
    synchronized Instant now() {
        Instant now = Instant.now();
        last = now.isAfter(last) ? now : last.plusNanos(1000);
        return last;
    }

    @Override
    public Environment environment() {
        return new Environment("A council on paper", "1", true, now());
    }

    @Override
    public synchronized PersonRef person(PersonSheet sheet) {
        PersonRef ref = new PersonRef(UUID.randomUUID().toString(), sheet.name());
        files.put(ref.id(), new PersonFile(ref, sheet));
        return ref;
    }

    @Override
    public synchronized Actor worker(WorkerSheet sheet) {
        String login = "worker-" + (workers.size() + 1);
        workers.put(login, sheet);
        return new Actor(
                login, sheet.name(), Optional.of(sheet.role()), sheet.jobTitle(), sheet.team(), sheet.organisation());
    }

    @Override
    public synchronized Actor personThemself(PersonRef person) {
        return themselves.computeIfAbsent(
                person.id(), id -> new Actor("person-" + id, person.name(), Optional.empty(), "", "", ""));
    }

    @Override
    public synchronized void allocate(Actor worker, PersonRef person) {
        PersonFile file = files.get(person.id());
        if (!sins(Sin.AN_ENDED_TIE_NEVER_COMES_BACK) || !file.onceTied.contains(worker.login())) {
            file.tied.add(worker.login());
        }
    }

    @Override
    public synchronized void endAllocation(Actor worker, PersonRef person) {
        PersonFile file = files.get(person.id());
        file.onceTied.add(worker.login());
        if (!sins(Sin.A_TIE_NEVER_ENDS)) {
            file.tied.remove(worker.login());
        }
    }

    @Override
    public synchronized void declareConflict(Actor worker, PersonRef person, String kind) {
        files.get(person.id()).close.put(worker.login(), kind);
    }

    @Override
    public synchronized void paperVolume(PersonRef person, Volume volume) {
        files.get(person.id()).volumes.add(volume);
    }

    @Override
    public synchronized void accessLogOutage(PersonRef person, boolean on) {
        files.get(person.id()).outage = on;
    }
}
