package org.carerecordguarantee.conformance.steps.controls;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** What the jobs beside care may know: where a file is kept, and that something needs looking into. */
public final class Jobs {

    /** Between the suite's reckoning of the system's clock and the clock itself. */
    private static final Duration SKEW = Duration.ofSeconds(2);

    private final World world;
    private final Cast cast;
    private final Scene scene;

    public Jobs(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    @Given("{person}'s paper file is kept at {string}")
    public void fileIsKept(String person, String location) {
        world.arrangements().paperVolume(cast.person(person), new Volume(1, 1, "Case file", location));
    }

    @When("{worker} asks where {person}'s paper file is")
    public void asksWhere(String worker, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> world.system().fileLocations(who, whose));
    }

    @Then("{worker} learns that it is at {string}")
    public void learns(String worker, String location) {
        Scene.Try asked = scene.last();
        List<String> places = asked.outcome()
                .yielded()
                .map(shown -> ((Collection<?>) shown)
                        .stream().map(volume -> ((Volume) volume).location()).toList())
                .orElse(List.of());
        world.check(
                cast.worker(worker).name() + " learns that the file is at " + location,
                places.stream().anyMatch(place -> place.contains(location)),
                asked.outcome().happened() ? "told " + places : asked.outcome().inWords());
    }

    @Then("{worker} has a new alert, which does not give {person} away")
    public void isAlerted(String worker, String person) {
        Actor who = cast.worker(worker);
        Instant began = scene.last().began().minus(SKEW);
        List<Alert> fresh = world.writes().eventually(() -> alertsSince(began, who), alerts -> !alerts.isEmpty());
        // other scenarios may raise alerts at the same moment; none may be missing, and none may name this person
        world.check(who.name() + " has a new alert", !fresh.isEmpty(), "there is none since " + began);
        Optional<String> told = fresh.stream()
                .flatMap(alert -> traces(person).filter(trace -> contains(alert.shown(), trace)))
                .findFirst();
        world.check(
                "no new alert gives away whom it is about",
                told.isEmpty(),
                told.map(trace -> "an alert shows \"" + trace + "\"").orElse("none does"));
    }

    private List<Alert> alertsSince(Instant began, Actor who) {
        return world.done("the privacy officer gets the alerts", world.system().privacyAlerts(who)).stream()
                .filter(alert -> !alert.raisedAt().isBefore(began))
                .toList();
    }

    /** Whatever would tell who the person is. */
    private Stream<String> traces(String person) {
        PersonSheet sheet = world.sheet(person);
        return Stream.concat(
                Arrays.stream(sheet.name().split(" ")),
                Stream.of(
                        sheet.nhsNumber(),
                        sheet.born().toString(),
                        cast.person(person).id()));
    }

    private static boolean contains(String shown, String trace) {
        String plain = shown.toLowerCase(Locale.ROOT);
        return plain.contains(trace.toLowerCase(Locale.ROOT))
                || plain.replace(" ", "").contains(trace.toLowerCase(Locale.ROOT));
    }
}
