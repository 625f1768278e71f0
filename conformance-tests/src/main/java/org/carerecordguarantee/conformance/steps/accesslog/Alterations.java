package org.carerecordguarantee.conformance.steps.accesslog;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Alteration;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Lists;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.CannotArrange;
import org.carerecordguarantee.conformance.world.World;

/** Tries to change the list of who looked, and a list that cannot be written. */
public final class Alterations {

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Lists lists;

    public Alterations(World world, Cast cast, Scene scene, Lists lists) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.lists = lists;
    }

    /** Whether a list can be written. */
    public enum Writable {
        CAN,
        CANNOT
    }

    @ParameterType("can|cannot")
    public Writable writable(String words) {
        return words.equals("can") ? Writable.CAN : Writable.CANNOT;
    }

    @ParameterType("change a line in|remove a line from|add a line to")
    public Alteration alteration(String words) {
        return switch (words) {
            case "change a line in" -> Alteration.CHANGE;
            case "remove a line from" -> Alteration.DELETE;
            case "add a line to" -> Alteration.ADD;
            default -> throw new IllegalArgumentException(words);
        };
    }

    @Given("{person}'s list {writable} be written")
    public void isWritable(String person, Writable writable) {
        if (writable == Writable.CANNOT) {
            lists.stop(person);
        }
    }

    @When("{anybody} tries to {alteration} {person}'s list")
    public void tries(String anybody, Alteration alteration, String person) {
        tryTo(alteration, cast.anybody(anybody), person);
    }

    @When("{worker} tries to change, remove and add a line in {person}'s list")
    public void triesEveryDoor(String worker, String person) {
        Actor who = cast.worker(worker);
        for (Alteration alteration : Alteration.values()) {
            tryTo(alteration, who, person);
        }
    }

    private void tryTo(Alteration alteration, Actor who, String person) {
        PersonRef whose = cast.person(person);
        lists.remember(who);
        List<AccessLine> lines = lists.before(person).lines();
        if (lines.isEmpty()) {
            throw new CannotArrange("it could not be arranged that the list has a line to begin with");
        }
        AccessLine line = lines.get(lines.size() - 1);
        scene.happens(who, whose, () -> world.system().alterAccessList(who, whose, line, alteration));
    }
}
