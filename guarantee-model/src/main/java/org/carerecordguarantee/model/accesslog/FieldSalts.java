package org.carerecordguarantee.model.accesslog;

import java.util.Arrays;
import java.util.List;

/**
 * One salt for each field of an entry, so that one field can be masked without giving anything away about it and the
 * others still be proved.
 *
 * <p>Salts are secret as long as their field is. They are kept with the entry's body, one after another in the order of
 * the field names, and erased with it.
 */
public final class FieldSalts {
    /** Bytes of all the salts of one entry. */
    public static final int LENGTH_OF_ALL = Salt.LENGTH * AccessEntry.FIELDS.size();

    private static final List<String> NAMES = List.copyOf(AccessEntry.FIELDS);

    private final byte[] all;

    private FieldSalts(byte[] all) {
        this.all = all;
    }

    /**
     * The salts of one entry.
     *
     * @param all {@link #LENGTH_OF_ALL} bytes: for a new entry from a secure source of chance, later as they were kept
     * @throws IllegalArgumentException if there are fewer or more
     */
    public static FieldSalts of(byte[] all) {
        if (all.length != LENGTH_OF_ALL) {
            throw new IllegalArgumentException("the salts of an entry have " + LENGTH_OF_ALL + " bytes");
        }
        return new FieldSalts(all.clone());
    }

    /**
     * The salt of one field.
     *
     * @throws IllegalArgumentException if an entry has no field of that name
     */
    public Salt salt(String field) {
        int index = NAMES.indexOf(field);
        if (index < 0) {
            throw new IllegalArgumentException("an entry has no field " + field);
        }
        return Salt.of(Arrays.copyOfRange(all, index * Salt.LENGTH, (index + 1) * Salt.LENGTH));
    }

    /** All of them, as they are kept. */
    public byte[] bytes() {
        return all.clone();
    }
}
