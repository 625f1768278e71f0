package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.Ties;

/** The actor's relationships with the person: a fact on which more than one promise rests. */
@ApplicationScoped
class TiesLoader implements FactLoader {
    @Inject
    private Ties ties;

    @Override
    public List<Fact> factsFor(AccessRequest request, Account account) {
        return List.of(request.person()
                .map(person -> new Relationships(ties.between(request.actor().id(), person)))
                .orElseGet(Relationships::none));
    }
}
