package org.carerecordguarantee.conformance.steps.emergency;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.FollowUp;
import org.carerecordguarantee.conformance.port.FollowUp.Kind;
import org.carerecordguarantee.conformance.port.Notice;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Lists;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;
import org.carerecordguarantee.conformance.world.CannotArrange;
import org.carerecordguarantee.conformance.world.World;

/** What follows an emergency look: somebody decides whether it was right, and somebody tells the person. */
public final class Afterwards {

    private static final String OFFICER = "Felix";
    private static final String WHY = "The ambulance service confirms the call.";
    private static final String TOLD = "A worker opened your record at night, because nobody could ask you.";
    private static final int WORKING_DAYS = 5;

    /** Whether something is still to be done. */
    public enum Having {
        TO_DO,
        DONE
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Lists lists;
    private final Emergencies emergencies;

    public Afterwards(World world, Cast cast, Scene scene, Lists lists, Emergencies emergencies) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.lists = lists;
        this.emergencies = emergencies;
    }

    @ParameterType("still has|no longer has")
    public Having having(String words) {
        return words.equals("still has") ? Having.TO_DO : Having.DONE;
    }

    @ParameterType("decide whether it was right|tell the person")
    public Kind task(String words) {
        return words.startsWith("decide") ? Kind.DECIDE : Kind.TELL;
    }

    /** {@return whether the person has been told} */
    @ParameterType("reads|does not yet read")
    public Boolean reading(String words) {
        return words.equals("reads");
    }

    /** Whoever tries it, the privacy officer's list says what there is to decide. */
    @When("{worker} decides whether it was right")
    public void decides(String worker) {
        Actor who = cast.worker(worker);
        FollowUp task = needed(Kind.DECIDE);
        scene.happens(who, task.emergency().person(), () -> world.emergencies().decideEmergency(who, task, true, WHY));
    }

    @When("{worker} tells {person} of the emergency look")
    public void tells(String worker, String person) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        FollowUp task = needed(Kind.TELL);
        scene.happens(who, whose, () -> world.emergencies().tellOfEmergency(who, task, TOLD));
    }

    @Then("{worker} {having} to {task}")
    public void has(String worker, Having having, Kind kind) {
        Actor who = cast.worker(worker);
        boolean should = having == Having.TO_DO;
        Predicate<List<FollowUp>> asItShould = tasks -> tasks.stream().anyMatch(task -> task.kind() == kind) == should;
        List<FollowUp> tasks = world.writes().eventually(() -> tasks(who), asItShould);
        world.check(
                who.name() + (should ? " still has to " : " no longer has to ") + words(kind),
                asItShould.test(tasks),
                tasks.isEmpty() ? "nothing is left to do" : "left to do: " + tasks);
    }

    @Then("{worker} has until the fifth working day to {task}")
    public void hasUntil(String worker, Kind kind) {
        Actor who = cast.worker(worker);
        Predicate<List<FollowUp>> there = tasks -> due(tasks, kind).isPresent();
        Optional<LocalDate> due = due(world.writes().eventually(() -> tasks(who), there), kind);
        world.check(
                who.name() + " has until the fifth working day, and no longer, to " + words(kind),
                due.filter(day -> WorkingDays.between(world.today(), day) == WORKING_DAYS)
                        .isPresent(),
                due.map(LocalDate::toString).orElse("no day is given"));
    }

    @Then("{person} {reading} what happened in the emergency, and when")
    public void isTold(String person, Boolean told) {
        lists.resume(person);
        Actor themself = cast.themself(person);
        PersonRef whose = cast.person(person);
        List<Notice> notices = world.done(
                whose.name() + " can read what there is to be told",
                world.emergencies().notices(themself, whose));
        Optional<Notice> notice =
                notices.stream().filter(one -> one.words().contains(TOLD)).findFirst();
        world.check(
                whose.name() + (told ? " reads" : " does not yet read") + " what happened",
                notice.isPresent() == told,
                notices.isEmpty() ? "nothing stands there" : notices.toString());
        notice.ifPresent(one -> world.check(
                "the notice says when it happened",
                one.happenedAt().filter(scene::isNow).isPresent(),
                one.happenedAt().map(Object::toString).orElse("no time")));
    }

    private FollowUp needed(Kind kind) {
        List<FollowUp> tasks =
                world.writes().eventually(this::officers, all -> of(all, kind).isPresent());
        return of(tasks, kind)
                .orElseThrow(() ->
                        new CannotArrange("it could not be arranged that the privacy officer has to " + words(kind)));
    }

    private List<FollowUp> officers() {
        return tasks(cast.worker(OFFICER));
    }

    private List<FollowUp> tasks(Actor who) {
        return world.done(
                who.name() + " gets the list of what there is to do",
                world.emergencies().followUps(who, emergencies.latest()));
    }

    private static Optional<LocalDate> due(List<FollowUp> tasks, Kind kind) {
        return of(tasks, kind).flatMap(FollowUp::dueOn);
    }

    private static Optional<FollowUp> of(List<FollowUp> tasks, Kind kind) {
        return tasks.stream().filter(task -> task.kind() == kind).findFirst();
    }

    private static String words(Kind kind) {
        return kind == Kind.DECIDE ? "decide whether it was right" : "tell the person";
    }
}
