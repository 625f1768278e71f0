package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.duties.Verdict;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.duties.Duty;
import org.carerecordguarantee.server.duties.UnjustifiedLook;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that the person is told who looked without good reason, by whom and when (ACT-04). */
@ApplicationScoped
public class TellingFaults implements Planted {
    private static final int DUE = 5;
    private static final int HOW = 3;
    private static final int WHY = 3;
    private static final int UNTIL = 4;
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    @Inject
    private Duties duties;

    @Override
    public String catalogue() {
        return "planted-tellings";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("nobody-has-to-tell-of-misuse")
                        .call("Duties", "raise", ofMisuse(call -> UUID.randomUUID())),
                Fault.named("what-was-justified-is-told-too").call("Duties", "discharge", this::andTell),
                Fault.named("telling-of-misuse-may-wait")
                        .call(
                                "Duties",
                                "raise",
                                ofMisuse(call -> call.proceedWith(
                                        DUE, call.argument(DUE, Instant.class).plus(TWO_WEEKS)))),
                Fault.named("who-looked-tells-of-it").call("Duties", "find", TellingFaults::asAnyTelling),
                Fault.named("who-looked-is-not-named")
                        .call(
                                "WhatIsTold",
                                "of",
                                told(look ->
                                        new UnjustifiedLook("", look.seen(), look.followed(), look.complaining()))),
                Fault.named("what-was-seen-is-not-told")
                        .call(
                                "WhatIsTold",
                                "of",
                                told(look -> new UnjustifiedLook(
                                        look.by(), List.of(), look.followed(), look.complaining()))),
                Fault.named("what-followed-is-not-told")
                        .call(
                                "WhatIsTold",
                                "of",
                                told(look ->
                                        new UnjustifiedLook(look.by(), look.seen(), List.of(), look.complaining()))),
                Fault.named("how-to-complain-of-misuse-is-not-told")
                        .call(
                                "WhatIsTold",
                                "of",
                                told(look -> new UnjustifiedLook(look.by(), look.seen(), look.followed(), ""))),
                Fault.named("telling-is-put-off-for-as-long-as-anybody-likes")
                        .call("Notices", "defer", TellingFaults::sooner),
                Fault.named("telling-is-put-off-for-no-reason")
                        .call(
                                "Notices",
                                "defer",
                                call -> call.argument(WHY, String.class).isBlank()
                                        ? call.proceedWith(WHY, "Nothing is to be added.")
                                        : call.proceed()),
                Fault.named("nothing-is-ever-put-off").call("Duties", "defer", call -> null),
                Fault.named("anybody-puts-off-telling")
                        .rule(
                                RoleHasFunction.class,
                                Found.permitted((request, facts) -> request.action() == Action.DEFER_TELLING)));
    }

    private static CallTwist ofMisuse(CallTwist twist) {
        return call ->
                call.argument(0, DutyKind.class) == DutyKind.TELL_OF_MISUSE ? twist.instead(call) : call.proceed();
    }

    /** Whatever came of an investigation, somebody has to tell the person that it was none. */
    private Object andTell(Call call) throws Exception {
        if (!call.argument(HOW, String.class).equals(Verdict.JUSTIFIED.name())) {
            return call.proceed();
        }
        Object honest = call.proceedWith(HOW, "JUSTIFIED, and to be told");
        Duty done = duties.find(call.argument(0, UUID.class)).orElseThrow();
        Instant at = call.argument(2, Instant.class);
        duties.raise(DutyKind.TELL_OF_MISUSE, done.person(), done.about(), done.worker(), at, at.plus(TWO_WEEKS));
        return honest;
    }

    /** Nothing is known of whose look it was, nor that it was one of misuse. */
    private static Object asAnyTelling(Call call) throws Exception {
        return ((Optional<?>) call.proceed())
                .map(Duty.class::cast)
                .map(duty -> duty.kind() == DutyKind.TELL_OF_MISUSE
                        ? new Duty(
                                duty.id(),
                                DutyKind.TELL_PERSON,
                                duty.person(),
                                duty.about(),
                                Optional.empty(),
                                duty.raised(),
                                duty.due(),
                                duty.level(),
                                duty.done())
                        : duty);
    }

    private static CallTwist told(UnaryOperator<UnjustifiedLook> otherwise) {
        return call ->
                ((Optional<?>) call.proceed()).map(UnjustifiedLook.class::cast).map(otherwise);
    }

    /** What is too far off is taken for as far as may be. */
    private static Object sooner(Call call) throws Exception {
        LocalDate until = call.argument(UNTIL, LocalDate.class);
        LocalDate soon = LocalDate.now(ZoneId.of("Europe/London")).plusDays(TWO_WEEKS.toDays());
        return until.isAfter(soon.plusMonths(1)) ? call.proceedWith(UNTIL, soon) : call.proceed();
    }
}
