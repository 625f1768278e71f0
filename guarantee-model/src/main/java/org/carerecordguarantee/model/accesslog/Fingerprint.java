package org.carerecordguarantee.model.accesslog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * A SHA-256 hash that stands for something without showing it. It says nothing about a field as long as the field's salt
 * is not shown.
 *
 * <p>Three kinds are kept apart by their first byte, so that none can pass for another: of a field (0x00), of an entry
 * (0x01), and a link of a person's chain (0x02).
 */
public final class Fingerprint {
    /** How many bytes it has. */
    public static final int LENGTH = 32;

    private static final byte OF_FIELD = 0x00;
    private static final byte OF_ENTRY = 0x01;

    private final byte[] bytes;

    private Fingerprint(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A fingerprint as it was kept.
     *
     * @throws IllegalArgumentException unless there are {@value #LENGTH} bytes
     */
    public static Fingerprint of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a fingerprint has " + LENGTH + " bytes");
        }
        return new Fingerprint(bytes.clone());
    }

    /**
     * Reads the form that {@link #hex} writes.
     *
     * @throws IllegalArgumentException if it is not that
     */
    public static Fingerprint ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** {@code SHA-256(0x00 || salt || name in UTF-8 || 0x00 || canonical JSON of the value)}. */
    public static Fingerprint ofField(String name, Salt salt, Json value) {
        MessageDigest hash = sha256();
        hash.update(OF_FIELD);
        hash.update(salt.bytes());
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0x00);
        hash.update(CanonicalJson.write(value).getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(hash.digest());
    }

    /** {@code SHA-256(0x01 || the fingerprints of the fields, in the order of their names)}. */
    public static Fingerprint ofEntry(SortedMap<String, Fingerprint> fields) {
        MessageDigest hash = sha256();
        hash.update(OF_ENTRY);
        fields.values().forEach(field -> hash.update(field.bytes));
        return new Fingerprint(hash.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** A copy of its bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** In lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
