package org.carerecordguarantee.model.accesslog;

import java.util.Arrays;
import java.util.HexFormat;

/** The chance that hides what a field says behind its fingerprint. Shown, it un-hides its field. */
public final class Salt {
    /** How many bytes it has. */
    public static final int LENGTH = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A salt of these bytes.
     *
     * @throws IllegalArgumentException unless there are {@value #LENGTH}
     */
    public static Salt of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a salt has " + LENGTH + " bytes");
        }
        return new Salt(bytes.clone());
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
        return other instanceof Salt that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Does not show it. */
    @Override
    public String toString() {
        return "a salt";
    }
}
