package org.carerecordguarantee.server.platform.keys;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * One record's opened data key. Content is bound to its item and version, so that no stored text can be moved to another place in the
 * record, or an old version passed off as a new one, without it showing.
 */
public final class RecordKey {
    private final Aead content;

    RecordKey(Aead content) {
        this.content = content;
    }

    /** The content of one version of one item, to be kept in the database. */
    public byte[] encrypt(String text, UUID item, int version) {
        try {
            return content.encrypt(text.getBytes(StandardCharsets.UTF_8), place(item, version));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Content could not be encrypted.", failure);
        }
    }

    /**
     * The content again.
     *
     * @throws IllegalStateException when it is not what was written for this item and version of this record
     */
    public String decrypt(byte[] kept, UUID item, int version) {
        try {
            return new String(content.decrypt(kept, place(item, version)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Content is not what was written here.", failure);
        }
    }

    private static byte[] place(UUID item, int version) {
        return ByteBuffer.allocate(20)
                .put(RecordKeys.bytes(item))
                .putInt(version)
                .array();
    }
}
