package org.carerecordguarantee.conformance.steps.misuse;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.ReferralView;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** What a partner is told of somebody who works for it, and how both ends know of each other's case. */
public final class Referring {

    private static final String WORDS = "Please look into this, and tell us your number for it.";
    private static final String NUMBER = "Case 17 of this year";

    /** Who reads, for the organisation of each partner's worker, what is referred to it. */
    private static final Map<String, String> OFFICERS = Map.of("Tilly", "Ines", "Bram", "Noor");

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Investigations investigations;

    public Referring(World world, Cast cast, Scene scene, Investigations investigations) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.investigations = investigations;
    }

    @Given("{worker} has referred it to {worker}'s organisation")
    public void hasReferred(String worker, String accused) {
        world.done(
                worker + " has referred it to the organisation of " + accused,
                world.misuse().referMisuse(cast.worker(worker), investigations.latest(), WORDS));
    }

    @When("{worker} refers it to {worker}'s organisation")
    public void refers(String worker, String accused) {
        Actor who = cast.worker(worker);
        scene.happens(who, investigations.latest().person(), () -> world.misuse()
                .referMisuse(who, investigations.latest(), WORDS));
    }

    @When("{worker}'s organisation gives its own case number")
    public void links(String accused) {
        Actor officer = officer(accused);
        ReferralView referral = world.done(
                officer.name() + " can read what was referred",
                referral(officer, one -> true)
                        .<Outcome<ReferralView>>map(Outcome.Done::new)
                        .orElseGet(Outcome.Hidden::new));
        scene.happens(
                officer, investigations.latest().person(), () -> world.misuse().linkCase(officer, referral, NUMBER));
    }

    @When("{worker}'s organisation gives no case number")
    public void linksNot(String accused) {
        Actor officer = officer(accused);
        scene.happens(
                officer, investigations.latest().person(), () -> world.misuse().referrals(officer));
    }

    @Then("{worker}'s organisation {reading} that {worker} looked {purpose}")
    public void readsTheEvidence(String partner, Boolean reads, String accused, Purpose purpose) {
        Actor officer = officer(partner);
        Actor who = cast.worker(accused);
        Optional<ReferralView> found = referral(officer, one -> reads);
        world.check(
                officer.organisation() + (reads ? " reads" : " does not read") + " why " + who.name() + " looked",
                found.filter(one -> one.accused().equals(who.name())
                                                && one.purposes().equals(List.of(purpose)))
                                        .isPresent()
                                == reads
                        && found.isPresent() == reads,
                found.map(ReferralView::toString).orElse("nothing was referred"));
    }

    @Then("{worker} {reading} the case number of {worker}'s organisation")
    public void readsTheNumber(String worker, Boolean reads, String accused) {
        Optional<String> number = investigations
                .read(cast.worker(worker), one -> one.linkedCase().isPresent() == reads)
                .linkedCase();
        world.check(
                worker + (reads ? " reads" : " does not yet read") + " the case number",
                number.equals(reads ? Optional.of(NUMBER) : Optional.empty()),
                number.orElse("no number"));
    }

    private Actor officer(String partner) {
        return cast.worker(OFFICERS.get(partner));
    }

    private Optional<ReferralView> referral(Actor officer, Predicate<ReferralView> awaited) {
        String latest = investigations.latest().id();
        return world.writes().eventually(() -> of(latest, officer), one -> one.filter(awaited)
                .isPresent());
    }

    private Optional<ReferralView> of(String investigation, Actor officer) {
        return world
                .done(
                        officer.name() + " can read what was referred",
                        world.misuse().referrals(officer))
                .stream()
                .filter(one -> one.investigation().equals(investigation))
                .findFirst();
    }
}
