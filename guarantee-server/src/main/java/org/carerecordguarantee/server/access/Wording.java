package org.carerecordguarantee.server.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carerecordguarantee.server.platform.keys.RecordKey;

/**
 * The free words of one version: what it says and, of a correction, why it was made. They are encrypted together, bound to every other
 * column of their row, so that neither author nor time nor place of what is kept can be altered in the database without it showing.
 *
 * <p>Everything goes in with its length before it, so that no two rows give the same bytes.
 */
record Wording(String content, Optional<String> why) {

    byte[] encrypted(RecordKey key, StoredVersion row) {
        return key.encrypt(bytes(Arrays.asList(content, why.orElse(null))), beside(row));
    }

    /** @throws IllegalStateException when it is not what was written, or stands beside something else */
    static Wording decrypted(RecordKey key, StoredVersion row) {
        ByteBuffer plain = ByteBuffer.wrap(key.decrypt(row.content, beside(row)));
        return new Wording(next(plain).orElseThrow(), next(plain));
    }

    private static byte[] beside(StoredVersion row) {
        return bytes(Stream.of(
                        row.itemId,
                        row.version,
                        row.category,
                        row.kind,
                        row.source,
                        row.format,
                        row.eventAt.toEpochMilli(),
                        row.recordedAt.toEpochMilli(),
                        row.lateEntry,
                        row.authorId,
                        row.authorName,
                        row.authorRole,
                        row.authorOrganisation)
                .map(String::valueOf)
                .toList());
    }

    private static byte[] bytes(List<String> texts) {
        List<byte[]> parts = texts.stream()
                .map(text -> text == null ? null : text.getBytes(StandardCharsets.UTF_8))
                .toList();
        ByteBuffer all = ByteBuffer.allocate(parts.stream()
                .mapToInt(part -> Integer.BYTES + (part == null ? 0 : part.length))
                .sum());
        for (byte[] part : parts) {
            all.putInt(part == null ? -1 : part.length);
            if (part != null) {
                all.put(part);
            }
        }
        return all.array();
    }

    private static Optional<String> next(ByteBuffer bytes) {
        int length = bytes.getInt();
        if (length < 0) {
            return Optional.empty();
        }
        byte[] text = new byte[length];
        bytes.get(text);
        return Optional.of(new String(text, StandardCharsets.UTF_8));
    }
}
