package org.carerecordguarantee.conformance.steps.paper;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** Whether what was written down about paper is an incident that somebody looks into. */
public final class Incidents {

    private final World world;
    private final Cast cast;
    private final Scene scene;

    public Incidents(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    /** {@return whether there is one} */
    @ParameterType("has an incident|has no incident")
    public Boolean incident(String words) {
        return words.equals("has an incident");
    }

    @Then("{worker} {incident} to look into")
    public void isAnIncident(String worker, Boolean expected) {
        Actor who = cast.worker(worker);
        Outcome<?> outcome = scene.last().outcome();
        Optional<String> about = outcome.yielded().map(Object::toString);
        world.check("what was done on paper is written down", about.isPresent(), outcome.inWords());
        List<Alert> found = expected
                ? world.writes().eventually(() -> incidents(who, about.orElseThrow()), all -> !all.isEmpty())
                : settled(who, about.orElseThrow());
        world.check(
                who.name() + (expected ? " has an incident to look into" : " has no incident to look into"),
                found.isEmpty() != expected,
                found.isEmpty() ? "there is none" : "there is one");
    }

    private List<Alert> settled(Actor who, String about) {
        world.writes().settle();
        return incidents(who, about);
    }

    private List<Alert> incidents(Actor who, String about) {
        return world.done(who.name() + " can read the incidents", world.paper().paperIncidents(who, about));
    }
}
