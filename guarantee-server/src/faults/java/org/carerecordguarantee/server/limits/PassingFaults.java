package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.carerecordguarantee.model.decision.LegalGround;
import org.carerecordguarantee.model.decision.PassThrough;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.platform.Declined;

/** Ways to break what a limit does not stop: it stops it, or anybody passes (LIM-05). */
@ApplicationScoped
public class PassingFaults implements Planted {
    private static final Optional<PassThrough> ANY =
            Optional.of(new PassThrough(UUID.randomUUID(), LegalGround.STATUTORY_DUTY, "It is said to be needed."));

    private final Set<UUID> triedInVain = ConcurrentHashMap.newKeySet();
    private final Set<UUID> opened = ConcurrentHashMap.newKeySet();

    @Override
    public String catalogue() {
        return "planted-passing";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("the-law-passes-no-limit").call("WaysPast", "ground", PassingFaults::nobody),
                Fault.named("no-ground-is-needed")
                        .call("WaysPastResource", "goPast", this::whoeverTries)
                        .call("WaysPast", "ground", call -> or(call, triedInVain)),
                Fault.named("when-one-passes-all-do")
                        .call("WaysPast", "goPast", this::forAll)
                        .call("WaysPast", "ground", call -> or(call, opened)));
    }

    private static Object nobody(Call call) throws Exception {
        Object honest = call.proceed();
        return honest.equals(Optional.empty()) ? honest : Optional.empty();
    }

    private Object whoeverTries(Call call) throws Exception {
        try {
            return call.proceed();
        } catch (Declined withoutGround) {
            triedInVain.add(call.argument(0, UUID.class));
            throw withoutGround;
        }
    }

    private Object forAll(Call call) throws Exception {
        opened.add(call.argument(1, PersonId.class).value());
        return call.proceed();
    }

    private static Object or(Call call, Set<UUID> people) throws Exception {
        Object honest = call.proceed();
        UUID person = call.argument(1, PersonId.class).value();
        return honest.equals(Optional.empty()) && people.contains(person) ? ANY : honest;
    }
}
