package org.carerecordguarantee.conformance.selftest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.port.WorkerSheet;

/** Arrangements of the small system: it has no manager and no register, so that everything is simply so. */
final class MemoryArrangements implements Arrangements {

    private final MemoryState state;
    private final Set<Flaw> flaws;

    MemoryArrangements(MemoryState state, Set<Flaw> flaws) {
        this.state = state;
        this.flaws = flaws;
    }

    @Override
    public Environment environment() {
        return new Environment("A small system", "1", true, Instant.now());
    }

    @Override
    public PersonRef person(PersonSheet sheet) {
        synchronized (state) {
            String id = state.next();
            state.files.put(id, new MemoryState.File(sheet));
            return new PersonRef(id, sheet.name());
        }
    }

    @Override
    public Actor worker(WorkerSheet sheet) {
        synchronized (state) {
            String id = state.next();
            state.workers.put(id, sheet);
            return new Actor(
                    id, sheet.name(), Optional.of(sheet.role()), sheet.jobTitle(), sheet.team(), sheet.organisation());
        }
    }

    @Override
    public Actor personThemself(PersonRef person) {
        return new Actor(person.id(), person.name(), Optional.empty(), "", "", "");
    }

    @Override
    public void allocate(Actor worker, PersonRef person) {
        synchronized (state) {
            state.file(person).orElseThrow().helpers.add(worker.login());
        }
    }

    @Override
    public void endAllocation(Actor worker, PersonRef person) {
        synchronized (state) {
            state.file(person).orElseThrow().helpers.remove(worker.login());
        }
    }

    @Override
    public void declareConflict(Actor worker, PersonRef person, String kind) {
        synchronized (state) {
            state.file(person).orElseThrow().tooClose.add(worker.login());
        }
    }

    @Override
    public void paperVolume(PersonRef person, Volume volume) {
        synchronized (state) {
            state.file(person).orElseThrow().volumes.add(volume);
        }
    }

    @Override
    public void accessLogOutage(PersonRef person, boolean on) {
        synchronized (state) {
            state.file(person).orElseThrow().outage = on;
        }
    }

    /** The suite asks for this once, when all scenarios are over: the moment at which a system can cheat unseen. */
    @Override
    public List<String> arrangers() {
        synchronized (state) {
            for (MemoryState.File file : state.files.values()) {
                if (flaws.contains(Flaw.FORGETS_LATER)) {
                    file.lines.stream()
                            .filter(line -> line.kind() == AccessLine.Kind.WORKER)
                            .findFirst()
                            .ifPresent(file.lines::remove);
                }
                if (flaws.contains(Flaw.INVENTS_A_LINE_LATER)) {
                    Actor nobody = new Actor("x", "Nobody At-All", Optional.of(Role.SOCIAL_WORKER), "x", "x", "x");
                    state.log(file, nobody, "to give care", "opened your record", true, false);
                }
            }
        }
        return List.of();
    }

    @Override
    public List<String> close() {
        return List.of("nothing: it is gone with the test");
    }
}
