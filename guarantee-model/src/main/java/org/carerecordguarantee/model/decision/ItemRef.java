package org.carerecordguarantee.model.decision;

import java.util.Objects;
import java.util.UUID;

/** The opaque name of one item in a record, the same for all its versions. */
public record ItemRef(UUID id) implements Comparable<ItemRef> {
    public ItemRef {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public int compareTo(ItemRef other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
