package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.limits.LimitStep;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.platform.Declined;

/** Ways to break how a limit is explained, chosen, turned down and lifted (LIM-02, LIM-06, LIM-07). */
@ApplicationScoped
public class LimitStepFaults implements Planted {
    private static final int STEP = 3;
    private static final int SAYING = 5;
    private static final int IN_WRITING = 2;

    @Override
    public String catalogue() {
        return "planted-limit-steps";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("what-was-explained-is-not-kept")
                        .call("LimitActs", "step", saying(LimitStep.EXPLAINED, (kept, allowed) -> Said.nothing())),
                Fault.named("nobody-is-named-for-the-explanation")
                        .call("LimitActs", "all", turns(turn -> with(turn, "the council", turn.complaintRoute()))),
                Fault.named("a-dropped-limit-starts-all-the-same")
                        .call("LimitActs", "step", instead(LimitStep.WITHDREW, LimitStep.WENT_ON)),
                Fault.named("a-threat-is-taken-for-an-explanation")
                        .call("LimitActs", "step", whateverIsSaid(LimitStep.EXPLAINED)),
                Fault.named("a-limit-is-turned-down-without-reasons").call("DecliningLimits", "decline", call -> {
                    DecliningLimits.InWriting given = call.argument(IN_WRITING, DecliningLimits.InWriting.class);
                    return given.reasons().isPresent() ? call.proceed() : call.proceedWith(IN_WRITING, filledIn(given));
                }),
                Fault.named("anybody-turns-down-a-limit")
                        .rule(
                                RoleHasFunction.class,
                                Found.permitted((request, facts) -> request.action() == Action.DECLINE_LIMIT)),
                Fault.named("nobody-is-told-how-to-complain")
                        .call("LimitActs", "all", turns(turn -> with(turn, turn.by(), null))),
                Fault.named("a-limit-cannot-be-lifted")
                        .call("LimitActs", "step", instead(LimitStep.LIFTED, LimitStep.LIFTING_NOT_WISHED)),
                Fault.named("lifting-one-limit-lifts-them-all").call("KeptLimits", "of", LimitStepFaults::noneLeft),
                Fault.named("a-limit-is-lifted-through-any-contact")
                        .call("LimitActs", "step", whateverIsSaid(LimitStep.LIFTED)));
    }

    private static CallTwist saying(LimitStep step, LimitActs.Saying instead) {
        return call -> step(call) == step ? call.proceedWith(SAYING, instead) : call.proceed();
    }

    private static CallTwist instead(LimitStep step, LimitStep other) {
        return call -> step(call) == step ? call.proceedWith(STEP, other) : call.proceed();
    }

    private static CallTwist whateverIsSaid(LimitStep step) {
        return call -> {
            LimitActs.Saying honest = call.argument(SAYING, LimitActs.Saying.class);
            LimitActs.Saying lax = (kept, allowed) -> {
                try {
                    return honest.said(kept, allowed);
                } catch (Declined unacceptable) {
                    return Said.words(Optional.of("It was written down as it came."));
                }
            };
            return step(call) == step ? call.proceedWith(SAYING, lax) : call.proceed();
        };
    }

    private static LimitStep step(Call call) {
        return call.argument(STEP, LimitStep.class);
    }

    private static Object noneLeft(Call call) throws Exception {
        List<?> all = (List<?>) call.proceed();
        boolean lifted = all.stream().anyMatch(each -> ((KeptLimit) each)
                .limit().turns().stream().anyMatch(turn -> turn.step() == LimitStep.LIFTED));
        return lifted && !all.isEmpty() ? List.of() : all;
    }

    private static DecliningLimits.InWriting filledIn(DecliningLimits.InWriting given) {
        return new DecliningLimits.InWriting(
                given.extent(),
                Optional.of("No."),
                given.complaintRoute(),
                given.alternative(),
                given.reallocation(),
                given.seal(),
                given.until(),
                given.serviceConditional(),
                given.managerRead());
    }

    private static CallTwist turns(UnaryOperator<LimitView.TurnView> twist) {
        return call -> {
            LimitsView honest = (LimitsView) call.proceed();
            LimitsView twisted = new LimitsView(
                    honest.person(),
                    honest.limits().stream().map(limit -> with(limit, twist)).toList());
            return twisted.equals(honest) ? honest : twisted;
        };
    }

    private static LimitView with(LimitView limit, UnaryOperator<LimitView.TurnView> twist) {
        return new LimitView(
                limit.id(),
                limit.scope(),
                limit.scopeInWords(),
                limit.target(),
                limit.targetName(),
                limit.category(),
                limit.seal(),
                limit.state(),
                limit.stateInWords(),
                limit.inForce(),
                limit.interim(),
                limit.liftingAsked(),
                limit.askedAt(),
                limit.askedBy(),
                limit.route(),
                limit.from(),
                limit.until(),
                limit.reason(),
                limit.insteadOf(),
                limit.history().stream().map(twist).toList());
    }

    private static LimitView.TurnView with(LimitView.TurnView turn, String by, String complaintRoute) {
        return new LimitView.TurnView(
                turn.step(),
                turn.inWords(),
                turn.at(),
                by,
                turn.job(),
                turn.words(),
                turn.alternative(),
                complaintRoute,
                turn.reallocation(),
                turn.contact(),
                turn.knownSince());
    }
}
