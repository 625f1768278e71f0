package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.accesslog.LookStatesItsPurpose;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.misuse.ExplanationGround;
import org.carerecordguarantee.server.access.PastLook;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that a look is judged by what was said when it happened, and never by a better story (ACT-06, ACT-07). */
@ApplicationScoped
public class StoryFaults implements Planted {
    private static final int PURPOSE = 4;

    @Override
    public String catalogue() {
        return "planted-stories";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("training-makes-a-look-justified")
                        .call(
                                "Investigations",
                                "explanations",
                                hearing(said -> said.ground != ExplanationGround.TRAINING)),
                Fault.named("curiosity-makes-a-look-justified")
                        .call(
                                "Investigations",
                                "explanations",
                                hearing(said -> said.ground != ExplanationGround.CURIOUS)),
                Fault.named("the-last-story-counts").call("Investigations", "explanations", StoryFaults::last),
                Fault.named("a-look-needs-no-purpose")
                        .rule(
                                LookStatesItsPurpose.class,
                                Found.passed(
                                        (request, facts) -> request.purpose().isEmpty()
                                                && request.action().readsContent())),
                Fault.named("whoever-finds-out-is-shown-no-purpose")
                        .call("PastLooks", "of", looks(look -> Optional.empty())),
                Fault.named("all-looks-are-said-to-be-for-care")
                        .call("PastLooks", "of", looks(look -> look.map(any -> Purpose.DIRECT_CARE))),
                Fault.named("a-better-story-will-do")
                        .call(
                                "InvestigationActs",
                                "close",
                                call -> ((Optional<?>) call.argument(PURPOSE, Optional.class))
                                                .filter(Purpose.SAFEGUARDING::equals)
                                                .isPresent()
                                        ? call.proceedWith(PURPOSE, Optional.of(Purpose.DIRECT_CARE))
                                        : call.proceed()));
    }

    private static CallTwist hearing(Predicate<StoredExplanation> which) {
        return call -> {
            List<?> honest = (List<?>) call.proceed();
            List<StoredExplanation> heard = honest.stream()
                    .map(StoredExplanation.class::cast)
                    .filter(which)
                    .toList();
            return heard.size() == honest.size() ? honest : heard;
        };
    }

    private static Object last(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        return honest.size() < 2 ? honest : honest.subList(honest.size() - 1, honest.size());
    }

    private static CallTwist looks(UnaryOperator<Optional<Purpose>> purpose) {
        return call -> ((List<?>) call.proceed())
                .stream()
                        .map(PastLook.class::cast)
                        .map(look -> new PastLook(
                                look.entry(),
                                look.at(),
                                look.action(),
                                purpose.apply(look.purpose()),
                                look.categories(),
                                look.allowed(),
                                look.role(),
                                look.relationship()))
                        .toList();
    }
}
