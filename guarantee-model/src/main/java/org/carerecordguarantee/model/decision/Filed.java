package org.carerecordguarantee.model.decision;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Under which category each item that is wanted is filed. Categories are a council's own words. */
public record Filed(Map<ItemRef, String> categories) implements Fact {
    public Filed {
        categories = Map.copyOf(categories);
    }

    /** The category of an item, as it was written; empty if it is filed under none. */
    public Optional<String> under(ItemRef item) {
        return Optional.ofNullable(categories.get(item));
    }

    /** A category by which two ways to write it are one: in small letters, with single words apart. */
    public static String plain(String category) {
        return category.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }
}
