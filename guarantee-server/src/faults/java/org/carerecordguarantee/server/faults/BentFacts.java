package org.carerecordguarantee.server.faults;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.PassThrough;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.FactLoader;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.people.Account;

/** The second seam: what every promise knows for a decision, each fact of which can be made another. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class BentFacts implements FactLoader {
    @Inject
    @Delegate
    @Any
    private FactLoader honest;

    @Inject
    private Faults faults;

    @Override
    public List<Fact> factsFor(AccessRequest request, Account account) {
        return bent(honest.factsFor(request, account));
    }

    @Override
    public List<Fact> factsOf(Sought sought) {
        return bent(honest.factsOf(sought));
    }

    // What somebody claimed goes through as it is: a decorator that said nothing of it would answer "nothing claimed".
    @Override
    public Optional<EmergencyClaim> emergency(Account account, PersonId person, Instant at) {
        return honest.emergency(account, person, at);
    }

    @Override
    public Optional<PassThrough> passThrough(Account account, PersonId person, Instant at) {
        return honest.passThrough(account, person, at);
    }

    private List<Fact> bent(List<Fact> loaded) {
        return faults.current()
                .map(fault -> loaded.stream().map(fact -> bent(fault, fact)).toList())
                .orElse(loaded);
    }

    private Fact bent(Fault fault, Fact loaded) {
        Fact fact = loaded;
        for (Fault.FactBend<?> bend : fault.bends(Fault.FactBend.class)
                .map(each -> (Fault.FactBend<?>) each)
                .toList()) {
            fact = applied(bend, fact);
        }
        if (!fact.equals(loaded)) {
            faults.madeADifference(fault);
        }
        return fact;
    }

    private static <T extends Fact> Fact applied(Fault.FactBend<T> bend, Fact fact) {
        return bend.kind().isInstance(fact) ? bend.twist().apply(bend.kind().cast(fact)) : fact;
    }
}
