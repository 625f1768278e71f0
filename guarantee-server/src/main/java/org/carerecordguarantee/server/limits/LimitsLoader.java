package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Filed;
import org.carerecordguarantee.model.decision.PassThrough;
import org.carerecordguarantee.model.limits.AccessLimit;
import org.carerecordguarantee.model.limits.LimitKind;
import org.carerecordguarantee.model.limits.Limits;
import org.carerecordguarantee.model.limits.Placed;
import org.carerecordguarantee.model.people.Function;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.FactLoader;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.people.Account;

/** What limits and restrictions mean for the one who asks, at this instant. */
@ApplicationScoped
class LimitsLoader implements FactLoader {
    @Inject
    private KeptLimits limits;

    @Inject
    private WaysPast waysPast;

    @Inject
    private Restrictions restrictions;

    @Override
    public List<Fact> factsFor(AccessRequest request, Account account) {
        // A search shows nothing of a record, and asks about hundreds of people.
        if (request.person().isEmpty() || request.action() == Action.SEARCH || request.byThePerson()) {
            return List.of(Limits.none(), Placed.NOT_RESTRICTED);
        }
        PersonId person = request.person().get();
        Placed placed = restrictions
                .holding(person, request.at())
                .map(kept -> kept.restricted().placed(request.actor().id(), request.at()))
                .orElse(Placed.NOT_RESTRICTED);
        return List.of(meaning(request.actor(), person, request.at()), placed);
    }

    @Override
    public List<Fact> factsOf(Sought sought) {
        return List.of(new Filed(sought.items()));
    }

    @Override
    public Optional<PassThrough> passThrough(Account account, PersonId person, Instant at) {
        UUID worker = account.actor().id();
        return account.actor()
                        .role()
                        .filter(role -> role.has(Function.PASS_LIMITS))
                        .isPresent()
                ? waysPast.ground(worker, person, at)
                : Optional.empty();
    }

    private Limits meaning(Actor reader, PersonId person, Instant at) {
        List<AccessLimit> all = limits.of(person).stream().map(KeptLimit::limit).toList();
        boolean asksFirst =
                all.stream().anyMatch(each -> each.scope().kind() == LimitKind.ASK_ME_FIRST && each.inForceAt(at));
        return Limits.of(all, reader, asksFirst && waysPast.wasAsked(reader.id(), person, at), at);
    }
}
