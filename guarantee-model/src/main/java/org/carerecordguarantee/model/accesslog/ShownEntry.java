package org.carerecordguarantee.model.accesslog;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry as it is given out: each field is shown with its salt, or masked, and then its fingerprint stands for it.
 * Either way the fingerprint of the whole can be computed again, without any server, and compared.
 */
public record ShownEntry(SortedMap<String, Field> fields) {
    /** A field as it is given out. */
    public sealed interface Field {
        /** Shown, with its salt. */
        record Shown(Json value, Salt salt) implements Field {}

        /** Masked: what it says cannot be found out from this. */
        record Masked(Fingerprint fingerprint) implements Field {}
    }

    /** @throws IllegalArgumentException if the fields are not exactly those of the format */
    public ShownEntry {
        if (!fields.keySet().equals(AccessEntry.FIELDS)) {
            throw new IllegalArgumentException("an entry has exactly the fields of its format");
        }
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        if (!(fields.get("format") instanceof Field.Shown format)
                || !format.value().equals(Json.whole(AccessEntry.FORMAT))) {
            throw new IllegalArgumentException("an entry shows its format, " + AccessEntry.FORMAT);
        }
    }

    /** The whole entry, nothing masked. */
    public static ShownEntry whole(SortedMap<String, Json> fields, FieldSalts salts) {
        SortedMap<String, Field> shown = new TreeMap<>();
        fields.forEach((name, value) -> shown.put(name, new Field.Shown(value, salts.salt(name))));
        return new ShownEntry(shown);
    }

    /**
     * The entry from its kept form.
     *
     * @param json what {@link AccessEntry#json} wrote
     * @throws IllegalArgumentException if it is not that
     */
    public static ShownEntry kept(String json, FieldSalts salts) {
        if (!(CanonicalJson.read(json) instanceof Json.Members members)) {
            throw new IllegalArgumentException("an entry is an object");
        }
        if (!members.values().keySet().equals(AccessEntry.FIELDS)) {
            throw new IllegalArgumentException("an entry has exactly the fields of its format");
        }
        return whole(members.values(), salts);
    }

    /** The same entry with some fields masked; its fingerprint stays the same. */
    public ShownEntry masking(Set<String> names) {
        SortedMap<String, Field> masked = new TreeMap<>(fields);
        names.forEach(name -> masked.computeIfPresent(name, ShownEntry::mask));
        return new ShownEntry(masked);
    }

    /** The fingerprint of the entry, computed from what is here. */
    public Fingerprint fingerprint() {
        SortedMap<String, Fingerprint> fingerprints = new TreeMap<>();
        for (Map.Entry<String, Field> field : fields.entrySet()) {
            fingerprints.put(field.getKey(), fingerprintOf(field.getKey(), field.getValue()));
        }
        return Fingerprint.ofEntry(fingerprints);
    }

    private static Field mask(String name, Field field) {
        return new Field.Masked(fingerprintOf(name, field));
    }

    private static Fingerprint fingerprintOf(String name, Field field) {
        if (field instanceof Field.Shown shown) {
            return Fingerprint.ofField(name, shown.salt(), shown.value());
        }
        return ((Field.Masked) field).fingerprint();
    }
}
