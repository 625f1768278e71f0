package org.carerecordguarantee.model.accesslog;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Objects;
import org.carerecordguarantee.model.people.PersonId;

/**
 * One link of the chain that numbers a person's entries: 1, 2, 3, without a gap. Each link rests on the one before, so
 * that whoever kept an old one can tell that nothing before it was changed, removed or slipped in.
 *
 * <p>INVARIANT: {@code link(n) = SHA-256(0x02 || link(n-1) || n as 8 bytes || fingerprint of the entry)}, most significant
 * byte first, and {@code link(0) = SHA-256(0x02 || the 16 bytes of the person's id)}.
 *
 * @param number 0 before the first entry
 */
public record PersonLink(long number, Fingerprint link) {
    private static final byte LINK = 0x02;

    public PersonLink {
        Objects.requireNonNull(link, "link");
        if (number < 0) {
            throw new IllegalArgumentException("links are numbered from 0");
        }
    }

    /** Where the chain of a person starts, before there is any entry. */
    public static PersonLink start(PersonId person) {
        MessageDigest hash = Fingerprint.sha256();
        hash.update(LINK);
        hash.update(ByteBuffer.allocate(16)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
        return new PersonLink(0, Fingerprint.of(hash.digest()));
    }

    /** The link that the next entry gets. */
    public PersonLink next(Fingerprint entry) {
        long following = Math.addExact(number, 1);
        MessageDigest hash = Fingerprint.sha256();
        hash.update(LINK);
        hash.update(link.bytes());
        hash.update(ByteBuffer.allocate(Long.BYTES).putLong(following).array());
        hash.update(entry.bytes());
        return new PersonLink(following, Fingerprint.of(hash.digest()));
    }
}
