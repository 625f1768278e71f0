package org.carerecordguarantee.conformance.steps.breaches;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.BreachDecision;
import org.carerecordguarantee.conformance.port.BreachRef;
import org.carerecordguarantee.conformance.port.BreachRisk;
import org.carerecordguarantee.conformance.port.BreachView;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.emergency.Summaries.Edge;
import org.carerecordguarantee.conformance.world.World;

/** Breaches by their clock: since when one is known, what is decided about it, and what of that is kept. */
public final class Deciding {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String REASONS = "The letter came back unopened on the same day.";

    /** By law, and by hours that have passed: nights and weekends count. */
    // The law counts hours.
    @SuppressWarnings("CanonicalDuration")
    private static final Duration WHOLE = Duration.ofHours(72);

    private static final Duration EDGE = Duration.ofMinutes(1);

    /** Systems may show a time to the minute only. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private static final int DAYS_KNOWN = 5;

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Breaches breaches;

    public Deciding(World world, Cast cast, Scene scene, Breaches breaches) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.breaches = breaches;
    }

    /** {@return since when the council knows of it, to the second: not every system keeps more} */
    @ParameterType("just now|since Friday noon|for five days")
    public Instant known(String words) {
        Instant now = world.now().truncatedTo(ChronoUnit.SECONDS);
        return switch (words) {
            case "for five days" -> now.minus(Duration.ofDays(DAYS_KNOWN));
            case "since Friday noon" -> fridayNoon(world.today());
            // in the past for the system's clock too
            default -> now.minus(EDGE);
        };
    }

    private static Instant fridayNoon(LocalDate today) {
        return today.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                .atTime(LocalTime.NOON)
                .atZone(ENGLAND)
                .toInstant();
    }

    @ParameterType("high|low")
    public BreachRisk risk(String words) {
        return words.equals("high") ? BreachRisk.HIGH : BreachRisk.LOW;
    }

    @Given("{worker} has reported a breach about {person}, known {known}")
    public void hasReported(String worker, String person, Instant since) {
        Actor who = cast.worker(worker);
        cast.person(person);
        world.done(who.name() + " has reported a breach", breaches.reports(who, person, since));
    }

    @When("{worker} reports a breach about {person}, known {known}")
    public void reports(String worker, String person, Instant since) {
        Actor who = cast.worker(worker);
        scene.happens(who, cast.person(person), () -> breaches.reports(who, person, since));
    }

    /** Nothing is said about being late. */
    @When("{worker} decides, and told the Commissioner {edge} the 72 hours ended")
    public void decidesAtTheEdge(String worker, Edge edge) {
        Instant end = breaches.aware().plus(WHOLE);
        decides(worker, BreachRisk.SOME, REASONS, edge == Edge.BEFORE ? end.minus(EDGE) : end.plus(EDGE), "");
    }

    @When("{worker} decides, and told the Commissioner late {reasons}")
    public void decidesLate(String worker, Optional<String> whyLate) {
        decides(
                worker,
                BreachRisk.SOME,
                REASONS,
                breaches.aware().plus(WHOLE).plus(Duration.ofDays(1)),
                whyLate.orElse(""));
    }

    @When("{worker} decides that the risk is {risk}, {reasons}")
    public void decidesTheRisk(String worker, BreachRisk risk, Optional<String> reasons) {
        Actor who = cast.worker(worker);
        Optional<Instant> told = risk == BreachRisk.LOW ? Optional.empty() : Optional.of(breaches.aware());
        decides(who, new BreachDecision(risk, reasons.orElse(""), told, Optional.empty()));
    }

    @Then("{worker} reads that 72 hours run from then")
    public void readsTheClock(String worker) {
        Actor who = cast.worker(worker);
        Optional<BreachView> view = breaches.read(who);
        Optional<Instant> aware = view.flatMap(BreachView::awareAt);
        world.check(
                who.name() + " reads since when we have known of it",
                aware.filter(shown -> same(shown, breaches.aware())).isPresent(),
                aware.map(Instant::toString).orElse("no time"));
        Optional<Instant> due = view.flatMap(BreachView::dueAt);
        world.check(
                who.name() + " reads that there are 72 hours from then",
                due.filter(shown -> same(shown, breaches.aware().plus(WHOLE))).isPresent(),
                due.map(Instant::toString).orElse("no time"));
    }

    @Then("{worker} {reading} what was decided")
    public void readsTheDecision(String worker, Boolean stands) {
        Actor who = cast.worker(worker);
        Optional<BreachDecision> decision = decision(who);
        world.check(
                who.name() + (stands ? " reads" : " does not yet read") + " what was decided",
                decision.isPresent() == stands,
                decision.map(BreachDecision::toString).orElse("nothing is decided"));
    }

    @Then("{worker} reads there why it was late")
    public void readsWhyLate(String worker) {
        Actor who = cast.worker(worker);
        Optional<BreachDecision> decision = decision(who);
        Optional<String> given = decision.flatMap(BreachDecision::whyLate).filter(words -> !words.isBlank());
        world.check(who.name() + " reads why it was late", given.isPresent(), words(decision));
    }

    @Then("{worker} reads there why the risk is low")
    public void readsWhyLow(String worker) {
        Actor who = cast.worker(worker);
        Optional<BreachDecision> decision = decision(who);
        world.check(
                who.name() + " reads why the risk is low",
                decision.filter(one -> !one.reasons().isBlank()).isPresent(),
                words(decision));
    }

    private Optional<BreachDecision> decision(Actor who) {
        return breaches.read(who).flatMap(BreachView::decision);
    }

    private void decides(String worker, BreachRisk risk, String reasons, Instant told, String whyLate) {
        decides(
                cast.worker(worker),
                new BreachDecision(
                        risk, reasons, Optional.of(told), Optional.of(whyLate).filter(words -> !words.isEmpty())));
    }

    private void decides(Actor who, BreachDecision decision) {
        BreachRef breach = breaches.breach();
        scene.happens(who, breach.person(), () -> world.breaches().decideBreach(who, breach, decision));
    }

    private static boolean same(Instant shown, Instant meant) {
        return Duration.between(shown, meant).abs().compareTo(LEEWAY) <= 0;
    }

    private static String words(Optional<BreachDecision> decision) {
        return decision.map(BreachDecision::toString).orElse("nothing is decided");
    }
}
