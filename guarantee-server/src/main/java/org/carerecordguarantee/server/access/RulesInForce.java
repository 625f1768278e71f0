package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.guarantee.Rules;

/** Which rules decide in this server: all that the model has. */
@ApplicationScoped
class RulesInForce {
    @Produces
    @Dependent
    Decide decide() {
        return new Decide(Rules.all());
    }
}
