package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.Account;

/** Gathers what every promise knows and has it decided. It decides nothing itself. */
@ApplicationScoped
public class Judge {
    private static final Logger LOG = System.getLogger(Judge.class.getName());

    @Inject
    private Decide decide;

    @Inject
    @Any
    private Instance<FactLoader> loaders;

    /** The request with what its caller claimed before and what still holds: an emergency, a ground in law. */
    AccessRequest withClaims(AccessRequest request, Account account) {
        if (request.person().isEmpty()) {
            return request;
        }
        PersonId person = request.person().get();
        AccessRequest claimed = request;
        if (request.emergency().isEmpty()) {
            claimed = loaders.stream()
                    .flatMap(loader -> loader.emergency(account, person, request.at()).stream())
                    .findFirst()
                    .map(request::inEmergency)
                    .orElse(request);
        }
        return loaders.stream()
                .flatMap(loader -> loader.passThrough(account, person, request.at()).stream())
                .findFirst()
                .map(claimed::passingLimits)
                .orElse(claimed);
    }

    /** Everything that is known before anything is looked for; asked once for a request, however often it is decided. */
    List<Fact> known(AccessRequest request, Account account) {
        return loaders.stream()
                .flatMap(loader -> loader.factsFor(request, account).stream())
                .toList();
    }

    /** What is decided in the light of what was found. */
    Decision decide(AccessRequest request, List<Fact> known, Sought sought) {
        Fact[] facts = Stream.concat(
                        known.stream(), loaders.stream().flatMap(loader -> loader.factsOf(sought).stream()))
                .toArray(Fact[]::new);
        Decision decision = decide.decide(request, Facts.of(facts));
        // The class of what was thrown and no more: its words may name somebody.
        decision.failures()
                .forEach(failure -> LOG.log(
                        Level.ERROR,
                        "The rule of " + failure.clause() + " could not be evaluated: "
                                + failure.thrown().getClass().getName()));
        return decision;
    }

    /** What of this the one who asks may not even know of. */
    Set<ItemRef> hidden(AccessRequest request, List<Fact> known, Sought sought) {
        return decide(request.wanting(sought.wanted()), known, sought).withheld().stream()
                .filter(each -> each.visibility() == Visibility.HIDDEN)
                .flatMap(each -> each.items().stream())
                .collect(Collectors.toSet());
    }

    /** The same at once, where nothing has to be looked for. */
    Decision decide(AccessRequest request, Account account, Sought sought) {
        return decide(request, known(request, account), sought);
    }
}
