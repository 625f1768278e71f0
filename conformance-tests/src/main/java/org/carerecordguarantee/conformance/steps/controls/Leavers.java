package org.carerecordguarantee.conformance.steps.controls;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.time.Duration;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.world.World;

/** Who leaves the job, and when. */
public final class Leavers {

    private static final Duration A_DAY = Duration.ofDays(1);

    /** The project's own figure of how long somebody who is marked as leaving may still get in (CTL-06). */
    private static final Duration SOON = Duration.ofMinutes(15);

    private final World world;
    private final Cast cast;

    public Leavers(World world, Cast cast) {
        this.world = world;
        this.cast = cast;
    }

    /** {@return how long from now the job ends; negative where it has ended} */
    @ParameterType("leaves tomorrow|left a day ago|leaves in 15 minutes|left 15 minutes ago")
    public Duration leaving(String words) {
        return switch (words) {
            case "leaves tomorrow" -> A_DAY;
            case "left a day ago" -> A_DAY.negated();
            case "leaves in 15 minutes" -> SOON;
            case "left 15 minutes ago" -> SOON.negated();
            default -> throw new IllegalArgumentException(words);
        };
    }

    @Given("{worker} has marked that {worker} {leaving}")
    public void hasMarked(String keeper, String worker, Duration fromNow) {
        Actor who = cast.worker(keeper);
        Actor leaver = cast.worker(worker);
        world.done(
                who.name() + " has marked when " + leaver.name() + " leaves",
                world.controls().markLeaving(who, leaver, world.now().plus(fromNow)));
    }
}
