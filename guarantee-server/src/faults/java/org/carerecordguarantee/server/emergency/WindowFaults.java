package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.emergency.EmergencyWindow;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.Account;

/** Ways to break for how long an emergency opens a record, to whom, and whose (EMG-03). */
@ApplicationScoped
public class WindowFaults implements Planted {
    private static final Duration TOO_LONG = Duration.ofHours(2);
    private static final Duration TOO_SHORT = Duration.ofHours(6);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String catalogue() {
        return "planted-windows";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("an-emergency-goes-on").call("EmergencyLoader", "emergency", this::longer),
                Fault.named("an-emergency-ends-early").call("Windows", "open", WindowFaults::shorter),
                Fault.named("one-claim-opens-for-all").call("EmergencyLoader", "emergency", this::ofAnybody),
                Fault.named("one-claim-opens-everybody").call("EmergencyLoader", "emergency", this::aboutAnybody),
                Fault.named("an-emergency-for-a-child-opens-the-family")
                        .call("EmergencyLoader", "emergency", this::aboutAnybody));
    }

    private Object longer(Call call) throws Exception {
        Instant at = call.argument(2, Instant.class);
        return orElse(
                call,
                "w.workerId = :worker and w.personId = :person and w.closesAt > :at",
                call.argument(0, Account.class).actor().id(),
                call.argument(1, PersonId.class).value(),
                at.minus(TOO_LONG));
    }

    private static Object shorter(Call call) throws Exception {
        Optional<?> honest = (Optional<?>) call.proceed();
        Instant at = call.argument(2, Instant.class);
        return honest.map(EmergencyWindow.class::cast)
                        .filter(window -> window.from().plus(TOO_SHORT).isBefore(at))
                        .isPresent()
                ? Optional.empty()
                : honest;
    }

    private Object ofAnybody(Call call) throws Exception {
        return orElse(
                call,
                "w.workerId <> :worker and w.personId = :person and w.closesAt > :at",
                call.argument(0, Account.class).actor().id(),
                call.argument(1, PersonId.class).value(),
                call.argument(2, Instant.class));
    }

    private Object aboutAnybody(Call call) throws Exception {
        return orElse(
                call,
                "w.workerId = :worker and w.personId <> :person and w.closesAt > :at",
                call.argument(0, Account.class).actor().id(),
                call.argument(1, PersonId.class).value(),
                call.argument(2, Instant.class));
    }

    private Object orElse(Call call, String where, UUID worker, UUID person, Instant at) throws Exception {
        Optional<?> honest = (Optional<?>) call.proceed();
        if (honest.isPresent()) {
            return honest;
        }
        Optional<EmergencyClaim> other = entities.createQuery(
                        "select w from EmergencyWindow w where " + where, StoredWindow.class)
                .setParameter("worker", worker)
                .setParameter("person", person)
                .setParameter("at", at)
                .getResultStream()
                .map(row -> row.window().claim())
                .findFirst();
        return other.isPresent() ? other : honest;
    }
}
