package org.carerecordguarantee.server.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.disclosure.Existence;
import org.carerecordguarantee.server.access.FactLoader;
import org.carerecordguarantee.server.access.Sought;

/** Whether there is what the request names. */
@ApplicationScoped
class ExistenceLoader implements FactLoader {
    @Override
    public List<Fact> factsOf(Sought sought) {
        return List.of(new Existence(sought.known()));
    }
}
