package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.people.PersonId;

/** Whether there is an item in a person's record, and under which category it is filed: a fact, and nothing of its content. */
@ApplicationScoped
public class Filing {
    @Inject
    private RecordContents contents;

    /** What an act seeks that is about this item: the item, or something that is not there. */
    public Sought seek(PersonId person, ItemRef item) {
        return contents.heading(person, item, Optional.empty())
                .map(found -> Sought.items(Map.of(found.ref(), found.category())))
                .orElseGet(Sought::unknown);
    }
}
