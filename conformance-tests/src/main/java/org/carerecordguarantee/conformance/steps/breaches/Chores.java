package org.carerecordguarantee.conformance.steps.breaches;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.BreachRef;
import org.carerecordguarantee.conformance.port.BreachTask;
import org.carerecordguarantee.conformance.port.BreachTask.Kind;
import org.carerecordguarantee.conformance.port.LostFileRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;
import org.carerecordguarantee.conformance.world.World;

/** What somebody has to do about a breach or a lost file, as their own list of things to do says. */
public final class Chores {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** A thing to do, and what it is about. */
    public record Chore(Kind kind, boolean ofFile, String words) {}

    private final World world;
    private final Cast cast;
    private final Breaches breaches;

    public Chores(World world, Cast cast, Breaches breaches) {
        this.world = world;
        this.cast = cast;
        this.breaches = breaches;
    }

    /** {@return whether it is to be done} */
    @ParameterType("must now|need not")
    public Boolean must(String words) {
        return words.equals("must now");
    }

    @ParameterType(
            "decide about the breach|tell the person of the breach|tell the person of the lost file|search for the lost file")
    public Chore chore(String words) {
        Kind kind = words.startsWith("decide") ? Kind.DECIDE : words.startsWith("tell") ? Kind.TELL : Kind.SEARCH;
        return new Chore(kind, words.endsWith("lost file"), words);
    }

    /** {@return the last day for it} */
    @ParameterType("today|the next working day")
    public LocalDate lastDay(String words) {
        return words.equals("today") ? world.today() : nextWorkingDay(world.today());
    }

    private static LocalDate nextWorkingDay(LocalDate today) {
        LocalDate day = today.plusDays(1);
        while (!WorkingDays.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Then("{worker} {must} {chore}")
    public void has(String worker, Boolean must, Chore chore) {
        Actor who = cast.worker(worker);
        Predicate<List<BreachTask>> asItShould =
                tasks -> tasks.stream().anyMatch(task -> task.kind() == chore.kind()) == must;
        List<BreachTask> tasks = world.writes().eventually(() -> tasks(who, chore), asItShould);
        world.check(
                who.name() + (must ? " must now " : " need not ") + chore.words(),
                asItShould.test(tasks),
                tasks.isEmpty() ? "nothing is left to do" : "left to do: " + tasks);
    }

    @Then("{worker} must {chore} by the end of {lastDay}")
    public void hasUntil(String worker, Chore chore, LocalDate day) {
        Actor who = cast.worker(worker);
        Predicate<List<BreachTask>> there = tasks -> due(tasks, chore).isPresent();
        Optional<LocalDate> due = due(world.writes().eventually(() -> tasks(who, chore), there), chore);
        world.check(
                who.name() + " must " + chore.words() + " by the end of " + day,
                due.filter(day::equals).isPresent(),
                due.map(LocalDate::toString).orElse("no day is given"));
    }

    private List<BreachTask> tasks(Actor who, Chore chore) {
        Optional<String> about = chore.ofFile()
                ? breaches.lost().map(LostFileRef::id)
                : breaches.begun().map(BreachRef::id);
        return about.map(id -> world.done(
                        who.name() + " gets the list of what there is to do",
                        world.breaches().breachTasks(who, id)))
                .orElse(List.of());
    }

    private static Optional<LocalDate> due(List<BreachTask> tasks, Chore chore) {
        return tasks.stream()
                .filter(task -> task.kind() == chore.kind())
                .flatMap(task -> task.dueAt().stream())
                .map(moment -> moment.atZone(ENGLAND).toLocalDate())
                .findFirst();
    }
}
