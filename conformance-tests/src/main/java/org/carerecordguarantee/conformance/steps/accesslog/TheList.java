package org.carerecordguarantee.conformance.steps.accesslog;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Lists;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.common.Words.ShownAs;
import org.carerecordguarantee.conformance.world.World;

/** The list of who looked as a whole: who gets it, what it gains, and that nothing goes from it. */
public final class TheList {

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Lists lists;

    public TheList(World world, Cast cast, Scene scene, Lists lists) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.lists = lists;
    }

    @When("{anybody} asks who looked at {person}'s record")
    public void asks(String anybody, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.anybody(anybody);
        scene.happens(who, whose, () -> world.system().accessList(who, whose, Looks.BY_OTHERS));
        if (anybody.equals(person)) {
            lists.askedForThemself(person);
        }
    }

    @Then("{anybody} reads there that {worker} looked")
    public void readsThat(String anybody, String worker) {
        String looked = cast.worker(worker).name();
        Scene.Try asked = scene.last();
        List<AccessLine> lines = asked.outcome()
                .yielded()
                .map(shown -> ((AccessList) shown).by(looked))
                .orElse(List.of());
        world.check(
                cast.anybody(anybody).name() + " gets the list, and it says that " + looked + " looked",
                lines.stream().anyMatch(AccessLine::allowed),
                asked.outcome().happened()
                        ? "the list says of " + looked + ": " + Lists.inWords(lines)
                        : asked.outcome().inWords());
    }

    @Then("{person}'s list has no new line")
    public void noNewLine(String person) {
        List<AccessLine> added = lists.added(person, scene.actors());
        world.check("the list has no new line", added.isEmpty(), Lists.inWords(added));
    }

    @Then("{person}'s list ends with a look: {worker}, {shownAs}")
    public void endsWith(String person, String worker, ShownAs shownAs) {
        Actor who = cast.worker(worker);
        Predicate<List<AccessLine>> expected = lines -> {
            AccessLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            return last != null
                    && !last.search()
                    && last.allowed() == shownAs.allowed()
                    && last.name().filter(who.name()::equals).isPresent();
        };
        List<AccessLine> added = lists.added(person, scene.actors(), expected);
        world.check(
                "the last new line is a look: " + who.name() + ", " + shownAs.inWords(),
                expected.test(added),
                Lists.inWords(added));
    }

    @Then("{person}'s list shows no look by {worker}")
    public void noLookBy(String person, String worker) {
        Actor who = cast.worker(worker);
        List<AccessLine> looks = lists.added(person, scene.actors()).stream()
                .filter(line -> line.name().filter(who.name()::equals).isPresent())
                .filter(line -> line.allowed() && !line.search())
                .toList();
        world.check("the list shows no look by " + who.name(), looks.isEmpty(), Lists.inWords(looks));
    }

    /** A try counts when the system answered it: where a product has no such function at all, there is nothing to try. */
    @Then("{person}'s list shows each failed try by {worker}")
    public void eachFailedTry(String person, String worker) {
        Actor who = cast.worker(worker);
        PersonRef whose = cast.person(person);
        List<Scene.Try> tries = scene.tries().stream()
                .filter(one -> one.who().equals(who) && one.whose().equals(whose))
                .toList();
        world.check(
                "no try by " + who.name() + " succeeded",
                tries.stream().noneMatch(one -> one.outcome().happened()),
                tries.stream().map(one -> one.outcome().inWords()).collect(Collectors.joining("; ")));
        long answered = tries.stream().filter(one -> !one.answers().isEmpty()).count();
        // one try may lead through several doors of a product, each with its own line
        int answers = scene.answers(who, whose);
        Predicate<AccessLine> refused =
                line -> line.name().filter(who.name()::equals).isPresent() && !line.allowed();
        List<AccessLine> failed =
                lists
                        .added(
                                person,
                                scene.actors(),
                                lines -> lines.stream().filter(refused).count() >= answered)
                        .stream()
                        .filter(refused)
                        .toList();
        world.check(
                "the list shows each failed try by " + who.name() + ": " + answered,
                failed.size() >= answered && failed.size() <= answers,
                Lists.inWords(failed));
    }

    @Then("{person}'s earlier lines are unchanged")
    public void earlierLinesUnchanged(String person) {
        List<AccessLine> earlier = lists.before(person).lines();
        world.check("the list had lines to begin with", !earlier.isEmpty(), "the list was empty");
        Set<String> known = earlier.stream().map(AccessLine::reference).collect(Collectors.toSet());
        List<AccessLine> still = lists.settled(person).lines().stream()
                .filter(line -> known.contains(line.reference()))
                .toList();
        world.check(
                "the earlier lines stand as they were, in their order: " + Lists.inWords(earlier),
                still.equals(earlier),
                Lists.inWords(still));
    }

    @Then("{person}'s full list also shows that {person} asked")
    public void ownReadingIsKept(String person, String same) {
        Actor themself = cast.themself(same);
        int asked = lists.timesAsked(person);
        Predicate<AccessList> expected = full -> own(full) >= asked;
        AccessList full = world.lines()
                .eventually(
                        () -> world.done(
                                themself.name() + " gets the full list",
                                world.system().accessList(themself, cast.person(person), Looks.ALL)),
                        expected);
        world.check(
                "the full list shows that " + themself.name() + " asked " + asked + " times",
                expected.test(full),
                own(full) + " lines");
    }

    private static long own(AccessList full) {
        return full.lines().stream()
                .filter(line -> line.kind() == AccessLine.Kind.PERSON)
                .count();
    }
}
