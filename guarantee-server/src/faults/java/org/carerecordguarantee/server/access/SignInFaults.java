package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that risky steps, and no others, ask again who somebody is (CTL-09). */
@ApplicationScoped
public class SignInFaults implements Planted {
    private static final String CALLERS = "Callers";
    private static final String ASKING = "haveJustSignedIn";

    private final ThreadLocal<Asked> asked = new ThreadLocal<>();

    @Inject
    private Callers callers;

    @Override
    public String catalogue() {
        return "planted-sign-ins";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("any-sign-in-will-do").call(CALLERS, ASKING, call -> null),
                Fault.named("any-sign-in-passes-limits")
                        .call("Guard", "ask", this::remembered)
                        .call(CALLERS, ASKING, unless(what -> what.action() == Action.GO_PAST_LIMITS)),
                Fault.named("any-sign-in-will-do-at-night")
                        .call("Guard", "ask", this::remembered)
                        .call(CALLERS, ASKING, unless(what -> what.emergency().isPresent())),
                Fault.named("every-look-takes-a-new-sign-in").call("Guard", "ask", call -> {
                    if (call.argument(0, Asked.class).action().readsContent()) {
                        callers.haveJustSignedIn();
                    }
                    return call.proceed();
                }));
    }

    private Object remembered(Call call) throws Exception {
        asked.set(call.argument(0, Asked.class));
        try {
            return call.proceed();
        } finally {
            asked.remove();
        }
    }

    private CallTwist unless(Predicate<Asked> risky) {
        return call -> Optional.ofNullable(asked.get()).filter(risky).isPresent() ? null : call.proceed();
    }
}
