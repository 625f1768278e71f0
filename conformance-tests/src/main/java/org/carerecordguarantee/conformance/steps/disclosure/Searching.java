package org.carerecordguarantee.conformance.steps.disclosure;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Hit;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Unavailable;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** Searching for people, and whether the answer tells more than it should. */
public final class Searching {

    /** By what somebody is searched for. */
    public enum Term {
        NAME,
        NHS_NUMBER
    }

    /** Whether somebody is found. */
    public enum Finding {
        FOUND,
        NOT_FOUND
    }

    private final Random chance = new Random();
    private final World world;
    private final Cast cast;
    private final Scene scene;

    public Searching(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    @ParameterType("name|NHS number")
    public Term term(String words) {
        return words.equals("name") ? Term.NAME : Term.NHS_NUMBER;
    }

    @ParameterType("finds|does not find")
    public Finding finding(String words) {
        return words.equals("finds") ? Finding.FOUND : Finding.NOT_FOUND;
    }

    @Given("{worker} has found {person} in a search")
    public void hasFound(String worker, String person) {
        PersonRef whom = cast.person(person);
        List<Hit> hits = world.done(
                worker + " could search",
                world.system()
                        .search(cast.worker(worker), terms(Term.NHS_NUMBER, world.sheet(person)), Purpose.DIRECT_CARE));
        world.done(worker + " found " + person, found(hits, whom) ? Outcome.done() : new Outcome.Hidden<>());
    }

    @When("{worker} searches for {person} by {term}")
    public void searches(String worker, String person, Term term) {
        PersonRef whom = cast.person(person);
        search(cast.worker(worker), whom, terms(term, world.sheet(person)));
    }

    @When("{worker} searches by {term} for {person}, and for somebody we do not know")
    public void searchesTwice(String worker, Term term, String person) {
        Actor who = cast.worker(worker);
        PersonRef whom = cast.person(person);
        PersonSheet nobody = world.nobody();
        search(who, whom, terms(term, world.sheet(person)));
        search(who, Unknown.like(whom, nobody.name(), chance), terms(term, nobody));
    }

    @When("{worker} tries to open the record of {person}, and of somebody we do not know")
    public void opensTwice(String worker, String person) {
        Actor who = cast.worker(worker);
        PersonRef known = cast.person(person);
        PersonRef unknown = Unknown.like(known, world.nobody().name(), chance);
        for (PersonRef whose : List.of(known, unknown)) {
            scene.happens(who, whose, () -> world.system().lookAtRecord(who, whose, Purpose.DIRECT_CARE));
        }
    }

    @Then("{worker} {finding} {person}")
    public void finds(String worker, Finding finding, String person) {
        Outcome<?> outcome = scene.last().outcome();
        PersonRef whom = cast.person(person);
        boolean found =
                outcome.yielded().map(hits -> found((Collection<?>) hits, whom)).orElse(false);
        String who = cast.worker(worker).name();
        if (finding == Finding.FOUND) {
            world.check(who + " finds " + whom.name(), found, inWords(outcome));
        } else {
            boolean answered = outcome.happened() || outcome instanceof Unavailable<?> || Scene.refused(outcome);
            world.check(who + " does not find " + whom.name(), !found && answered, inWords(outcome));
        }
    }

    @Then("{worker} gets the same answer both times")
    public void sameAnswer(String worker) {
        List<Scene.Try> tries = scene.tries();
        Set<String> asked = asked();
        Answer known = Answer.to(tries.get(0), asked);
        Answer unknown = Answer.to(tries.get(1), asked);
        world.check(
                cast.worker(worker).name() + " gets the same answer about what there is and what there is not",
                known.equals(unknown),
                known.beside(unknown));
    }

    private Set<String> asked() {
        Set<String> asked = new TreeSet<>(scene.askedFor());
        Stream.concat(cast.people().stream().map(world::sheet), Stream.of(world.nobody()))
                .forEach(sheet -> {
                    asked.add(sheet.name());
                    asked.add(sheet.nhsNumber());
                });
        scene.tries().forEach(tried -> asked.add(tried.whose().id()));
        return asked;
    }

    private void search(Actor who, PersonRef whom, SearchTerms terms) {
        scene.happens(who, whom, () -> world.system().search(who, terms, Purpose.DIRECT_CARE));
    }

    private static SearchTerms terms(Term term, PersonSheet sheet) {
        return term == Term.NAME ? SearchTerms.name(sheet.name()) : SearchTerms.nhsNumber(sheet.nhsNumber());
    }

    private static boolean found(Collection<?> hits, PersonRef whom) {
        return hits.stream().anyMatch(hit -> ((Hit) hit).person().id().equals(whom.id()));
    }

    private static String inWords(Outcome<?> outcome) {
        return outcome.yielded()
                .map(hits -> ((Collection<?>) hits).size() + " people found")
                .orElseGet(outcome::inWords);
    }
}
