package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.misuse.BreachClock;
import org.carerecordguarantee.model.misuse.BreachDecision;
import org.carerecordguarantee.model.misuse.BreachRisk;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break what is decided about a breach, by when, and whom it is told (ACT-05). */
@ApplicationScoped
public class BreachFaults implements Planted {
    private static final int AWARE = 2;
    private static final int DECISION = 2;
    private static final int RAISED = 3;
    private static final int DUE = 4;
    private static final String FILLED_IN = "Nothing is to be added.";
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Set<DayOfWeek> BEFORE_A_WEEKEND = EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    @Override
    public String catalogue() {
        return "planted-breaches";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-hours-run-from-the-report")
                        .call("BreachActs", "report", call -> call.proceedWith(AWARE, Optional.empty())),
                Fault.named("weekends-do-not-count").call("BreachActs", "all", seen(BreachFaults::withoutWeekend)),
                Fault.named("the-hours-end-early")
                        .call("BreachActs", "decide", decided(BreachFaults::unexplained, BreachFaults::laterTold)),
                Fault.named("being-late-needs-no-reasons")
                        .call("BreachActs", "decide", decided(BreachFaults::unexplained, BreachFaults::explained)),
                Fault.named("why-it-was-late-is-lost").call("BreachActs", "all", seen(BreachFaults::withoutWhyLate)),
                Fault.named("high-risk-is-not-told").call("Duties", "raise", ofTelling(call -> UUID.randomUUID())),
                Fault.named("every-risk-counts-as-high")
                        .call(
                                "BreachActs",
                                "decide",
                                decided(
                                        decision -> decision.risk() == BreachRisk.UNLIKELY,
                                        decision -> new BreachDecision(
                                                BreachRisk.HIGH,
                                                decision.reasons(),
                                                Optional.of(Instant.now()),
                                                decision.whyLate()))),
                Fault.named("a-low-risk-needs-no-reasons")
                        .call(
                                "BreachActs",
                                "decide",
                                decided(
                                        decision -> decision.reasons().isEmpty(),
                                        decision -> new BreachDecision(
                                                decision.risk(),
                                                FILLED_IN,
                                                decision.commissionerToldAt(),
                                                decision.whyLate()))),
                Fault.named("why-the-risk-is-low-is-lost")
                        .call("BreachActs", "all", seen(BreachFaults::withoutReasons)),
                Fault.named("anybody-decides-about-breaches")
                        .rule(
                                RoleHasFunction.class,
                                Found.permitted((request, facts) -> request.action() == Action.DECIDE_BREACH)),
                Fault.named("telling-of-a-breach-may-wait")
                        .call(
                                "Duties",
                                "raise",
                                ofTelling(call -> call.proceedWith(
                                        DUE, call.argument(DUE, Instant.class).plus(TWO_DAYS.multipliedBy(2))))));
    }

    /** Late or not, and nothing is said of it. */
    private static boolean unexplained(BreachDecision decision) {
        return decision.whyLate().isEmpty()
                && decision.commissionerToldAt()
                        .filter(Instant.now().minus(AN_HOUR)::isAfter)
                        .isPresent();
    }

    private static BreachDecision laterTold(BreachDecision decision) {
        return new BreachDecision(
                decision.risk(),
                decision.reasons(),
                decision.commissionerToldAt().map(told -> told.plus(AN_HOUR)),
                decision.whyLate());
    }

    private static BreachDecision explained(BreachDecision decision) {
        return new BreachDecision(
                decision.risk(), decision.reasons(), decision.commissionerToldAt(), Optional.of(FILLED_IN));
    }

    private static CallTwist decided(Predicate<BreachDecision> which, UnaryOperator<BreachDecision> instead) {
        return call -> {
            BreachDecision decision = call.argument(DECISION, BreachDecision.class);
            return which.test(decision) ? call.proceedWith(DECISION, instead.apply(decision)) : call.proceed();
        };
    }

    /** Whether a duty to tell comes out of what was decided about a breach: no other has so little time. */
    static boolean tellsOfBreach(Call call) {
        return call.argument(0, DutyKind.class) == DutyKind.TELL_PERSON
                && call.takes(DUE, Instant.class)
                && call.argument(DUE, Instant.class)
                        .equals(Duties.endOf(BreachClock.tellBy(call.argument(RAISED, Instant.class))));
    }

    private static CallTwist ofTelling(CallTwist twist) {
        return call -> tellsOfBreach(call) ? twist.instead(call) : call.proceed();
    }

    private static CallTwist seen(UnaryOperator<BreachView> twist) {
        return call -> {
            BreachesView honest = (BreachesView) call.proceed();
            List<BreachView> bent = honest.breaches().stream().map(twist).toList();
            return bent.equals(honest.breaches()) ? honest : new BreachesView(honest.person(), bent);
        };
    }

    private static BreachView withoutWeekend(BreachView view) {
        DayOfWeek day = view.awareAt().atZone(ZoneId.of("Europe/London")).getDayOfWeek();
        Instant due = BEFORE_A_WEEKEND.contains(day) ? view.dueAt().plus(TWO_DAYS) : view.dueAt();
        return copy(view, due, view.decision());
    }

    private static BreachView withoutWhyLate(BreachView view) {
        BreachView.DecisionView made = view.decision();
        return made == null ? view : copy(view, view.dueAt(), decision(made, made.reasons(), null));
    }

    private static BreachView withoutReasons(BreachView view) {
        BreachView.DecisionView made = view.decision();
        return made == null ? view : copy(view, view.dueAt(), decision(made, "", made.whyLate()));
    }

    private static BreachView.DecisionView decision(BreachView.DecisionView made, String reasons, String whyLate) {
        return new BreachView.DecisionView(
                made.risk(),
                made.riskInWords(),
                reasons,
                made.commissionerToldAt(),
                made.late(),
                whyLate,
                made.decidedAt(),
                made.tell());
    }

    private static BreachView copy(BreachView view, Instant due, BreachView.DecisionView decision) {
        return new BreachView(
                view.id(),
                view.person(),
                view.words(),
                view.awareAt(),
                due,
                view.reportedAt(),
                view.investigation(),
                decision);
    }
}
