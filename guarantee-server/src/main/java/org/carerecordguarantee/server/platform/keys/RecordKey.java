package org.carerecordguarantee.server.platform.keys;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/**
 * One record's opened data key. What it encrypts is bound to what stands beside it in plain, so that no stored text can be moved to
 * another place in the record, and nothing beside it be altered, without it showing.
 */
public final class RecordKey {
    private final Aead content;

    RecordKey(Aead content) {
        this.content = content;
    }

    /**
     * What is to be kept in the database.
     *
     * @param beside all that it is bound to
     */
    public byte[] encrypt(byte[] plain, byte[] beside) {
        try {
            return content.encrypt(plain, beside);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Content could not be encrypted.", failure);
        }
    }

    /**
     * The plain bytes again.
     *
     * @throws IllegalStateException when it is not what was written in this record beside this
     */
    public byte[] decrypt(byte[] kept, byte[] beside) {
        try {
            return content.decrypt(kept, beside);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Content is not what was written here.", failure);
        }
    }
}
