package org.carerecordguarantee.conformance.steps.paper;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.PaperStoreRef;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.StoreBooks;
import org.carerecordguarantee.conformance.port.StoreCheck;
import org.carerecordguarantee.conformance.port.StoreEvent;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.recordkeeping.TheRecord.Saying;
import org.carerecordguarantee.conformance.world.World;

/** The store in which paper files are kept: its keys, its door, and what is found lying about. */
public final class Stores {

    private static final String WHY = "Fetched volume one for the review.";
    private static final String PLACE = "On the bench beside the copier.";

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private PersonRef whose;
    private Actor keeper;
    private PaperStoreRef store;

    public Stores(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    @ParameterType("took the key|brought the key back|went in|came out")
    public StoreEvent storeEvent(String words) {
        return Arrays.stream(StoreEvent.values())
                .filter(event -> event.inWords().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(words));
    }

    /** {@return why, or nothing} */
    @ParameterType("and says why|and does not say why")
    public String storeReason(String words) {
        return words.equals("and says why") ? WHY : "";
    }

    @ParameterType("that all was well|that the store was not locked|a file on a desk")
    public StoreCheck checkResult(String words) {
        return switch (words) {
            case "that all was well" -> new StoreCheck(true, true, "");
            case "that the store was not locked" -> new StoreCheck(false, true, "The door stood open.");
            case "a file on a desk" -> new StoreCheck(true, false, "A file lay on the desk by the window.");
            default -> throw new IllegalArgumentException(words);
        };
    }

    @Given("{worker} keeps the store in which {person}'s paper file is")
    public void keeps(String worker, String person) {
        keeper = cast.worker(worker);
        whose = cast.person(person);
        store = world.arrangements().paperStore(keeper);
    }

    @When("{worker} writes down that {worker} {storeEvent}, {storeReason}")
    public void writesDown(String worker, String somebody, StoreEvent event, String why) {
        Actor who = cast.worker(worker);
        Actor whom = cast.worker(somebody);
        scene.happens(who, whose, () -> world.paper().storeLine(who, store, whom, event, why));
    }

    @When("{worker} checks the store and finds {checkResult}")
    public void checks(String worker, StoreCheck check) {
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> world.paper().storeCheck(who, store, check));
    }

    @When("{worker} reports a paper file that nobody watched")
    public void reports(String worker) {
        Actor who = cast.worker(worker);
        scene.happens(who, whose, () -> world.paper().foundUnattended(who, store, PLACE));
    }

    @Then("the store's log {saying} that {worker} {storeEvent}, when and why")
    public void theLogSays(Saying saying, String somebody, StoreEvent event) {
        boolean expected = saying != Saying.DOES_NOT_SAY;
        String name = cast.worker(somebody).name();
        StoreBooks books = books();
        boolean said = books.lines().stream()
                .filter(line -> line.what() == event)
                .filter(line -> line.who().filter(name::equals).isPresent())
                // what was to be turned away must not stand there in part either
                .anyMatch(line -> !expected || isWhole(line));
        world.check(
                "the log of the store " + (expected ? "says" : "does not say") + " that " + name + " "
                        + event.inWords(),
                said == expected,
                books.lines().toString());
    }

    private boolean isWhole(StoreBooks.Line line) {
        return line.why().filter(why -> why.contains(WHY)).isPresent()
                && line.at().filter(scene::isNow).isPresent();
    }

    @Then("the store's log says that a check found {checkResult}")
    public void theLogShows(StoreCheck check) {
        StoreBooks books = books();
        Optional<StoreCheck> kept = books.checks().stream()
                .filter(one -> one.locked() == check.locked() && one.desksClear() == check.desksClear())
                .filter(one -> one.note().contains(check.note()))
                .findFirst();
        world.check(
                "the log of the store says what the check found",
                kept.isPresent(),
                books.checks().toString());
    }

    private StoreBooks books() {
        world.writes().settle();
        return world.done(
                keeper.name() + " can read the log of the store", world.paper().storeBooks(keeper, store));
    }
}
