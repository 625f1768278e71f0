package org.carerecordguarantee.conformance.steps.misuse;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Explanation;
import org.carerecordguarantee.conformance.port.Explanation.Ground;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.InvestigationView;
import org.carerecordguarantee.conformance.port.InvestigationView.State;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** Why somebody looked: the purpose that they stated at the time, and the story that they tell later. */
public final class Reasons {

    private static final String OWNER = "Felix";
    private static final String STORY = "That is all that I have to say about it.";

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Investigations investigations;

    public Reasons(World world, Cast cast, Scene scene, Investigations investigations) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.investigations = investigations;
    }

    @ParameterType("for care|for training|out of curiosity")
    public Ground excuse(String words) {
        return switch (words) {
            case "for care" -> Ground.CARE;
            case "for training" -> Ground.TRAINING;
            default -> Ground.CURIOUS;
        };
    }

    @Given("{worker} has looked at {person}'s record {purpose}")
    public void hasLooked(String worker, String person, Purpose purpose) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        world.arrangements().allocate(who, whose);
        world.done(
                worker + " has looked at the record of " + person,
                world.system().lookAtRecord(who, whose, purpose));
    }

    /** Whoever finds out writes it down, as the accused tells it. */
    @Given("{worker} has said that it was {excuse}")
    public void hasSaid(String accused, Ground excuse) {
        world.done(
                accused + " has said that it was " + excuse.inWords(),
                world.misuse()
                        .writeDownExplanation(
                                cast.worker(OWNER), investigations.latest(), new Explanation(excuse, STORY)));
    }

    @When("{worker} looks at {person}'s record without saying why")
    public void looksWithoutSayingWhy(String worker, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> world.misuse().lookWithoutPurpose(who, whose));
    }

    @When("{worker} reads what is known of that look")
    public void readsWhatIsKnown(String worker) {
        Actor who = cast.worker(worker);
        PersonRef whose = investigations.latest().person();
        scene.happens(who, whose, () -> world.misuse().investigations(who, whose));
    }

    @When("{worker} closes it as justified, because it was {purpose}")
    public void closesBecause(String worker, Purpose purpose) {
        Actor who = cast.worker(worker);
        scene.happens(
                who,
                investigations.latest().person(),
                () -> investigations.close(who, State.JUSTIFIED, Optional.of(purpose)));
    }

    @Then("{worker} reads there that it was {purpose}")
    public void readsPurpose(String worker, Purpose purpose) {
        InvestigationRef latest = investigations.latest();
        List<Purpose> shown =
                scene.last().outcome().yielded().filter(List.class::isInstance).map(List.class::cast).stream()
                        .flatMap(all -> ((List<?>) all).stream())
                        .map(InvestigationView.class::cast)
                        .filter(one -> one.investigation().equals(latest))
                        .flatMap(one -> one.purposes().stream())
                        .toList();
        world.check(
                worker + " reads that the look was " + purpose.inWords(),
                shown.equals(List.of(purpose)),
                shown.isEmpty() ? "no purpose is shown" : "shown: " + shown);
    }
}
