package org.carerecordguarantee.conformance.evidence;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list at the end of a zip file, read by hand: the JDK does not say what kind of file an entry is, and hides an entry that stands
 * there twice.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final String CUT_SHORT = "it is no zip, or is cut short";

    /**
     * One entry as it is declared.
     *
     * @param flags of which the lowest says that it is encrypted
     * @param method how it is packed
     * @param crc of what it unpacks to
     * @param size of what it unpacks to
     * @param mode what kind of file it is, as Unix has it; zero if nothing is said
     * @param packed the bytes
     */
    record Entry(String name, int flags, int method, long crc, long size, int mode, ByteBuffer packed) {

        private static final int KIND = 0xf000;
        private static final int REGULAR = 0x8000;

        boolean plainFile() {
            return (mode & KIND) == 0 || (mode & KIND) == REGULAR;
        }

        boolean encrypted() {
            return (flags & 1) != 0;
        }
    }

    private ZipDirectory() {}

    /** @throws Unreadable if there is no such list, or if it is longer than {@code most} */
    static List<Entry> of(ByteBuffer zip, int most) {
        zip.order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end(zip);
            int count = zip.getShort(end + 10) & 0xffff;
            int at = zip.getInt(end + 16);
            if (count > most) {
                throw new Unreadable("it holds " + count + " entries, more than any bundle");
            }
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (zip.getInt(at) != CENTRAL) {
                    throw new Unreadable(CUT_SHORT);
                }
                entries.add(entry(zip, at));
                at += 46 + length(zip, at + 28) + length(zip, at + 30) + length(zip, at + 32);
            }
            if (at != end) {
                throw new Unreadable("its list of entries does not end where it should");
            }
            return entries;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            throw new Unreadable(CUT_SHORT);
        }
    }

    private static int end(ByteBuffer zip) {
        int first = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = zip.limit() - END_LENGTH; at >= first; at--) {
            if (zip.getInt(at) == END && at + END_LENGTH + length(zip, at + 20) == zip.limit()) {
                return at;
            }
        }
        throw new Unreadable(CUT_SHORT);
    }

    private static Entry entry(ByteBuffer zip, int at) {
        int local = zip.getInt(at + 42);
        if (zip.getInt(local) != LOCAL) {
            throw new Unreadable(CUT_SHORT);
        }
        int start = local + 30 + length(zip, local + 26) + length(zip, local + 28);
        int packed = zip.getInt(at + 20);
        return new Entry(
                text(zip, at + 46, length(zip, at + 28)),
                length(zip, at + 8),
                length(zip, at + 10),
                zip.getInt(at + 16) & 0xffffffffL,
                zip.getInt(at + 24) & 0xffffffffL,
                zip.getInt(at + 38) >>> 16,
                zip.slice(start, packed));
    }

    private static int length(ByteBuffer zip, int at) {
        return zip.getShort(at) & 0xffff;
    }

    private static String text(ByteBuffer zip, int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
