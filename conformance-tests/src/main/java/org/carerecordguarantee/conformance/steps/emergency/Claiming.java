package org.carerecordguarantee.conformance.steps.emergency;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.EmergencyClaim;
import org.carerecordguarantee.conformance.port.EmergencyClaim.Answer;
import org.carerecordguarantee.conformance.port.EmergencyReason;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Lists;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** The question that comes before an emergency look, and who answers it or turns back. */
public final class Claiming {

    /** As many characters as this project's own figure asks for, and one fewer. */
    private static final String TWENTY = "Fell, is now shaking";

    private static final String NINETEEN = "Fell, is not waking";
    private static final String NEW_WORDS = "Has fallen once more, and the ambulance is on its way.";

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Lists lists;
    private final Emergencies emergencies;

    public Claiming(World world, Cast cast, Scene scene, Lists lists, Emergencies emergencies) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.lists = lists;
        this.emergencies = emergencies;
    }

    @ParameterType(
            "saying why and what is happening|without choosing why|without saying what is happening|in twenty characters|in nineteen characters")
    public EmergencyClaim prompt(String words) {
        return switch (words) {
            case "without choosing why" ->
                new EmergencyClaim(Optional.empty(), Emergencies.WORDS, Answer.CANNOT_ANSWER);
            case "without saying what is happening" -> Emergencies.claim("");
            case "in twenty characters" -> Emergencies.claim(TWENTY);
            case "in nineteen characters" -> Emergencies.claim(NINETEEN);
            default -> Emergencies.claim(Emergencies.WORDS);
        };
    }

    @ParameterType("gives no answer|says no")
    public Answer answer(String words) {
        return words.equals("says no") ? Answer.SAYS_NO : Answer.CANNOT_ANSWER;
    }

    @ParameterType("there is no way to ask|a life is at risk|the law demands it now")
    public EmergencyReason cause(String words) {
        return switch (words) {
            case "a life is at risk" -> EmergencyReason.RISK_TO_LIFE;
            case "the law demands it now" -> EmergencyReason.LEGAL_DUTY_NOW;
            default -> EmergencyReason.CANNOT_ASK;
        };
    }

    /** {@return what is said the second time} */
    @ParameterType("in new words|in the same words")
    public String again(String words) {
        return words.equals("in new words") ? NEW_WORDS : Emergencies.WORDS;
    }

    @Given("{worker} has claimed an emergency for {person}")
    public void hasClaimed(String worker, String person) {
        cast.person(person);
        emergencies.isClaimed(cast.worker(worker), person);
    }

    @When("{worker} claims an emergency for {person}, {prompt}")
    public void claims(String worker, String person, EmergencyClaim claim) {
        happens(worker, person, claim);
    }

    @When("{worker} claims an emergency for {person}, who {answer}, because {cause}")
    public void claimsBecause(String worker, String person, Answer answer, EmergencyReason cause) {
        happens(worker, person, new EmergencyClaim(Optional.of(cause), Emergencies.WORDS, answer));
    }

    @When("{worker} claims an emergency for {person} again, {again}")
    public void claimsAgain(String worker, String person, String words) {
        happens(worker, person, Emergencies.claim(words));
    }

    @When("{worker} turns back at the emergency question for {person}")
    public void turnsBack(String worker, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> world.emergencies().turnBack(who, whose));
    }

    /** Whether the line calls it allowed is the product's own affair: nothing was asked for, and nothing was shown. */
    @Then("{person}'s list has one new line about {worker}")
    public void oneNewLineAbout(String person, String worker) {
        Actor who = cast.worker(worker);
        int most = Math.max(1, scene.answers(who, cast.person(person)));
        List<AccessLine> added = lists.added(person, scene.actors(), lines -> !lines.isEmpty());
        world.check(
                "the list has one new line, and it is about " + who.name(),
                !added.isEmpty()
                        && added.size() <= most
                        && added.stream()
                                .allMatch(line ->
                                        line.name().filter(who.name()::equals).isPresent()),
                Lists.inWords(added));
    }

    private void happens(String worker, String person, EmergencyClaim claim) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> emergencies.claims(who, person, claim));
    }
}
