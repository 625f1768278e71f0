package org.carerecordguarantee.conformance.steps.limits;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RestrictionView;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** Records that the council itself keeps closed to all but named people. */
public final class Restricting {

    private static final String KIND = "public eye";

    /** Whether the council restricts a record. */
    public enum Restricted {
        YES,
        NO
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;

    public Restricting(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    @ParameterType("have restricted|have not restricted")
    public Restricted restricting(String words) {
        return words.equals("have restricted") ? Restricted.YES : Restricted.NO;
    }

    @ParameterType("is restricted, and why|is not restricted")
    public Restricted restricted(String words) {
        return words.startsWith("is not") ? Restricted.NO : Restricted.YES;
    }

    /** The keeper is on every list: somebody must go on with the work. */
    @Given("we {restricting} {person}'s record to {worker}")
    public void isRestricted(Restricted restricting, String person, String worker) {
        PersonRef whose = cast.person(person);
        Actor named = cast.worker(worker);
        if (restricting == Restricted.YES) {
            world.arrangements().restrictRecord(whose, KIND, List.of(named, cast.keeperOf(person)));
        }
    }

    @When("{person} asks whether we have restricted the record")
    public void asks(String person) {
        Actor themself = cast.themself(person);
        PersonRef whose = cast.person(person);
        scene.happens(themself, whose, () -> world.limits().restriction(themself, whose));
    }

    @Then("{person} reads that the record {restricted}")
    public void reads(String person, Restricted restricted) {
        Outcome<?> outcome = scene.last().outcome();
        Optional<RestrictionView> view = outcome.yielded().map(RestrictionView.class::cast);
        boolean should = restricted == Restricted.YES;
        world.check(
                cast.person(person).name() + " reads that the record " + (should ? "is" : "is not") + " restricted",
                view.filter(one -> one.restricted() == should).isPresent(),
                view.map(one -> one.restricted() ? "it says that it is" : "it says that it is not")
                        .orElseGet(outcome::inWords));
        if (should) {
            Optional<String> kind = view.flatMap(RestrictionView::kindOfReason);
            world.check(
                    "the kind of reason is given",
                    kind.filter(words -> !words.isBlank()).isPresent(),
                    kind.orElse("nothing"));
        }
    }
}
