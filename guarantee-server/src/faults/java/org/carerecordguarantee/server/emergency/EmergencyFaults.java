package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.accesslog.LookStatesItsPurpose;
import org.carerecordguarantee.model.controls.NeedsLegitimateRelationship;
import org.carerecordguarantee.model.controls.NeverOwnRecordNorDeclaredRelationship;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.EmergencyReason;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.emergency.EmergencyOpensTheRecord;
import org.carerecordguarantee.model.emergency.EmergencyPrompt;
import org.carerecordguarantee.model.emergency.WhetherAsked;
import org.carerecordguarantee.model.limits.LimitKeepsOut;
import org.carerecordguarantee.model.limits.RestrictedToNamedPeople;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break the question that comes before an emergency look, and whom it lets in (EMG-01, EMG-02, EMG-07, EMG-08). */
@ApplicationScoped
public class EmergencyFaults implements Planted {
    private static final int PROMPT = 2;
    private static final int SHORTEST = 20;
    private static final String FILLED_IN = "Nothing was said about it, nothing at all.";

    @Override
    public String catalogue() {
        return "planted-emergencies";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("an-emergency-opens-nothing")
                        .rule(
                                EmergencyOpensTheRecord.class,
                                Found.abstained(
                                        (request, facts) -> request.action().readsContent()
                                                && request.emergency().isPresent())),
                Fault.named("an-emergency-needs-no-words")
                        .call(
                                "EmergencyActs",
                                "open",
                                prompted(prompt -> prompt.words().isEmpty(), prompt -> saying(FILLED_IN, prompt))),
                Fault.named("an-emergency-needs-no-reason")
                        .call(
                                "EmergencyActs",
                                "open",
                                prompted(
                                        prompt -> prompt.reason() == null,
                                        prompt -> because(EmergencyReason.LEGAL_DUTY_NOW, prompt))),
                Fault.named("an-emergency-needs-one-word")
                        .call(
                                "EmergencyActs",
                                "open",
                                prompted(
                                        prompt -> !prompt.words().isEmpty()
                                                && prompt.words().length() < SHORTEST,
                                        prompt -> saying(prompt.words() + " (cut short by the form)", prompt))),
                Fault.named("an-emergency-needs-one-character-more")
                        .call(
                                "EmergencyActs",
                                "open",
                                prompted(prompt -> prompt.words().length() == SHORTEST, prompt -> saying("", prompt))),
                Fault.named("a-limit-holds-in-an-emergency")
                        .rule(
                                LimitKeepsOut.class,
                                Found.refused(ReasonCode.PERSON_LIMIT, inEmergency((request, facts) -> true))),
                Fault.named("a-restriction-holds-in-an-emergency")
                        .rule(
                                RestrictedToNamedPeople.class,
                                Found.refused(ReasonCode.RESTRICTED, inEmergency((request, facts) -> true))),
                Fault.named("turning-back-opens-all-the-same")
                        .call("EmergencyActs", "abandon", EmergencyFaults::openedInstead),
                Fault.named("turning-back-leaves-no-line").call("EmergencyActs", "abandon", call -> null),
                Fault.named("an-old-answer-will-do").call("Windows", "said", call -> List.of()),
                Fault.named("an-emergency-is-no-matter-of-closeness")
                        .rule(
                                NeverOwnRecordNorDeclaredRelationship.class,
                                Found.passed(inEmergency((request, facts) -> true))),
                Fault.named("an-emergency-is-no-matter-of-the-job")
                        .rule(RoleHasFunction.class, Found.passed((request, facts) -> ofEmergencies(request.action())))
                        .rule(
                                NeedsLegitimateRelationship.class,
                                Found.passed((request, facts) -> ofEmergencies(request.action())))
                        .rule(
                                LookStatesItsPurpose.class,
                                Found.passed((request, facts) -> ofEmergencies(request.action())))
                        .rule(
                                EmergencyOpensTheRecord.class,
                                Found.permitted((request, facts) -> ofEmergencies(request.action()))),
                Fault.named("a-no-counts-for-nothing")
                        .call(
                                "EmergencyActs",
                                "open",
                                prompted(
                                        prompt -> prompt.asked() == WhetherAsked.SAID_NO,
                                        prompt -> new EmergencyPrompt(
                                                prompt.reason(),
                                                prompt.whatIsHappening(),
                                                WhetherAsked.COULD_NOT_BE_ASKED))),
                Fault.named("a-no-beats-any-risk")
                        .call(
                                "EmergencyActs",
                                "open",
                                prompted(
                                        prompt -> prompt.asked() == WhetherAsked.SAID_NO,
                                        prompt -> because(EmergencyReason.CANNOT_ASK_PERSON, prompt))));
    }

    private static boolean ofEmergencies(Action action) {
        return action == Action.OPEN_EMERGENCY || action == Action.READ_EMERGENCY_SUMMARY;
    }

    private static BiPredicate<AccessRequest, Facts> inEmergency(BiPredicate<AccessRequest, Facts> more) {
        return more.and((request, facts) -> request.emergency().isPresent());
    }

    private static CallTwist prompted(Predicate<EmergencyPrompt> which, UnaryOperator<EmergencyPrompt> instead) {
        return call -> {
            EmergencyPrompt prompt = call.argument(PROMPT, EmergencyPrompt.class);
            return which.test(prompt) ? call.proceedWith(PROMPT, instead.apply(prompt)) : call.proceed();
        };
    }

    private static EmergencyPrompt saying(String words, EmergencyPrompt prompt) {
        return new EmergencyPrompt(prompt.reason(), words, prompt.asked());
    }

    private static EmergencyPrompt because(EmergencyReason reason, EmergencyPrompt prompt) {
        return new EmergencyPrompt(reason, prompt.whatIsHappening(), prompt.asked());
    }

    private static Object openedInstead(Call call) {
        ((EmergencyActs) call.target())
                .open(
                        call.argument(0, UUID.class),
                        call.argument(1, Purpose.class),
                        new EmergencyPrompt(
                                EmergencyReason.IMMEDIATE_RISK_TO_LIFE, FILLED_IN, WhetherAsked.COULD_NOT_BE_ASKED));
        return null;
    }
}
