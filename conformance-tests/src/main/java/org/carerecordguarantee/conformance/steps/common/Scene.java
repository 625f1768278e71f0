package org.carerecordguarantee.conformance.steps.common;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.world.World;

/** The one thing that happens in a scenario: who tried what, and what came of it for them. */
public final class Scene {

    /** Systems may show a time to the minute only, and two clocks never agree quite. */
    private static final Duration LEEWAY = Duration.ofMinutes(2);

    /** Reasons for which nobody is refused a look that the promises forbid: the try itself was at fault. */
    private static final Set<Reason> OF_ANOTHER_SORT = EnumSet.of(Reason.NOT_ACCEPTED, Reason.ACCOUNT);

    /**
     * One try.
     *
     * @param whose the person it was about
     * @param answers what the system sent back; none if the try never reached it
     */
    public record Try(
            Actor who, PersonRef whose, Outcome<?> outcome, Instant began, Instant ended, List<World.Answer> answers) {
        public Try {
            answers = List.copyOf(answers);
        }
    }

    private final World world;
    private final Lists lists;
    private final List<Try> tries = new ArrayList<>();
    private final Set<String> askedFor = new LinkedHashSet<>();

    public Scene(World world, Lists lists) {
        this.world = world;
        this.lists = lists;
    }

    /**
     * Has somebody do the one thing that happens, or a part of it. Everybody's list is kept as it stands before.
     *
     * @return the outcome, unjudged
     */
    public <T> Outcome<T> happens(Actor who, PersonRef whose, Supplier<Outcome<T>> deed) {
        lists.remember(who);
        Instant began = world.now();
        Outcome<T> outcome = deed.get();
        tries.add(new Try(who, whose, outcome, began, world.now(), world.latestAnswers()));
        return outcome;
    }

    /** Notes an identifier that was asked for, besides that of the person: an answer may repeat it. */
    public void askedFor(String identifier) {
        askedFor.add(identifier);
    }

    /** {@return the identifiers that were asked for, besides those of the people} */
    public Set<String> askedFor() {
        return Set.copyOf(askedFor);
    }

    /** {@return all that was tried, in order} */
    public List<Try> tries() {
        return List.copyOf(tries);
    }

    /** {@return what was tried last} */
    public Try last() {
        if (tries.isEmpty()) {
            throw new IllegalStateException("nothing has happened yet: a Then without its When");
        }
        return tries.get(tries.size() - 1);
    }

    /** {@return the full names of those who tried something} */
    public Set<String> actors() {
        return tries.stream().map(one -> one.who().name()).collect(Collectors.toSet());
    }

    /** {@return how often the system answered what somebody tried with somebody's record: one try may take several answers} */
    public int answers(Actor who, PersonRef whose) {
        return tries.stream()
                .filter(one -> one.who().equals(who) && one.whose().equals(whose))
                .mapToInt(one -> one.answers().size())
                .sum();
    }

    /** {@return whether a moment is that of the last try, as closely as one can tell} */
    public boolean isNow(Instant moment) {
        Try last = last();
        return !moment.isBefore(last.began().minus(LEEWAY))
                && !moment.isAfter(last.ended().plus(LEEWAY));
    }

    /** {@return whether the system said no, and for no reason of another sort, such as a form that was not filled in} */
    public static boolean refused(Outcome<?> outcome) {
        if (outcome instanceof Refused<?> refused) {
            return !OF_ANOTHER_SORT.contains(refused.reason());
        }
        return outcome.denied();
    }

    /** {@return whether the system said no, if only for the sake of the account, and not because of a form that was not filled in} */
    public static boolean shutOut(Outcome<?> outcome) {
        return refused(outcome) || (outcome instanceof Refused<?> refused && refused.reason() == Reason.ACCOUNT);
    }
}
