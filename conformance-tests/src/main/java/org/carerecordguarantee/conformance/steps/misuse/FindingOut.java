package org.carerecordguarantee.conformance.steps.misuse;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.InvestigationView;
import org.carerecordguarantee.conformance.port.InvestigationView.State;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.controls.Ties.Opening;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;
import org.carerecordguarantee.conformance.world.World;

/** Who finds out why somebody looked, until when, and how it is closed. */
public final class FindingOut {

    /** Sees every investigation, whoever's it is. */
    private static final String OFFICER = "Felix";

    private static final int WORKING_DAYS = 20;

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Investigations investigations;

    public FindingOut(World world, Cast cast, Scene scene, Investigations investigations) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.investigations = investigations;
    }

    /** {@return whether it is somebody's to do} */
    @ParameterType("now has|does not have")
    public Boolean duty(String words) {
        return words.equals("now has");
    }

    @ParameterType("justified|not justified|not clear")
    public State result(String words) {
        return state(words);
    }

    @ParameterType("is still in question|was justified|was not justified|is not clear")
    public State stands(String words) {
        return words.equals("is still in question") ? State.OPEN : state(words.replaceFirst("^(was|is) ", ""));
    }

    private static State state(String words) {
        return switch (words) {
            case "justified" -> State.JUSTIFIED;
            case "not justified" -> State.UNJUSTIFIED;
            case "not clear" -> State.INCONCLUSIVE;
            default -> throw new IllegalArgumentException(words);
        };
    }

    @Given("{worker} is finding out why {worker} looked at {person}'s record")
    public void isFindingOut(String owner, String accused, String person) {
        investigations.isOpen(owner, accused, person);
    }

    @Given("{worker} found that {worker} had no good reason to look at {person}'s record")
    public void foundUnjustified(String owner, String accused, String person) {
        investigations.isFoundUnjustified(owner, accused, person);
    }

    @When("{worker} asks {worker} to find out why {worker} looked at {person}'s record")
    public void asks(String worker, String owner, String accused, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        Actor asked = cast.worker(owner);
        Actor looked = cast.worker(accused);
        scene.happens(who, whose, () -> investigations.asked(who, asked, looked, whose));
    }

    @When("{worker} closes it as {result}")
    public void closes(String worker, State result) {
        Actor who = cast.worker(worker);
        scene.happens(who, investigations.latest().person(), () -> investigations.close(who, result));
    }

    @Then("{worker} {duty} to find out why {worker} looked at {person}'s record")
    public void hasToFindOut(String owner, Boolean should, String accused, String person) {
        Actor whose = cast.worker(owner);
        Actor who = cast.worker(accused);
        PersonRef record = cast.person(person);
        Predicate<List<InvestigationView>> asItShould = all -> all.stream()
                        .anyMatch(one -> one.state() == State.OPEN
                                && one.owner().equals(whose.name())
                                && one.accused().equals(who.name()))
                == should;
        List<InvestigationView> all =
                world.writes().eventually(() -> investigations.all(cast.worker(OFFICER), record), asItShould);
        world.check(
                whose.name() + (should ? " has" : " does not have") + " to find out why " + who.name() + " looked",
                asItShould.test(all),
                all.isEmpty() ? "nobody is finding out anything" : "found: " + all);
    }

    @Then("{worker} has until the twentieth working day to find out")
    public void hasUntil(String worker) {
        Actor who = cast.worker(worker);
        Optional<LocalDate> due =
                investigations.read(who, one -> one.dueOn().isPresent()).dueOn();
        world.check(
                who.name() + " has until the twentieth working day, and no longer, to find out",
                due.filter(day -> WorkingDays.between(world.today(), day) == WORKING_DAYS)
                        .isPresent(),
                due.map(LocalDate::toString).orElse("no day is given"));
    }

    @Then("{worker} reads that the look {stands}")
    public void readsHowItStands(String worker, State stands) {
        State found = investigations
                .read(cast.worker(worker), one -> one.state() == stands)
                .state();
        world.check("it is said to be " + stands.inWords(), found == stands, found.inWords());
    }

    @Then("{worker} {opening} close it as not justified")
    public void canClose(String worker, Opening opening) {
        Actor who = cast.worker(worker);
        // waiting rather than trying again and again: whatever was closed stays closed
        world.writes().settle();
        boolean closed = investigations.close(who, State.UNJUSTIFIED).happened();
        world.check(
                who.name() + (opening == Opening.OPENS ? " can" : " cannot") + " close it as not justified",
                closed == (opening == Opening.OPENS),
                closed ? "it was closed" : "it was not closed");
    }
}
