package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.misuse.ConsequenceKind;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that something follows for whoever looked without good reason, with a day and the names of two (ACT-03). */
@ApplicationScoped
public class OutcomeFaults implements Planted {
    private static final int KIND = 2;
    private static final int ON = 3;
    private static final int WORDS = 4;

    private final ThreadLocal<Boolean> signing = ThreadLocal.withInitial(() -> false);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public String catalogue() {
        return "planted-outcomes";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("nothing-needs-to-follow").call("Investigations", "consequences", this::orAdvice),
                Fault.named("nobody-needs-to-sign").call("Investigations", "signedBy", this::signedBySomebody),
                Fault.named("a-signature-is-lost").call("Investigations", "sign", call -> null),
                Fault.named("who-wrote-it-signs-it")
                        .rule(
                                RoleHasFunction.class,
                                Found.permitted((request, facts) -> request.action() == Action.SIGN_NO_ACTION))
                        .call("InvestigationActs", "sign", this::signed)
                        .call("Investigations", "owner", this::ofAnother)
                        .call("Investigations", "consequences", this::writtenByAnother)
                        .call("Investigations", "signedBy", this::inAnotherName),
                Fault.named("nothing-follows-and-nobody-says-why")
                        .call(
                                "InvestigationActs",
                                "follow",
                                call -> call.argument(KIND, ConsequenceKind.class) == ConsequenceKind.NO_ACTION
                                                && call.argument(WORDS, String.class)
                                                        .isBlank()
                                        ? call.proceedWith(WORDS, "Nothing is to be added.")
                                        : call.proceed()),
                Fault.named("an-outcome-is-lost").call("Investigations", "follow", call -> null),
                Fault.named("an-outcome-may-be-still-to-come").call("InvestigationActs", "follow", call -> {
                    LocalDate on = call.argument(ON, LocalDate.class);
                    return on.isAfter(LocalDate.now(ZoneId.of("Europe/London")))
                            ? call.proceedWith(ON, on.minusDays(1))
                            : call.proceed();
                }));
    }

    private Object orAdvice(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        if (!honest.isEmpty()) {
            return honest;
        }
        UUID investigation = call.argument(0, UUID.class);
        StoredConsequence advice = new StoredConsequence();
        advice.id = UUID.randomUUID();
        advice.investigationId = investigation;
        advice.kind = ConsequenceKind.ADVICE;
        advice.happenedOn = LocalDate.EPOCH;
        advice.words = "";
        advice.recordedBy = accused(investigation);
        return List.of(advice);
    }

    private Object signedBySomebody(Call call) throws Exception {
        Set<?> honest = (Set<?>) call.proceed();
        return honest.isEmpty() ? Set.of(accused(call.argument(0, UUID.class))) : honest;
    }

    private Object signed(Call call) throws Exception {
        signing.set(true);
        try {
            return call.proceed();
        } finally {
            signing.remove();
        }
    }

    private Object ofAnother(Call call) throws Exception {
        Object honest = call.proceed();
        return signing.get() ? accused(call.argument(0, UUID.class)) : honest;
    }

    private Object writtenByAnother(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        return signing.get()
                ? honest.stream()
                        .map(StoredConsequence.class::cast)
                        .map(this::byAnother)
                        .toList()
                : honest;
    }

    /** A copy, so that nothing is changed in the database. */
    private StoredConsequence byAnother(StoredConsequence honest) {
        StoredConsequence copy = new StoredConsequence();
        copy.id = honest.id;
        copy.investigationId = honest.investigationId;
        copy.kind = honest.kind;
        copy.happenedOn = honest.happenedOn;
        copy.words = honest.words;
        copy.recordedBy = accused(honest.investigationId);
        copy.recordedAt = honest.recordedAt;
        return copy;
    }

    private Object inAnotherName(Call call) throws Exception {
        Set<?> honest = (Set<?>) call.proceed();
        return honest.isEmpty() ? honest : Set.of(accused(call.argument(0, UUID.class)));
    }

    private UUID accused(UUID investigation) {
        return entities.find(StoredInvestigation.class, investigation).accusedId;
    }
}
