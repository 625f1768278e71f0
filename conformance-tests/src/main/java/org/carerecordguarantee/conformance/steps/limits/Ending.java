package org.carerecordguarantee.conformance.steps.limits;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.LimitRef;
import org.carerecordguarantee.conformance.port.LimitTurnedDown;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.limits.ShuttingOut.Circle;
import org.carerecordguarantee.conformance.world.World;

/** How a limit comes to nothing: the person lifts it, or it is turned down in writing. */
public final class Ending {

    private static final String REASONS = "No other worker in the county speaks the language that is needed.";
    private static final String NEAREST = "A second worker can sit in on every visit.";

    /** How the person is asked again before a limit is lifted. */
    public enum Contact {
        KNOWN_BEFORE,
        NEW
    }

    /** What becomes of a limit that somebody turns down. */
    public enum Fate {
        TURNED_DOWN,
        STANDS
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final ShuttingOut shuttingOut;
    private final Limiting limiting;

    public Ending(World world, Cast cast, Scene scene, ShuttingOut shuttingOut, Limiting limiting) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.shuttingOut = shuttingOut;
        this.limiting = limiting;
    }

    @ParameterType("a contact we had before|a contact that is new to us")
    public Contact contact(String words) {
        return words.contains("before") ? Contact.KNOWN_BEFORE : Contact.NEW;
    }

    /** {@return the reasons given; empty for none} */
    @ParameterType("with reasons|without reasons")
    public Optional<String> reasons(String words) {
        return words.equals("with reasons") ? Optional.of(REASONS) : Optional.empty();
    }

    @ParameterType("turned down, why, and how to complain|still asked for")
    public Fate fate(String words) {
        return words.startsWith("turned down") ? Fate.TURNED_DOWN : Fate.STANDS;
    }

    /** Lifted in as many steps as the product takes: where it checks first, the keeper does so through a contact known before. */
    @When("{person} lifts the limit on {circle}")
    public void lifts(String person, Circle circle) {
        LimitRef limit = limiting.with(shuttingOut.scope(person, circle));
        scene.happens(cast.themself(person), cast.person(person), () -> {
            Outcome<Void> asked = world.limits().liftLimit(cast.themself(person), limit);
            boolean over = limiting.view(person, limit)
                    .filter(view -> view.state() == LimitView.State.OVER)
                    .isPresent();
            return asked.happened() && !over
                    ? world.limits().confirmLifting(cast.keeperOf(person), limit, true)
                    : asked;
        });
    }

    @Given("{person} has shut out {circle}, and now wants that limit lifted")
    public void wantsItLifted(String person, Circle circle) {
        shuttingOut.hasShutOut(person, circle);
        Outcome<Void> asked = world.limits().liftLimit(cast.themself(person), limiting.latest());
        world.done(
                person + " has asked for the limit to be lifted",
                asked.happened() ? new Outcome.Done<>(person) : new Outcome.Hidden<String>());
    }

    @When("{worker} checks with {person} through {contact}")
    public void checks(String worker, String person, Contact contact) {
        scene.happens(cast.worker(worker), cast.person(person), () -> world.limits()
                .confirmLifting(cast.worker(worker), limiting.latest(), contact == Contact.KNOWN_BEFORE));
    }

    @When("{worker} turns down this limit of {person} {reasons}")
    public void turnsDown(String worker, String person, Optional<String> reasons) {
        scene.happens(cast.worker(worker), cast.person(person), () -> world.limits()
                .turnDownLimit(cast.worker(worker), limiting.latest(), new LimitTurnedDown(reasons, NEAREST)));
    }

    @Then("{person} reads that the limit is {fate}")
    public void readsFate(String person, Fate fate) {
        Optional<LimitView> view = limiting.view(person, limiting.latest());
        String state = view.map(one -> one.state().inWords()).orElse("not to be found");
        Optional<LimitView.TurnedDown> writing = view.flatMap(LimitView::turnedDown);
        if (fate == Fate.STANDS) {
            world.check(
                    "the limit is still asked for",
                    view.filter(one -> one.state() == LimitView.State.ASKED_FOR).isPresent() && writing.isEmpty(),
                    "it is " + state);
            return;
        }
        world.check(
                "the limit is turned down",
                view.filter(one -> one.state() == LimitView.State.TURNED_DOWN).isPresent(),
                "it is " + state);
        says("the reasons stand there", writing.flatMap(LimitView.TurnedDown::reasons), REASONS);
        says("the nearest thing that would work stands there", writing.flatMap(LimitView.TurnedDown::nearest), NEAREST);
        world.check(
                "it says how to complain",
                writing.flatMap(LimitView.TurnedDown::howToComplain)
                        .filter(words -> !words.isBlank())
                        .isPresent(),
                writing.flatMap(LimitView.TurnedDown::howToComplain).orElse("nothing"));
    }

    private void says(String expectation, Optional<String> shown, String words) {
        world.check(expectation, shown.filter(text -> text.contains(words)).isPresent(), shown.orElse("nothing"));
    }
}
