package org.carerecordguarantee.server.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.UUID;
import org.carerecordguarantee.server.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordKeysTest {
    private static final UUID RECORD = new UUID(1, 1);
    private static final UUID ITEM = new UUID(2, 2);

    private static final byte[] BESIDE = bytes("an item and its version");

    @TempDir
    private Path folder;

    private RecordKeys keys(String profile, String file) {
        return new RecordKeys(new Settings(Map.of(
                "GUARANTEE_PROFILE",
                profile,
                "RECORD_KEY",
                folder.resolve(file).toUri().toString())));
    }

    @Test
    void whatWasWrittenIsReadAgainAfterARestart() {
        byte[] wrapped = keys("demo", "key.json").newWrappedKey(RECORD);
        byte[] kept =
                keys("demo", "key.json").open(RECORD, wrapped).encrypt(bytes("She likes to be called Dor."), BESIDE);
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("Dor");
        assertThat(keys("demo", "key.json").open(RECORD, wrapped).decrypt(kept, BESIDE))
                .isEqualTo(bytes("She likes to be called Dor."));
    }

    @Test
    void nothingBesideItCanBeAltered() {
        RecordKeys keys = keys("demo", "key.json");
        RecordKey key = keys.open(RECORD, keys.newWrappedKey(RECORD));
        byte[] kept = key.encrypt(bytes("x"), BESIDE);
        assertThatThrownBy(() -> key.decrypt(kept, bytes("another item"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneRecordsKeyOpensNoOther() {
        RecordKeys keys = keys("demo", "key.json");
        byte[] wrapped = keys.newWrappedKey(RECORD);
        assertThatThrownBy(() -> keys.open(ITEM, wrapped)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutTheWrappingKeyNothingOpens() {
        byte[] wrapped = keys("demo", "one.json").newWrappedKey(RECORD);
        assertThatThrownBy(() -> keys("demo", "other.json").open(RECORD, wrapped))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyItsOwnerReadsTheKeyThatTheDemoMakes() throws IOException {
        keys("demo", "key.json").newWrappedKey(RECORD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void productionMakesNoKey() {
        RecordKeys keys = keys("production", "key.json");
        assertThatThrownBy(() -> keys.newWrappedKey(RECORD)).isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("key.json")).doesNotExist();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
