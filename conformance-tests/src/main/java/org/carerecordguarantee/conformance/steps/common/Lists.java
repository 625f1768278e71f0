package org.carerecordguarantee.conformance.steps.common;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.world.CannotArrange;
import org.carerecordguarantee.conformance.world.World;

/**
 * Each person's list of who looked, as the person reads it: as it stood before the one thing happened, and as it stands now.
 *
 * <p>A line counts as new when its reference was not there before. Lines about the person's own looks and about the product's
 * services are lawful at any time and do not count, nor do those that come from making the scene.
 *
 * <p>A list may lag, as far as was declared. What a list should have gained is awaited until it shows; that it gained nothing is
 * believed when the declared time is over. A line that comes in the meantime beside one that was awaited is found by the comparison
 * at the end of the run.
 */
public final class Lists {

    private final World world;
    private final Cast cast;
    private final Map<String, AccessList> before = new HashMap<>();
    private final Set<String> outages = new HashSet<>();
    private final Map<String, Integer> asked = new HashMap<>();

    public Lists(World world, Cast cast) {
        this.world = world;
        this.cast = cast;
    }

    /**
     * Keeps everybody's list as it stands, with all that was done so far. A list that its person does not get is left out, so that a
     * scenario about asking for the list can go on; a Then that needs it will say that it was not to be had.
     *
     * @param acting who is about to act: nothing of what they did before may be taken for a line of what they do now
     */
    public void remember(Actor acting) {
        cast.people().forEach(part -> remember(part, Optional.of(acting)));
    }

    private void remember(String part, Optional<Actor> acting) {
        if (before.containsKey(part)) {
            return;
        }
        Outcome<AccessList> asked = world.lines().eventually(() -> ask(part), outcome -> outcome.yielded()
                .map(world::showsAllDone)
                .orElse(true));
        boolean mayGrow = asked.yielded()
                .filter(list -> acting.filter(who -> world.mayGrow(list, who)).isPresent())
                .isPresent();
        if (mayGrow && world.lines().needed()) {
            world.lines().settle();
            asked = ask(part);
        }
        asked.yielded().ifPresent(list -> before.put(part, list));
    }

    private Outcome<AccessList> ask(String part) {
        Actor themself = cast.themself(part);
        askedForThemself(part);
        return world.system().accessList(themself, cast.person(part), Looks.BY_OTHERS);
    }

    /** Notes that a person has asked for their own list. */
    public void askedForThemself(String part) {
        asked.merge(part, 1, Integer::sum);
    }

    /** {@return how often a person has asked for their own list} */
    public int timesAsked(String part) {
        return asked.getOrDefault(part, 0);
    }

    /** From now on this person's list cannot be written. Keeps it first: it may well be impossible to read, too. */
    public void stop(String part) {
        remember(part, Optional.empty());
        world.accessLogOutage(part, true);
        outages.add(part);
    }

    /** Ends what {@link #stop} began, so that somebody can look at what came of it. */
    public void resume(String part) {
        if (outages.remove(part)) {
            world.accessLogOutage(part, false);
        }
    }

    /** {@return a person's list as it was before the one thing happened} */
    public AccessList before(String part) {
        return Optional.ofNullable(before.get(part))
                .orElseThrow(() -> new CannotArrange("it could not be arranged that "
                        + cast.person(part).name() + " got the list of who looked beforehand"));
    }

    /** {@return a person's list, read by the person, when everything that was done so far must show in it} */
    public AccessList settled(String part) {
        resume(part);
        world.lines().settle();
        return now(part);
    }

    /** {@return a person's list, read by the person, as soon as it shows what is awaited; else as it stands in the end} */
    public AccessList eventually(String part, Predicate<AccessList> there) {
        resume(part);
        return world.lines().eventually(() -> now(part), there);
    }

    private AccessList now(String part) {
        return world.done(cast.person(part).name() + " gets the list of who looked", ask(part));
    }

    /**
     * {@return the new lines about workers, oldest first, when all that was done must show}
     *
     * @param tested who acted; counts even if they also help to make the scene
     */
    public List<AccessLine> added(String part, Set<String> tested) {
        return added(part, tested, settled(part));
    }

    /**
     * {@return the new lines about workers, oldest first, as soon as they are as awaited; else as they stand in the end}
     *
     * @param tested as above
     */
    public List<AccessLine> added(String part, Set<String> tested, Predicate<List<AccessLine>> there) {
        return added(part, tested, eventually(part, list -> there.test(added(part, tested, list))));
    }

    private List<AccessLine> added(String part, Set<String> tested, AccessList list) {
        Set<String> known =
                before(part).lines().stream().map(AccessLine::reference).collect(Collectors.toSet());
        Set<String> others = cast.behindTheScenes();
        others.removeAll(tested);
        return list.lines().stream()
                .filter(line -> line.kind() == AccessLine.Kind.WORKER)
                .filter(line -> !known.contains(line.reference()))
                .filter(line -> line.name().filter(others::contains).isEmpty())
                .toList();
    }

    /** {@return lines in words, for the story} */
    public static String inWords(List<AccessLine> lines) {
        return lines.isEmpty()
                ? "no line"
                : lines.stream()
                        .map(line -> line.name().orElse("somebody without a name")
                                + (line.allowed() ? ", allowed" : ", refused"))
                        .collect(Collectors.joining("; "));
    }
}
