package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.emergency.SealGround;
import org.carerecordguarantee.model.limits.SealedIsWithheld;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.platform.Body;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** Ways to break how one sealed entry is opened in an emergency (EMG-04). */
@ApplicationScoped
public class OpenedSealFaults implements Planted {
    private static final int PURPOSE = 2;
    private static final int BODY = 3;
    private static final int GROUND = 3;
    private static final int WHY = 4;

    // Each fault is tried by workers of one scenario, whom no other has.
    private final Set<UUID> opened = ConcurrentHashMap.newKeySet();

    @Inject
    private EmergencyActs acts;

    @Override
    public String catalogue() {
        return "planted-opened-seals";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("no-emergency-opens-a-seal")
                        .rule(
                                SealedIsWithheld.class,
                                Found.refused(ReasonCode.SEALED, opening((request, facts) -> request.emergency()
                                        .isPresent()))),
                Fault.named("consent-opens-no-seal").call("EmergencyActs", "openSealed", notOn(SealGround.CONSENT)),
                Fault.named("the-law-opens-no-seal")
                        .call("EmergencyActs", "openSealed", notOn(SealGround.LEGAL_REQUIREMENT)),
                Fault.named("a-seal-opens-on-no-ground").call("SealedItemResource", "openSealed", this::onNoGround),
                Fault.named("a-seal-opens-without-a-word").call("EmergencyActs", "openSealed", call -> {
                    boolean silent = call.argument(WHY, String.class).isBlank();
                    return silent ? call.proceedWith(WHY, "No reason was given.") : call.proceed();
                }),
                Fault.named("one-opened-seal-opens-them-all")
                        .rule(SealedIsWithheld.class, Found.passed(this::hasOpenedOne)),
                Fault.named("a-seal-opens-without-an-emergency")
                        .rule(SealedIsWithheld.class, Found.passed(opening((request, facts) -> request.emergency()
                                .isEmpty()))));
    }

    private static BiPredicate<AccessRequest, Facts> opening(BiPredicate<AccessRequest, Facts> more) {
        return more.and((request, facts) -> request.action() == Action.OPEN_SEALED_ITEM);
    }

    /** Whoever once opened a sealed entry finds nothing sealed in whatever they look at afterwards. */
    private boolean hasOpenedOne(AccessRequest request, Facts facts) {
        UUID reader = request.actor().id();
        if (request.action() == Action.OPEN_SEALED_ITEM) {
            opened.add(reader);
            return false;
        }
        return request.action().readsContent() && opened.contains(reader);
    }

    private static CallTwist notOn(SealGround refused) {
        return call -> {
            if (call.argument(GROUND, SealGround.class) == refused) {
                throw Problem.of(Reason.NOT_ACCEPTED)
                        .withClause("EMG-04")
                        .withField("ground", "EMG-04", "is no ground here")
                        .declined();
            }
            return call.proceed();
        };
    }

    private Object onNoGround(Call call) throws Exception {
        Body body = call.argument(BODY, Body.class);
        if (body.maybeText("ground").isPresent()) {
            return call.proceed();
        }
        return acts.openSealed(
                call.argument(0, UUID.class),
                call.argument(1, UUID.class),
                call.argument(PURPOSE, Purpose.class),
                SealGround.OVERRIDING_INTEREST,
                body.maybeText("why").orElse(""));
    }
}
