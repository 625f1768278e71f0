package org.carerecordguarantee.conformance.steps.misuse;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PublishedFigure;
import org.carerecordguarantee.conformance.port.PublishedFigure.Kind;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** What the council publishes each year about looks that should not have been. */
public final class Figures {

    private static final long SMALLEST_SHOWN = 5;

    private final World world;
    private final Cast cast;
    private final Scene scene;

    public Figures(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    @ParameterType("emergency looks|claimed ties|looks without good reason|what followed")
    public Kind counted(String words) {
        return switch (words) {
            case "emergency looks" -> Kind.EMERGENCY_LOOKS;
            case "claimed ties" -> Kind.CLAIMED_TIES;
            case "looks without good reason" -> Kind.UNJUSTIFIED_LOOKS;
            default -> Kind.OUTCOMES;
        };
    }

    @When("{person} reads the published figures of last year")
    public void reads(String person) {
        Actor who = cast.themself(person);
        int year = world.today().getYear() - 1;
        scene.happens(who, cast.person(person), () -> world.misuse().publishedFigures(who, year));
    }

    @Then("the figures tell of {counted}")
    public void tellOf(Kind counted) {
        List<PublishedFigure> figures = figures();
        world.check(
                "the figures tell of it",
                figures.stream().anyMatch(figure -> figure.kind() == counted),
                inWords(figures));
    }

    @Then("the figures show no number under five")
    public void showNoSmallNumber() {
        List<PublishedFigure> figures = figures();
        List<PublishedFigure> small = figures.stream()
                .filter(figure -> figure.number().isPresent() && figure.number().getAsLong() < SMALLEST_SHOWN)
                .toList();
        world.check("there are figures", !figures.isEmpty(), inWords(figures));
        world.check("no number under five is shown", small.isEmpty(), inWords(small));
    }

    private List<PublishedFigure> figures() {
        Outcome<?> outcome = scene.last().outcome();
        return outcome.yielded().filter(List.class::isInstance).map(List.class::cast).stream()
                .flatMap(all -> ((List<?>) all).stream())
                .map(PublishedFigure.class::cast)
                .toList();
    }

    private static String inWords(List<PublishedFigure> figures) {
        return figures.isEmpty() ? "no figures" : figures.toString();
    }
}
