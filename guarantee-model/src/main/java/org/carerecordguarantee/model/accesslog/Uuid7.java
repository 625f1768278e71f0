package org.carerecordguarantee.model.accesslog;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes ids that sort by the time they were made at (RFC 9562, version 7), out of a time and a chance that the caller
 * brings.
 */
public final class Uuid7 {
    /** Bytes of chance that one id takes. */
    public static final int RANDOM_BYTES = 10;

    private static final long LATEST_MILLI = (1L << 48) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long LOW_62 = 0x3FFF_FFFF_FFFF_FFFFL;

    private Uuid7() {}

    /**
     * An id made at an instant. Ids of the same millisecond are in no order.
     *
     * @param random {@value #RANDOM_BYTES} bytes from a secure source; six bits of them are not used
     * @throws IllegalArgumentException if the instant lies before 1970 or the bytes are fewer or more
     */
    public static UUID of(Instant at, byte[] random) {
        long milli = at.toEpochMilli();
        if (milli < 0 || milli > LATEST_MILLI) {
            throw new IllegalArgumentException("no such id can be made at that time");
        }
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("an id takes " + RANDOM_BYTES + " bytes of chance");
        }
        ByteBuffer chance = ByteBuffer.wrap(random);
        long high = chance.getShort() & 0x0FFFL;
        long low = chance.getLong() & LOW_62;
        return new UUID(milli << 16 | VERSION | high, VARIANT | low);
    }

    /**
     * An id that sorts after another, even within one millisecond and even if the clock went back.
     *
     * @param previous the id made before
     */
    public static UUID after(UUID previous, Instant at, byte[] random) {
        UUID fresh = of(at, random);
        return fresh.compareTo(previous) > 0 ? fresh : following(previous);
    }

    // The next number in the 74 bits of chance; when they are used up, the first id of the next millisecond.
    private static UUID following(UUID previous) {
        long low = previous.getLeastSignificantBits() & LOW_62;
        long high = previous.getMostSignificantBits();
        if (low != LOW_62) {
            return new UUID(high, VARIANT | (low + 1));
        }
        if ((high & 0x0FFFL) != 0x0FFFL) {
            return new UUID(high + 1, VARIANT);
        }
        return new UUID(((high >>> 16) + 1) << 16 | VERSION, VARIANT);
    }
}
