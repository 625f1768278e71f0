package org.carerecordguarantee.conformance.steps.controls;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.time.Duration;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.world.World;

/** How long ago somebody proved who they are. */
public final class SignIns {

    /** A whole day at work: longer than any council may call fresh. */
    private static final Duration A_DAY_AT_WORK = Duration.ofHours(8);

    private final World world;
    private final Cast cast;

    public SignIns(World world, Cast cast) {
        this.world = world;
        this.cast = cast;
    }

    /** {@return how long ago} */
    @ParameterType("signed in just now|signed in eight hours ago")
    public Duration signIn(String words) {
        return words.endsWith("just now") ? Duration.ZERO : A_DAY_AT_WORK;
    }

    @Given("{worker} {signIn}")
    public void signedIn(String worker, Duration ago) {
        Actor who = cast.worker(worker);
        world.arrangements().signedIn(who, ago);
    }
}
