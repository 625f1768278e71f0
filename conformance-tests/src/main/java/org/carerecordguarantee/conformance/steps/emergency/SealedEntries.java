package org.carerecordguarantee.conformance.steps.emergency;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.EntryOpening;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.SealGround;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Entries;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** Entries that their person sealed, and that an emergency opens one at a time. */
public final class SealedEntries {

    private static final String WHY = "The ambulance crew asks what must not be given to them.";

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Entries entries;
    private final Emergencies emergencies;

    public SealedEntries(World world, Cast cast, Scene scene, Entries entries, Emergencies emergencies) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.entries = entries;
        this.emergencies = emergencies;
    }

    @ParameterType("with consent as the ground|with the law as the ground|with safety as the ground"
            + "|giving no ground at all|giving a ground and no words")
    public EntryOpening entryOpening(String words) {
        return switch (words) {
            case "with consent as the ground" -> new EntryOpening(Optional.of(SealGround.CONSENT), WHY);
            case "with the law as the ground" -> new EntryOpening(Optional.of(SealGround.LEGAL_REQUIREMENT), WHY);
            case "with safety as the ground" -> forSafety(WHY);
            case "giving no ground at all" -> new EntryOpening(Optional.empty(), WHY);
            case "giving a ground and no words" -> forSafety("");
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static EntryOpening forSafety(String why) {
        return new EntryOpening(Optional.of(SealGround.OVERRIDING_INTEREST), why);
    }

    @Given("{worker} has claimed an emergency for {person}, and opened the summary")
    public void hasClaimedAndOpened(String worker, String person) {
        Actor who = cast.worker(worker);
        cast.person(person);
        emergencies.isClaimed(who, person);
        emergencies.summaryIsOpened(who, person);
    }

    /** Says only what is so: nothing has happened. */
    @Given("{worker} has claimed no emergency for {person}")
    public void hasClaimedNone(String worker, String person) {
        cast.worker(worker);
        cast.person(person);
    }

    @Given("{worker} has opened the sealed entry {string} of {person}, {entryOpening}")
    public void hasOpened(String worker, String words, String person, EntryOpening opening) {
        ItemRef entry = entries.entry(person, words);
        world.done(
                worker + " has opened the sealed entry",
                world.emergencies().openSealed(cast.worker(worker), entry, opening));
    }

    @When("{worker} opens the sealed entry {string} of {person}, {entryOpening}")
    public void opens(String worker, String words, String person, EntryOpening opening) {
        Actor who = cast.worker(worker);
        ItemRef entry = entries.entry(person, words);
        scene.happens(who, entry.person(), () -> world.emergencies().openSealed(who, entry, opening));
    }
}
