package org.carerecordguarantee.conformance.steps.limits;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.LegalGround;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Lists;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** What a limit does not stop: the law's own grounds. */
public final class PassingLimits {

    private static final String WHY = "An enquiry is open, and what is in the record is needed for it today.";

    private static final Pattern PLAIN = Pattern.compile("(?=.*\\p{Ll}{3})(?!.*_).*", Pattern.DOTALL);

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Lists lists;

    public PassingLimits(World world, Cast cast, Scene scene, Lists lists) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.lists = lists;
    }

    @ParameterType(
            "because a law demands it|because a court ordered it|to keep someone at risk safe|to defend a legal claim|giving no ground")
    public Optional<LegalGround> ground(String words) {
        return switch (words) {
            case "because a law demands it" -> Optional.of(LegalGround.STATUTORY_DUTY);
            case "because a court ordered it" -> Optional.of(LegalGround.COURT_ORDER);
            case "to keep someone at risk safe" -> Optional.of(LegalGround.SAFEGUARDING);
            case "to defend a legal claim" -> Optional.of(LegalGround.LEGAL_CLAIM);
            default -> Optional.empty();
        };
    }

    @When("{worker} passes the limits on {person}'s record {ground}")
    public void passes(String worker, String person, Optional<LegalGround> ground) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> world.limits().passLimits(who, whose, ground, WHY));
    }

    /** Held against a look that went past nothing: what a product says of every look is no ground. */
    @Then("{person}'s list gives a ground for the look by {worker}, and none for that by {worker}")
    public void givesGround(String person, String passing, String other) {
        Actor who = cast.worker(passing);
        Actor tied = cast.worker(other);
        AccessList list = lists.eventually(
                person, all -> latestLook(all, who).flatMap(AccessLine::passed).isPresent());
        Optional<String> ground = latestLook(list, who).flatMap(AccessLine::passed);
        world.check(
                "the line about " + who.name() + " gives the ground on which the limit was passed, in words",
                ground.filter(words -> PLAIN.matcher(words).matches()).isPresent(),
                ground.orElse("no ground"));
        Optional<AccessLine> honest = latestLook(list, tied);
        world.check(
                "the line about " + tied.name() + ", who passed nothing, gives no ground",
                honest.isPresent() && honest.flatMap(AccessLine::passed).isEmpty(),
                honest.map(line -> line.passed().orElse("no ground")).orElse("no such line"));
    }

    private static Optional<AccessLine> latestLook(AccessList list, Actor who) {
        return list.by(who.name()).stream()
                .filter(line -> line.allowed() && !line.search())
                .reduce((earlier, later) -> later);
    }
}
