package org.carerecordguarantee.conformance.steps.misuse;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Consequence;
import org.carerecordguarantee.conformance.port.Consequence.Kind;
import org.carerecordguarantee.conformance.port.InvestigationView;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** What follows for somebody who looked without good reason; or that nothing does, and who signs that. */
public final class Following {

    private static final String WHY_NOTHING = "They have left, and the police do not go on with it.";
    private static final String SIGNED = "I have read it, and agree.";

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Investigations investigations;

    public Following(World world, Cast cast, Scene scene, Investigations investigations) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.investigations = investigations;
    }

    /** {@return whether it was written down} */
    @ParameterType("has written down|has not written down")
    public Boolean writing(String words) {
        return words.equals("has written down");
    }

    /** {@return whether it was signed} */
    @ParameterType("has signed|has not signed")
    public Boolean signing(String words) {
        return words.equals("has signed");
    }

    /** {@return how many days from today} */
    @ParameterType("today|tomorrow")
    public Integer day(String words) {
        return words.equals("today") ? 0 : 1;
    }

    @Given("{worker} {writing} what followed for {worker}")
    public void hasWrittenDown(String worker, Boolean written, String accused) {
        if (written) {
            world.done(
                    worker + " has written down what followed for " + accused,
                    investigations.writeDown(cast.worker(worker), Investigations.advice(world.today())));
        }
    }

    @Given("{worker} has written down that nothing follows for {worker}")
    public void hasWrittenNothingFollows(String worker, String accused) {
        world.done(
                worker + " has written down that nothing follows for " + accused,
                investigations.writeDown(cast.worker(worker), nothing(WHY_NOTHING)));
    }

    @Given("{worker} {signing} that nothing follows")
    public void hasSigned(String worker, Boolean signed) {
        Actor who = cast.worker(worker);
        if (signed) {
            world.done(
                    worker + " has signed that nothing follows",
                    world.misuse().signNoAction(who, investigations.latest(), SIGNED));
        }
    }

    @When("{worker} signs that nothing follows")
    public void signs(String worker) {
        Actor who = cast.worker(worker);
        scene.happens(who, investigations.latest().person(), () -> world.misuse()
                .signNoAction(who, investigations.latest(), SIGNED));
    }

    @When("{worker} writes down that nothing follows for {worker}, {reasons}")
    public void writesThatNothingFollows(String worker, String accused, Optional<String> reasons) {
        happens(worker, nothing(reasons.isPresent() ? WHY_NOTHING : ""));
    }

    @When("{worker} writes down what followed for {worker}, and that it was {day}")
    public void writesWhatFollowed(String worker, String accused, Integer day) {
        happens(worker, Investigations.advice(world.today().plusDays(day)));
    }

    @Then("{worker} {reading} that nothing follows for {worker}")
    public void readsThatNothingFollows(String worker, Boolean reads, String accused) {
        reads(worker, reads, one -> one.kind() == Kind.NO_ACTION && !one.words().isBlank());
    }

    @Then("{worker} {reading} what followed for {worker}, and on which day")
    public void readsWhatFollowed(String worker, Boolean reads, String accused) {
        LocalDate today = world.today();
        reads(
                worker,
                reads,
                // around midnight it may have become another day by now; a day to come it is never
                one -> one.kind() == Kind.ADVICE && (!reads || !one.on().isAfter(today)));
    }

    private void reads(String worker, boolean reads, Predicate<Consequence> awaited) {
        Predicate<InvestigationView> asItShould =
                one -> one.consequences().stream().anyMatch(awaited) == reads;
        InvestigationView found = investigations.read(cast.worker(worker), asItShould);
        world.check(
                worker + (reads ? " reads" : " does not read") + " it there",
                asItShould.test(found),
                found.consequences().isEmpty()
                        ? "nothing stands there"
                        : found.consequences().toString());
    }

    private void happens(String worker, Consequence consequence) {
        Actor who = cast.worker(worker);
        scene.happens(who, investigations.latest().person(), () -> investigations.writeDown(who, consequence));
    }

    private Consequence nothing(String why) {
        return new Consequence(Kind.NO_ACTION, world.today(), why);
    }
}
