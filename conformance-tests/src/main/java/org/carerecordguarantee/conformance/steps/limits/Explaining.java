package org.carerecordguarantee.conformance.steps.limits;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.LimitChoice;
import org.carerecordguarantee.conformance.port.LimitExplanation;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** What the person is told before a limit starts, and what they then choose. */
public final class Explaining {

    /** What is said to the person. */
    public enum Warning {
        OF_EFFECTS(Limiting.EXPLANATION),
        OF_LOSING_A_SERVICE(new LimitExplanation(
                "We will stop your home care unless you drop this limit.", "Drop the limit and keep the service."));

        private final LimitExplanation words;

        Warning(LimitExplanation words) {
            this.words = words;
        }
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Limiting limiting;

    public Explaining(World world, Cast cast, Scene scene, Limiting limiting) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.limiting = limiting;
    }

    @ParameterType("go on with the limit|drop the limit")
    public LimitChoice choice(String words) {
        return words.startsWith("go on") ? LimitChoice.GO_ON : LimitChoice.DROP;
    }

    @ParameterType("what the limit could mean|that help would stop unless the limit is dropped")
    public Warning warning(String words) {
        return words.startsWith("what") ? Warning.OF_EFFECTS : Warning.OF_LOSING_A_SERVICE;
    }

    @Given("{worker} has explained to {person} {warning}")
    public void hasExplained(String worker, String person, Warning warning) {
        world.arrangements().allocate(cast.worker(worker), cast.person(person));
        Outcome<Void> explained = explains(worker, person, warning);
        world.done(
                worker + " has explained the limit to " + person,
                explained.happened() ? new Outcome.Done<>(worker) : new Outcome.Hidden<String>());
    }

    @When("{worker} explains to {person} {warning}")
    public void explainsNow(String worker, String person, Warning warning) {
        scene.happens(cast.worker(worker), cast.person(person), () -> explains(worker, person, warning));
    }

    private Outcome<Void> explains(String worker, String person, Warning warning) {
        cast.person(person);
        return world.limits().explainLimit(cast.worker(worker), limiting.latest(), warning.words);
    }

    @When("{person} chooses to {choice}")
    public void chooses(String person, LimitChoice choice) {
        scene.happens(
                cast.themself(person), cast.person(person), () -> limiting.choose(person, limiting.latest(), choice));
    }

    @Then("{person} reads there what {worker} explained, and the choice to {choice}")
    public void readsExplanation(String person, String worker, LimitChoice choice) {
        Actor explained = cast.worker(worker);
        Optional<LimitView> view = limiting.view(person, limiting.latest());
        Optional<LimitView.Explained> kept = view.flatMap(LimitView::explained);
        world.check(
                "what was explained is kept, with what else could be done",
                kept.filter(one -> one.effects().contains(Limiting.EXPLANATION.effects())
                                && one.alternatives().contains(Limiting.EXPLANATION.alternatives()))
                        .isPresent(),
                kept.map(one -> one.effects() + " " + one.alternatives()).orElse("nothing is kept"));
        world.check(
                "it is kept that " + explained.name() + " explained it",
                kept.flatMap(LimitView.Explained::by)
                        .filter(explained.name()::equals)
                        .isPresent(),
                kept.flatMap(LimitView.Explained::by).orElse("nobody is named"));
        world.checkEqual(
                "it is kept what " + cast.person(person).name() + " chose",
                Optional.of(choice),
                view.flatMap(LimitView::chosen));
    }

    /** Whether the words came to stand as what was explained about the limit. */
    @Then("what {worker} said {keeping} as an explanation to {person}")
    public void isKept(String worker, Keeping keeping, String person) {
        Outcome<?> outcome = scene.last().outcome();
        boolean stands = limiting.view(person, limiting.latest())
                .flatMap(LimitView::explained)
                .isPresent();
        boolean should = keeping == Keeping.KEPT;
        world.check(
                "what " + cast.worker(worker).name() + " said " + (should ? "stands" : "does not stand")
                        + " as an explanation",
                stands == should && outcome.happened() == should,
                outcome.inWords() + "; " + (stands ? "it stands" : "nothing stands"));
    }

    /** Whether words came to stand. */
    public enum Keeping {
        KEPT,
        TURNED_AWAY
    }

    @ParameterType("is kept|is turned away and not kept")
    public Keeping keeping(String words) {
        return words.equals("is kept") ? Keeping.KEPT : Keeping.TURNED_AWAY;
    }
}
