package org.carerecordguarantee.conformance.steps.misuse;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Consequence;
import org.carerecordguarantee.conformance.port.MisuseNotice;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.TellingTask;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Lists;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;
import org.carerecordguarantee.conformance.world.CannotArrange;
import org.carerecordguarantee.conformance.world.World;

/** How the person is told of a look that was not justified: by whom, by when, and what they then read. */
public final class Telling {

    /** Has what there is to be told in his list. */
    private static final String OFFICER = "Felix";

    private static final String SORRY = "We are sorry for this.";
    private static final String DANGER = "Whoever looked lives near, and has threatened before.";
    private static final int WORKING_DAYS = 5;

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Lists lists;
    private final Investigations investigations;
    private Optional<LocalDate> dueBefore = Optional.empty();

    public Telling(World world, Cast cast, Scene scene, Lists lists, Investigations investigations) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.lists = lists;
        this.investigations = investigations;
    }

    @ParameterType("two weeks|a year")
    public Period stretch(String words) {
        return words.equals("a year") ? Period.ofYears(1) : Period.ofWeeks(2);
    }

    /** {@return whether there is more time than before} */
    @ParameterType("has more|has no more")
    public Boolean more(String words) {
        return words.equals("has more");
    }

    @When("{worker} tells {person} of that look")
    public void tells(String worker, String person) {
        Actor who = cast.worker(worker);
        TellingTask task = needed();
        scene.happens(who, cast.person(person), () -> world.redress().tellOfMisuse(who, task, SORRY));
    }

    @When("{worker} puts off for {stretch} that {person} is told of that look, {reasons}")
    public void putsOff(String worker, Period stretch, String person, Optional<String> reasons) {
        Actor who = cast.worker(worker);
        TellingTask task = needed();
        dueBefore = task.dueOn();
        LocalDate until = world.today().plus(stretch);
        String why = reasons.map(given -> DANGER).orElse("");
        scene.happens(who, cast.person(person), () -> world.redress().putOffTelling(who, task, why, until));
    }

    @Then("{worker} {must} tell {person} of that look")
    public void mustTell(String worker, Boolean must, String person) {
        Actor who = cast.worker(worker);
        Predicate<List<TellingTask>> asItShould = tasks -> tasks.isEmpty() != must;
        List<TellingTask> tasks = world.writes().eventually(() -> tasks(who), asItShould);
        world.check(
                who.name() + (must ? " must now tell " : " need not tell ") + person + " of that look",
                asItShould.test(tasks),
                tasks.isEmpty() ? "nothing is to be told" : "to be told: " + tasks);
    }

    @Then("{worker} has until the fifth working day to tell {person} of that look")
    public void hasUntil(String worker, String person) {
        Optional<LocalDate> due = due(cast.worker(worker), Optional::isPresent);
        world.check(
                worker + " has until the fifth working day, and no longer, to tell " + person,
                due.filter(day -> WorkingDays.between(world.today(), day) == WORKING_DAYS)
                        .isPresent(),
                due.map(LocalDate::toString).orElse("no day is given"));
    }

    @Then("{worker} {more} time to tell {person} of that look")
    public void hasTime(String worker, Boolean more, String person) {
        LocalDate before =
                dueBefore.orElseThrow(() -> new CannotArrange("no day was given by which " + person + " is told"));
        Predicate<Optional<LocalDate>> asItShould =
                due -> due.filter(day -> day.isAfter(before) == more).isPresent();
        Optional<LocalDate> due = due(cast.worker(worker), asItShould);
        world.check(
                worker + (more ? " has more time" : " has no more time") + " to tell " + person,
                asItShould.test(due),
                due.map(day -> "until " + day + ", and before until " + before).orElse("no day is given"));
    }

    @Then("{person} {reading} that {worker} looked without good reason")
    public void readsWhoLooked(String person, Boolean reads, String accused) {
        Actor who = cast.worker(accused);
        List<MisuseNotice> notices = read(person);
        boolean told = notices.stream()
                .anyMatch(notice ->
                        notice.by().contains(who.name()) || notice.by().contains(who.jobTitle()));
        world.check(
                person + (reads ? " reads that it was " : " does not yet read that it was ") + who.name(),
                told == reads,
                notices.isEmpty() ? "nothing stands there" : notices.toString());
    }

    @Then("{person} reads what {worker} saw, and what followed")
    public void readsWhatWasSeen(String person, String accused) {
        reads(person, "what " + accused + " saw", notice -> notice.seen().stream()
                .anyMatch(words -> !words.isBlank()));
        reads(person, "what followed for " + accused, notice -> notice.followed()
                .equals(List.of(Consequence.Kind.ADVICE)));
    }

    @Then("{person} reads how to complain of that look")
    public void readsHowToComplain(String person) {
        reads(person, "how to complain", notice -> !notice.complaining().isBlank());
    }

    private void reads(String person, String what, Predicate<MisuseNotice> told) {
        List<MisuseNotice> notices = read(person);
        world.check(
                person + " reads " + what,
                notices.stream().anyMatch(told),
                notices.isEmpty() ? "nothing stands there" : notices.toString());
    }

    private List<MisuseNotice> read(String person) {
        lists.resume(person);
        PersonRef whose = cast.person(person);
        return world.done(
                whose.name() + " can read what there is to be told",
                world.redress().misuseNotices(cast.themself(person), whose));
    }

    private Optional<LocalDate> due(Actor who, Predicate<Optional<LocalDate>> awaited) {
        return world.writes().eventually(() -> tasks(who).stream().findFirst().flatMap(TellingTask::dueOn), awaited);
    }

    private TellingTask needed() {
        return world.writes().eventually(() -> tasks(cast.worker(OFFICER)), all -> !all.isEmpty()).stream()
                .findFirst()
                .orElseThrow(
                        () -> new CannotArrange("it could not be arranged that somebody has to tell of that look"));
    }

    private List<TellingTask> tasks(Actor who) {
        return world.done(
                who.name() + " gets the list of what there is to do",
                world.redress().tellingTasks(who, investigations.latest()));
    }
}
