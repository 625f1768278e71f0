package org.carerecordguarantee.conformance.steps.common;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import java.time.Instant;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.world.World;

/** The ways to look at a record: as a whole, one entry alone, or as it stood. */
public final class Looking {

    /** On which side of the correction. */
    public enum Moment {
        BEFORE,
        AFTER
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Entries entries;

    public Looking(World world, Cast cast, Scene scene, Entries entries) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.entries = entries;
    }

    @ParameterType("before it was corrected|after it was corrected")
    public Moment moment(String words) {
        return words.startsWith("before") ? Moment.BEFORE : Moment.AFTER;
    }

    @When("{worker} looks at {person}'s record {purpose}")
    public void looks(String worker, String person, Purpose purpose) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> world.system().lookAtRecord(who, whose, purpose));
    }

    @When("{worker} looks at {person}'s record as it stood {moment}")
    public void looksBack(String worker, String person, Moment moment) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        Entries.Moments moments = entries.moments(person);
        Instant then = moment == Moment.BEFORE ? moments.before() : moments.after();
        scene.happens(who, whose, () -> world.system().lookAtPastState(who, whose, then, Purpose.DIRECT_CARE));
    }

    @When("{worker} opens the entry {string} in {person}'s record")
    public void opens(String worker, String words, String person) {
        Actor who = cast.worker(worker);
        ItemRef item = entries.entry(person, words);
        scene.happens(who, item.person(), () -> world.system().lookAtItem(who, item, Purpose.DIRECT_CARE));
    }
}
