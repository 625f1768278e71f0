package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.carerecordguarantee.model.recordkeeping.RecordItem;

/**
 * Takes over items that were written somewhere else, with their own authors and times. No request leads here: only the
 * demonstration's data does, before anybody could look.
 */
@ApplicationScoped
public class ItemsFromElsewhere {
    @Inject
    private RecordContents contents;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(RecordItem item) {
        contents.add(item);
    }
}
