package org.carerecordguarantee.model.limits;

import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.ItemRef;

/** Under which category each item that is wanted is filed. */
public record Filed(Map<ItemRef, String> categories) implements Fact {
    public Filed {
        categories = Map.copyOf(categories);
    }

    Optional<String> under(ItemRef item) {
        return Optional.ofNullable(categories.get(item));
    }
}
