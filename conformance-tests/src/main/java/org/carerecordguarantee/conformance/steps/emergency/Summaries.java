package org.carerecordguarantee.conformance.steps.emergency;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.controls.Ties.Opening;
import org.carerecordguarantee.conformance.world.World;

/** What is shown first in an emergency, and for how long. */
public final class Summaries {

    /** Between two clocks, and for the acts that a scenario takes after the clock was moved. */
    private static final Duration EDGE = Duration.ofMinutes(1);

    /** On which side of the end. */
    public enum Edge {
        BEFORE,
        AFTER
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Emergencies emergencies;

    public Summaries(World world, Cast cast, Scene scene, Emergencies emergencies) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.emergencies = emergencies;
    }

    @ParameterType("just before|just after")
    public Edge edge(String words) {
        return words.equals("just before") ? Edge.BEFORE : Edge.AFTER;
    }

    /** {@return whether the summary was opened} */
    @ParameterType("has opened|has not opened")
    public Boolean opened(String words) {
        return words.equals("has opened");
    }

    @Given("{worker} {opened} {person}'s emergency summary")
    public void hasOpened(String worker, Boolean opened, String person) {
        if (opened) {
            emergencies.summaryIsOpened(cast.worker(worker), person);
        }
    }

    /** By the length that the product declares. */
    @Given("it is now {edge} the end of the emergency")
    public void isNow(Edge edge) {
        Duration whole = world.emergencyWindow();
        world.moveClock(emergencies.latestPart(), edge == Edge.BEFORE ? whole.minus(EDGE) : whole.plus(EDGE));
    }

    @When("{worker} opens {person}'s emergency summary")
    public void opens(String worker, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> world.emergencies().emergencySummary(who, whose));
    }

    @Then("{worker} {opening} read {string} in {person}'s emergency summary")
    public void reads(String worker, Opening opening, String words, String person) {
        Actor who = cast.worker(worker);
        // waiting rather than trying again and again: each failed try would stand in the list
        world.writes().settle();
        Outcome<RecordView> outcome = world.emergencies().emergencySummary(who, cast.person(person));
        if (opening == Opening.OPENS) {
            world.check(
                    who.name() + " can read \"" + words + "\"",
                    outcome.yielded().filter(summary -> summary.says(words)).isPresent(),
                    outcome.inWords());
        } else {
            world.check(who.name() + " is refused", Scene.refused(outcome), outcome.inWords());
        }
    }
}
