package org.carerecordguarantee.conformance.steps.paper;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.SealOpening;
import org.carerecordguarantee.conformance.port.SealedPart;
import org.carerecordguarantee.conformance.port.SealedPartRef;
import org.carerecordguarantee.conformance.port.SealedPartView;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.recordkeeping.TheRecord.Saying;
import org.carerecordguarantee.conformance.world.World;

/** A sealed part of a paper file, and each time that it is opened. */
public final class Seals {

    private static final String KEEPER_OF_THE_STORE = "Marion";
    private static final String WITNESS = "Lottie";
    private static final String PART = "Letters from before";
    private static final String WHY = "The letters were asked for, and read together.";

    /** What may be left out when an opening is written down. */
    public enum LeftOut {
        NOTHING,
        WITNESS,
        REASON,
        NEW_NUMBER
    }

    /** A number on a seal. */
    public enum Number {
        /** That of the seal that was put on last. */
        RIGHT,
        /** That of the seal that was put on first. */
        FIRST,
        /** Of no seal on this file. */
        OTHER
    }

    /** What the register says of an opening. */
    public enum Detail {
        WHO,
        WHEN,
        WHY,
        WITNESS,
        NEW_NUMBER
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    // No two runs share a number: a product uses each number once.
    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private SealedPartRef sealed;
    private int numbers;
    private String first = "";
    private String latest = "";
    private String resealed = "";
    private String openedBy = "";

    public Seals(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    @ParameterType("nothing|the witness|the reason|the new number")
    public LeftOut leftOut(String words) {
        return switch (words) {
            case "nothing" -> LeftOut.NOTHING;
            case "the witness" -> LeftOut.WITNESS;
            case "the reason" -> LeftOut.REASON;
            default -> LeftOut.NEW_NUMBER;
        };
    }

    @ParameterType("the right number|the number of the first seal|another number")
    public Number number(String words) {
        return switch (words) {
            case "the right number" -> Number.RIGHT;
            case "the number of the first seal" -> Number.FIRST;
            default -> Number.OTHER;
        };
    }

    @ParameterType("who opened it|when it was opened|why it was opened|who was the witness|the new number")
    public Detail detail(String words) {
        return switch (words) {
            case "who opened it" -> Detail.WHO;
            case "when it was opened" -> Detail.WHEN;
            case "why it was opened" -> Detail.WHY;
            case "who was the witness" -> Detail.WITNESS;
            default -> Detail.NEW_NUMBER;
        };
    }

    @Given("{worker} has sealed a part of {person}'s paper file")
    public void hasSealed(String worker, String person) {
        Actor who = cast.worker(worker);
        first = fresh();
        latest = first;
        sealed = world.done(
                who.name() + " has sealed a part of the file",
                world.paper().sealPart(who, cast.person(person), new SealedPart(1, PART, first)));
    }

    @Given("{worker} has written down that {worker} opened it")
    public void hasWrittenDown(String worker, String opener) {
        Actor who = cast.worker(worker);
        Outcome<String> outcome = world.paper().sealOpened(who, sealed, opening(opener, WITNESS, latest, fresh()));
        world.done(who.name() + " has written down that it was opened", outcome);
        latest = resealed;
    }

    @When("{worker} writes down that {worker} opened it, leaving out {leftOut}")
    public void writesDown(String worker, String opener, LeftOut left) {
        SealOpening whole = opening(opener, WITNESS, latest, fresh());
        happens(
                worker,
                new SealOpening(
                        whole.openedBy(),
                        left == LeftOut.WITNESS ? Optional.empty() : whole.witness(),
                        left == LeftOut.REASON ? "" : whole.why(),
                        whole.found(),
                        left == LeftOut.NEW_NUMBER ? "" : whole.resealed()));
    }

    @When("{worker} writes down that {worker} opened it, and that {worker} was the witness")
    public void writesDownTheWitness(String worker, String opener, String witness) {
        happens(worker, opening(opener, witness, latest, fresh()));
    }

    @When("{worker} writes down that {worker} opened it, and that the seal had {number}")
    public void writesDownTheNumber(String worker, String opener, Number found) {
        happens(worker, opening(opener, WITNESS, numbered(found), fresh()));
    }

    @When("{worker} writes down that {worker} opened it, and that the new seal has {number}")
    public void writesDownTheNewNumber(String worker, String opener, Number renewed) {
        happens(worker, opening(opener, WITNESS, latest, numbered(renewed)));
    }

    @Then("the list of seals {saying} that {worker} opened {person}'s paper file")
    public void theListSays(Saying saying, String opener, String person) {
        boolean expected = saying != Saying.DOES_NOT_SAY;
        String name = cast.worker(opener).name();
        List<SealedPartView.Opening> all = openings(person);
        world.check(
                "the list of seals " + (expected ? "says" : "does not say") + " that " + name + " opened it",
                all.stream().anyMatch(one -> one.openedBy().filter(name::equals).isPresent()) == expected,
                all.toString());
    }

    @Then("the list of seals shows {detail} for {person}'s paper file")
    public void theListShows(Detail detail, String person) {
        List<SealedPartView.Opening> all = openings(person);
        world.check(
                "the list of seals shows " + detail.name().toLowerCase(Locale.ROOT),
                all.stream().anyMatch(one -> shows(one, detail)),
                all.toString());
    }

    private boolean shows(SealedPartView.Opening one, Detail detail) {
        return switch (detail) {
            case WHO -> one.openedBy().filter(openedBy::equals).isPresent();
            case WHEN -> one.at().filter(scene::isNow).isPresent();
            case WHY -> one.why().filter(why -> why.contains(WHY)).isPresent();
            case WITNESS ->
                one.witness().filter(cast.worker(WITNESS).name()::equals).isPresent();
            case NEW_NUMBER -> one.resealed().filter(resealed::equals).isPresent();
        };
    }

    private List<SealedPartView.Opening> openings(String person) {
        Actor who = cast.worker(KEEPER_OF_THE_STORE);
        world.writes().settle();
        return world
                .done(
                        who.name() + " can read which parts are sealed",
                        world.paper().seals(who, cast.person(person)))
                .stream()
                .filter(part -> part.part().equals(sealed))
                .flatMap(part -> part.openings().stream())
                .toList();
    }

    private void happens(String worker, SealOpening opening) {
        Actor who = cast.worker(worker);
        scene.happens(who, sealed.person(), () -> world.paper().sealOpened(who, sealed, opening));
    }

    private SealOpening opening(String opener, String witness, String found, String renewed) {
        Actor who = cast.worker(opener);
        openedBy = who.name();
        resealed = renewed;
        return new SealOpening(who, Optional.of(cast.worker(witness)), WHY, found, renewed);
    }

    private String numbered(Number number) {
        return switch (number) {
            case RIGHT -> latest;
            case FIRST -> first;
            case OTHER -> fresh();
        };
    }

    private String fresh() {
        numbers++;
        return mark + "-" + numbers;
    }
}
