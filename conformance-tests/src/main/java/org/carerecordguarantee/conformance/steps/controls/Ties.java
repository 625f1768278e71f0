package org.carerecordguarantee.conformance.steps.controls;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** How a worker comes by a tie to a person, and what stands against it. */
public final class Ties {

    private static final Set<Role> PRACTITIONERS = EnumSet.of(
            Role.SOCIAL_WORKER, Role.SOCIAL_CARE_WORKER, Role.OCCUPATIONAL_THERAPIST, Role.SENIOR_PRACTITIONER);

    /** Whether a claim comes with its reason. */
    public enum Claim {
        WITH_REASON("Is covering this week for a colleague who is away."),
        WITHOUT_REASON("");

        private final String reason;

        Claim(String reason) {
            this.reason = reason;
        }
    }

    /** Whether a record opens after all. */
    public enum Opening {
        OPENS,
        STAYS_SHUT
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;

    public Ties(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    /** {@return the kind to be declared, or nothing for a stranger} */
    @ParameterType("a stranger|a relative|a neighbour|a colleague|an ex-partner")
    public Optional<String> closeness(String words) {
        return words.equals("a stranger") ? Optional.empty() : Optional.of(words.replaceFirst("^an? ", ""));
    }

    @ParameterType("giving a reason|giving no reason")
    public Claim claim(String words) {
        return words.equals("giving a reason") ? Claim.WITH_REASON : Claim.WITHOUT_REASON;
    }

    @ParameterType("can now|can still|still cannot|can no longer")
    public Opening opening(String words) {
        return words.equals("can now") || words.equals("can still") ? Opening.OPENS : Opening.STAYS_SHUT;
    }

    @Given("{worker} has told the council that {person} is {closeness}")
    public void hasDeclared(String worker, String person, Optional<String> closeness) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        closeness.ifPresent(kind -> world.arrangements().declareConflict(who, whose, kind));
    }

    /**
     * A system may well turn down the allocation of somebody who gives no care, and then does more than it must. What is tested
     * is that the job keeps them out even where it does not.
     */
    @Given("someone has tried to allocate {worker} to {person}")
    public void hasTriedToAllocate(String worker, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        try {
            world.arrangements().allocate(who, whose);
        } catch (AdapterTrouble turnedDown) {
            if (who.role().filter(PRACTITIONERS::contains).isPresent()) {
                throw turnedDown;
            }
            // the story of the check tells it already
        }
    }

    @When("{worker} claims a tie with {person}, {claim}")
    public void claims(String worker, String person, Claim claim) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> world.system().claimRelationship(who, whose, claim.reason));
    }

    @Then("{worker} {opening} read {string} in {person}'s record")
    public void opens(String worker, Opening opening, String words, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        // waiting rather than trying again and again: each failed try would stand in the list
        world.writes().settle();
        Outcome<RecordView> outcome = world.system().lookAtRecord(who, whose, Purpose.DIRECT_CARE);
        if (opening == Opening.OPENS) {
            world.check(
                    who.name() + " can read \"" + words + "\"",
                    outcome.yielded().filter(record -> record.says(words)).isPresent(),
                    outcome.inWords());
        } else {
            world.check(who.name() + " is refused", Scene.refused(outcome), outcome.inWords());
        }
    }
}
