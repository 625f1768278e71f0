package org.carerecordguarantee.conformance.steps.common;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.world.World;

/** What is so before anything happens: what the record says, and who helps whom. */
public final class Beginnings {

    /** What is between a worker and a person. */
    public enum Tie {
        NOW,
        NEVER,
        ENDED,
        AGAIN
    }

    private final World world;
    private final Cast cast;
    private final Entries entries;

    public Beginnings(World world, Cast cast, Entries entries) {
        this.world = world;
        this.cast = cast;
        this.entries = entries;
    }

    @ParameterType("is helping|has never helped|has stopped helping|stopped but is again helping")
    public Tie tie(String words) {
        return switch (words) {
            case "is helping" -> Tie.NOW;
            case "has never helped" -> Tie.NEVER;
            case "has stopped helping" -> Tie.ENDED;
            case "stopped but is again helping" -> Tie.AGAIN;
            default -> throw new IllegalArgumentException(words);
        };
    }

    @Given("{person}'s record says {string}")
    public void recordSays(String person, String words) {
        entries.isKept(person, words);
    }

    @Given("{person}'s record was corrected from {string} to {string}")
    public void recordWasCorrected(String person, String from, String to) {
        entries.isCorrected(person, from, to);
    }

    @Given("{worker} {tie} {person}")
    public void isTied(String worker, Tie tie, String person) {
        PersonRef helped = cast.person(person);
        Actor helper = cast.worker(worker);
        if (tie == Tie.NEVER) {
            return;
        }
        world.arrangements().allocate(helper, helped);
        if (tie != Tie.NOW) {
            world.arrangements().endAllocation(helper, helped);
        }
        if (tie == Tie.AGAIN) {
            world.arrangements().allocate(helper, helped);
        }
    }

    @Given("{worker} has looked at {person}'s record")
    public void hasLooked(String worker, String person) {
        isTied(worker, Tie.NOW, person);
        world.done(
                worker + " has looked at the record of " + person,
                world.system().lookAtRecord(cast.worker(worker), cast.person(person), Purpose.DIRECT_CARE));
    }
}
