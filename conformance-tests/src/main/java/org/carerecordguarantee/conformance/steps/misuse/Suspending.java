package org.carerecordguarantee.conformance.steps.misuse;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Suspension;
import org.carerecordguarantee.conformance.port.SuspensionRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** How somebody is kept out while it is found out why they looked, without learning what it is about. */
public final class Suspending {

    private static final String WHY = "A sister of theirs may be warned.";
    private static final String WHY_NO_MORE = "It was found to be justified.";

    /** What an answer must not hold, whatever else it says: each tells whoever is kept out that they are suspected. */
    private static final List<String> GIVES_IT_AWAY =
            List.of("suspen", "investigat", "misuse", "accus", "allegation", "act-02", "sister", "warned");

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private SuspensionRef latest;

    public Suspending(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    /** {@return whether it was given back} */
    @ParameterType("has given back|has not given back")
    public Boolean giving(String words) {
        return words.equals("has given back");
    }

    @Given("{worker} has suspended {worker}'s access to {person}'s record")
    public void hasSuspended(String worker, String accused, String person) {
        hasSuspended(worker, accused, Optional.of(cast.person(person)));
    }

    @Given("{worker} has suspended {worker}'s access to every record")
    public void hasSuspendedFromAll(String worker, String accused) {
        hasSuspended(worker, accused, Optional.empty());
    }

    private void hasSuspended(String worker, String accused, Optional<PersonRef> record) {
        latest = world.done(
                worker + " has suspended the access of " + accused,
                world.redress().suspendAccess(cast.worker(worker), new Suspension(cast.worker(accused), record, WHY)));
    }

    @Given("{worker} {giving} that access")
    public void hasGivenBack(String worker, Boolean given) {
        if (given) {
            world.done(
                    worker + " has given back that access",
                    world.redress().giveBackAccess(cast.worker(worker), latest, WHY_NO_MORE));
        }
    }

    @When("{worker} suspends {worker}'s access to {person}'s record")
    public void suspends(String worker, String accused, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        Suspension suspension = new Suspension(cast.worker(accused), Optional.of(whose), WHY);
        scene.happens(who, whose, () -> world.redress().suspendAccess(who, suspension));
    }

    @Then("the answer to {worker} does not say what it is about")
    public void doesNotSay(String worker) {
        Actor who = cast.worker(worker);
        String answers = scene.last().answers().stream().map(World.Answer::body).reduce("", String::concat)
                + scene.last().outcome().inWords();
        Optional<String> given = GIVES_IT_AWAY.stream()
                .filter(answers.toLowerCase(Locale.ROOT)::contains)
                .findFirst();
        world.check(
                "the answer to " + who.name() + " does not say what it is about",
                given.isEmpty(),
                given.map(words -> "it holds \"" + words + "\"").orElse("it says nothing of it"));
    }
}
