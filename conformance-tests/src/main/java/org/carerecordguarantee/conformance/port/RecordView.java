package org.carerecordguarantee.conformance.port;

import java.util.List;

/**
 * A person's record as shown to somebody.
 *
 * @param person whose record
 * @param items every item shown, in its current version (or, for a past state, the version of then)
 * @param withheld what the system says it left out, in its words
 */
public record RecordView(PersonRef person, List<ItemView> items, List<String> withheld) {

    public RecordView {
        items = List.copyOf(items);
        withheld = List.copyOf(withheld);
    }

    /** {@return whether any item holds these words} */
    public boolean says(String words) {
        return items.stream().anyMatch(item -> item.content().contains(words));
    }
}
