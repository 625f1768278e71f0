package org.carerecordguarantee.server.platform.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.carerecordguarantee.server.platform.Profile;
import org.carerecordguarantee.server.platform.Settings;

/**
 * The wrapping key, named by {@code RECORD_KEY=file:/path} (a Tink keyset in JSON, AES-256-GCM), and what it wraps. In demo a missing
 * file is made, readable by its owner alone; in production a missing file is an error, because a new key would leave every record
 * that is already written unreadable.
 */
@ApplicationScoped
public class RecordKeys {
    private final Settings settings;
    private volatile Aead wrapping;

    @Inject
    public RecordKeys(Settings settings) {
        this.settings = settings;
    }

    /** For the container's proxy alone. */
    RecordKeys() {
        this(null);
    }

    /**
     * A fresh data key for one record, wrapped, to be kept in the database.
     *
     * @param record whose key it is; it opens for no other record
     */
    public byte[] newWrappedKey(UUID record) {
        try {
            // First, because it also makes the kinds of key known.
            Aead wrapper = wrapping();
            KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapper, bytes(record));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("No record key could be made.", failure);
        }
    }

    /**
     * The data key of one record, opened.
     *
     * @throws IllegalStateException when this is not the record's key or not wrapped by the key this server has
     */
    public RecordKey open(UUID record, byte[] wrapped) {
        try {
            KeysetHandle key = TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping(), bytes(record));
            return new RecordKey(key.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A record key could not be opened.", failure);
        }
    }

    private Aead wrapping() {
        Aead ready = wrapping;
        if (ready == null) {
            synchronized (this) {
                ready = wrapping == null ? load() : wrapping;
                wrapping = ready;
            }
        }
        return ready;
    }

    private Aead load() {
        try {
            AeadConfig.register();
            Path file = Path.of(URI.create(settings.recordKey().orElseThrow()));
            if (Files.notExists(file) && settings.profile() == Profile.DEMO) {
                make(file);
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("RECORD_KEY does not name a usable key.", failure);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("RECORD_KEY names a file that cannot be read.", unreadable);
        }
    }

    private static void make(Path file) throws GeneralSecurityException, IOException {
        String keyset = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, keyset, StandardOpenOption.TRUNCATE_EXISTING);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
