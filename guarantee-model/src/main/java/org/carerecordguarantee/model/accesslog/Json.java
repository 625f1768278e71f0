package org.carerecordguarantee.model.accesslog;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON that an entry is made of: text, whole numbers, true and false, nothing, lists and objects. There are no
 * fractions, because two programs may write the same fraction in two ways.
 */
public sealed interface Json {
    /** The one value that says that there is none. */
    Json NOTHING = new Nothing();

    record Text(String value) implements Json {
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** INVARIANT: it lies within plus or minus 2^53 - 1, which every reader of JSON holds exactly. */
    record Whole(long value) implements Json {
        private static final long LARGEST = (1L << 53) - 1;

        public Whole {
            if (value > LARGEST || value < -LARGEST) {
                throw new IllegalArgumentException("not every reader of JSON can hold this number");
            }
        }
    }

    record Truth(boolean value) implements Json {}

    record Nothing() implements Json {}

    record Listing(List<Json> values) implements Json {
        public Listing {
            values = List.copyOf(values);
        }
    }

    /** An object. Its names are in the order of their UTF-16 code units, as the canonical form has them. */
    record Members(SortedMap<String, Json> values) implements Json {
        public Members {
            values = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(values)));
        }
    }

    static Json text(String value) {
        return new Text(value);
    }

    /** The text of a value, or nothing. */
    static Json textOf(Optional<?> value) {
        return value.<Json>map(each -> new Text(each.toString())).orElse(NOTHING);
    }

    static Json whole(long value) {
        return new Whole(value);
    }

    static Json listing(List<? extends Json> values) {
        return new Listing(List.copyOf(values));
    }

    static Json members(Map<String, Json> values) {
        return new Members(new TreeMap<>(values));
    }
}
