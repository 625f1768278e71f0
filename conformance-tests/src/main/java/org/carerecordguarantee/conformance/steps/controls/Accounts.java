package org.carerecordguarantee.conformance.steps.controls;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.AccountGap;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** What an account rests on, and how somebody signs in with it. */
public final class Accounts {

    /** How somebody proves who they are. */
    public enum Proof {
        ONE_FACTOR,
        TWO_FACTORS
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;

    public Accounts(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    /** {@return what the account lacks, or nothing if it has all that it needs} */
    @ParameterType("has all it needs|is shared with others|has no sponsor|has no signed promise")
    public Optional<AccountGap> account(String words) {
        return switch (words) {
            case "is shared with others" -> Optional.of(AccountGap.SHARED);
            case "has no sponsor" -> Optional.of(AccountGap.NO_SPONSOR);
            case "has no signed promise" -> Optional.of(AccountGap.NO_UNDERTAKING);
            default -> Optional.empty();
        };
    }

    @ParameterType("a password and a code|a password alone")
    public Proof proof(String words) {
        return words.equals("a password alone") ? Proof.ONE_FACTOR : Proof.TWO_FACTORS;
    }

    @Given("{worker}'s account {account}")
    public void accountIs(String worker, Optional<AccountGap> gap) {
        Actor whose = cast.worker(worker);
        gap.ifPresent(lacking -> world.arrangements().accountLacks(whose, lacking));
    }

    /** {@return how many days ago, or nothing if it was never} */
    @ParameterType("365 days ago|366 days ago|never")
    public Optional<Integer> training(String words) {
        return words.equals("never") ? Optional.empty() : Optional.of(Integer.valueOf(words.substring(0, 3)));
    }

    @Given("{worker} has done the yearly training {training}")
    public void trained(String worker, Optional<Integer> daysAgo) {
        world.arrangements().lastTrained(cast.worker(worker), daysAgo.map(days -> world.today()
                .minusDays(days)));
    }

    @When("{worker} signs in with {proof} and looks at {person}'s record")
    public void signsIn(String worker, Proof proof, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        scene.happens(
                who,
                whose,
                () -> proof == Proof.ONE_FACTOR
                        ? world.controls().lookWithOneFactor(who, whose)
                        : world.system().lookAtRecord(who, whose, Purpose.DIRECT_CARE));
    }
}
