package org.carerecordguarantee.conformance.steps.controls;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import java.time.Duration;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.world.World;

/** A tie that a worker claimed for themselves a while ago. */
public final class OwnClaims {

    private static final String REASON = "Is covering this week for a colleague who is away.";
    private static final Duration LASTS = Duration.ofHours(24);

    /** More than the suite takes to look, and less than anybody could use. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final World world;
    private final Cast cast;

    public OwnClaims(World world, Cast cast) {
        this.world = world;
        this.cast = cast;
    }

    /** {@return how long ago} */
    @ParameterType("claimed a tie an hour ago|claimed a tie four days ago|claimed a tie nearly 24 hours ago"
            + "|claimed a tie 24 hours ago")
    public Duration claimed(String words) {
        return switch (words) {
            case "claimed a tie an hour ago" -> Duration.ofHours(1);
            case "claimed a tie four days ago" -> Duration.ofDays(4);
            case "claimed a tie nearly 24 hours ago" -> LASTS.minus(MARGIN);
            case "claimed a tie 24 hours ago" -> LASTS;
            default -> throw new IllegalArgumentException(words);
        };
    }

    @Given("{worker} {claimed} with {person}")
    public void hasClaimed(String worker, Duration ago, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        world.done(worker + " has claimed a tie", world.system().claimRelationship(who, whose, REASON));
        world.writes().settle();
        world.moveClock(person, ago);
    }
}
