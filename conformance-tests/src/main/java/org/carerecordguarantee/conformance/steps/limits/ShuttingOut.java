package org.carerecordguarantee.conformance.steps.limits;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.LimitDraft;
import org.carerecordguarantee.conformance.port.LimitScope;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** Limits on who may see the record: one worker, a team, an organisation, all but the council. */
public final class ShuttingOut {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /**
     * Who is shut out.
     *
     * @param worker the worker, or any of the team or organisation
     */
    public record Circle(String worker, Reach reach) {}

    /** How far it goes. */
    public enum Reach {
        ALONE,
        TEAM,
        ORGANISATION
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Limiting limiting;
    private LimitDraft asked;

    public ShuttingOut(World world, Cast cast, Scene scene, Limiting limiting) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.limiting = limiting;
    }

    @ParameterType("(Priya|Lottie|Sam|Dev|Dr Locke|Tilly)('s team|'s organisation)?")
    public Circle circle(String worker, String reach) {
        if (reach == null) {
            return new Circle(worker, Reach.ALONE);
        }
        return new Circle(worker, reach.equals("'s team") ? Reach.TEAM : Reach.ORGANISATION);
    }

    @Given("{person} has shut out {circle}")
    public void hasShutOut(String person, Circle circle) {
        limiting.isSet(person, LimitDraft.of(scope(person, circle)));
    }

    @Given("{person} has asked us to shut out {circle}")
    public void hasAsked(String person, Circle circle) {
        world.done(person + " has asked for a limit", limiting.ask(person, LimitDraft.of(scope(person, circle))));
    }

    @When("{person} shuts out {circle}")
    public void shutsOut(String person, Circle circle) {
        happens(person, LimitDraft.of(scope(person, circle)));
    }

    @When("{person} shuts out {circle} from {start} until next week")
    public void shutsOutFor(String person, Circle circle, Optional<Duration> start) {
        Optional<Instant> from = start.map(ahead -> world.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS));
        Instant until = world.now().plus(WEEK).truncatedTo(ChronoUnit.SECONDS);
        asked = new LimitDraft(scope(person, circle), from, Optional.of(until), false);
        happens(person, asked);
    }

    /** {@return how far ahead; empty for at once} */
    @ParameterType("now|tomorrow")
    public Optional<Duration> start(String words) {
        return words.equals("now") ? Optional.empty() : Optional.of(DAY);
    }

    /** Nothing is explained yet: safety comes first. */
    @When("{person} asks us to shut out {circle} at once, for safety")
    public void shutsOutAtOnce(String person, Circle circle) {
        LimitDraft draft = LimitDraft.of(scope(person, circle)).atOnceForSafety();
        scene.happens(cast.themself(person), cast.person(person), () -> limiting.ask(person, draft));
    }

    @When("{person} leaves the shared care record")
    public void leavesTheSharedRecord(String person) {
        happens(person, LimitDraft.of(new LimitScope.SharedCareRecord()));
    }

    @Then("{person} reads when this limit starts and ends")
    public void readsWhen(String person) {
        Optional<LimitView> view = limiting.view(person, limiting.latest());
        Instant until = asked.until().orElseThrow();
        world.check(
                "the limit says that it starts "
                        + asked.from().map(Instant::toString).orElse("now") + " and ends " + until,
                view.filter(this::startsAsAsked)
                        .flatMap(LimitView::until)
                        .filter(end -> end.truncatedTo(ChronoUnit.SECONDS).equals(until))
                        .isPresent(),
                view.map(one -> "it starts " + one.from().map(Instant::toString).orElse("at no time that is shown")
                                + " and ends "
                                + one.until().map(Instant::toString).orElse("at no time"))
                        .orElse("the limit is not among those that the person reads"));
    }

    private boolean startsAsAsked(LimitView shown) {
        return asked.from()
                .map(moment -> shown.from()
                        .map(start -> start.truncatedTo(ChronoUnit.SECONDS))
                        .filter(moment::equals)
                        .isPresent())
                .orElseGet(() -> shown.from().filter(scene::isNow).isPresent());
    }

    private void happens(String person, LimitDraft draft) {
        scene.happens(cast.themself(person), cast.person(person), () -> limiting.set(person, draft));
    }

    /** {@return the scope of a limit on these} */
    LimitScope scope(String person, Circle circle) {
        cast.person(person);
        Actor worker = cast.worker(circle.worker());
        return switch (circle.reach()) {
            case ALONE -> new LimitScope.OneWorker(worker);
            case TEAM -> new LimitScope.TeamOf(worker);
            case ORGANISATION -> new LimitScope.OrganisationOf(worker);
        };
    }
}
