package org.carerecordguarantee.conformance.steps.common;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.world.World;

/**
 * Who is on the stage of one scenario.
 *
 * <p>Besides those whom the scenario names there is a <i>keeper</i>: a colleague who is allocated to everybody with a record,
 * wrote in it what a Given says, and reads it when a Then asks what it says now. He is never the one whose look is tested.
 */
public final class Cast {

    private static final String KEEPER = "Owen";

    private final World world;
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> workers = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    public Cast(World world) {
        this.world = world;
    }

    /** {@return the person with a record who plays this part} */
    public PersonRef person(String part) {
        people.add(part);
        return world.person(part);
    }

    /** {@return the parts of everybody with a record who has been named so far} */
    public List<String> people() {
        return List.copyOf(people);
    }

    /** {@return the person who plays this part, acting for themself} */
    public Actor themself(String part) {
        people.add(part);
        return world.themself(part);
    }

    /** {@return the worker who plays this part; somebody who has a record too is one and the same in both} */
    public Actor worker(String part) {
        boolean first = workers.add(part);
        return first && people.contains(part) ? world.workerWithOwnRecord(part, part) : world.worker(part);
    }

    /** {@return who acts under this part: a worker where there is one, else the person themself} */
    public Actor anybody(String part) {
        return world.isWorker(part) ? worker(part) : themself(part);
    }

    /** {@return the colleague who keeps this person's record, allocated when first asked for} */
    public Actor keeperOf(String part) {
        Actor keeper = world.worker(KEEPER);
        if (kept.add(part)) {
            world.arrangements().allocate(keeper, person(part));
        }
        return keeper;
    }

    /** {@return the full names of those whose lines come from making the scene, and are no part of what is tested} */
    public Set<String> behindTheScenes() {
        Set<String> names = new HashSet<>(world.arrangements().arrangers());
        names.add(world.worker(KEEPER).name());
        return names;
    }
}
