package org.carerecordguarantee.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carerecordguarantee.server.platform.Settings;
import org.carerecordguarantee.server.platform.keys.RecordKey;
import org.carerecordguarantee.server.platform.keys.RecordKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final UUID RECORD = UUID.randomUUID();

    @TempDir
    private Path folder;

    private RecordKey key;

    @BeforeEach
    void key() {
        RecordKeys keys = new RecordKeys(new Settings(Map.of(
                "GUARANTEE_PROFILE",
                "demo",
                "RECORD_KEY",
                folder.resolve("key.json").toUri().toString())));
        key = keys.open(RECORD, keys.newWrappedKey(RECORD));
    }

    @Test
    void neitherWhatItSaysNorWhyItWasCorrectedIsPlain() {
        StoredVersion row = row();
        row.content = new Wording("She has moved.", Optional.of("Her ex-partner found her.")).encrypted(key, row);
        assertThat(new String(row.content, StandardCharsets.UTF_8)).doesNotContain("moved", "ex-partner");
        assertThat(Wording.decrypted(key, row))
                .isEqualTo(new Wording("She has moved.", Optional.of("Her ex-partner found her.")));
    }

    @Test
    void nothingBlankIsLost() {
        for (Wording wording : new Wording[] {
            new Wording("", Optional.empty()),
            new Wording("", Optional.of("")),
            new Wording("caf\u00e9", Optional.empty())
        }) {
            StoredVersion row = row();
            row.content = wording.encrypted(key, row);
            assertThat(Wording.decrypted(key, row)).isEqualTo(wording);
        }
    }

    static Stream<Consumer<StoredVersion>> alteration() {
        return Stream.of(
                row -> row.itemId = UUID.randomUUID(),
                row -> row.version = 2,
                row -> row.category = "Health",
                row -> row.kind = "Assessment",
                row -> row.source = "Another",
                row -> row.format = "Another",
                row -> row.eventAt = row.eventAt.plusMillis(1),
                row -> row.recordedAt = row.recordedAt.plusMillis(1),
                row -> row.lateEntry = true,
                row -> row.authorId = UUID.randomUUID(),
                row -> row.authorName = "Somebody Else",
                row -> row.authorRole = "TEAM_MANAGER",
                row -> row.authorOrganisation = "Another",
                row -> {
                    row.category = "HomeCase";
                    row.kind = " note";
                });
    }

    @ParameterizedTest
    @MethodSource
    void alteration(Consumer<StoredVersion> altered) {
        StoredVersion row = row();
        row.content = new Wording("x", Optional.empty()).encrypted(key, row);
        altered.accept(row);
        assertThatThrownBy(() -> Wording.decrypted(key, row)).isInstanceOf(IllegalStateException.class);
    }

    private static StoredVersion row() {
        StoredVersion row = new StoredVersion();
        row.itemId = new UUID(1, 2);
        row.version = 1;
        row.category = "Home";
        row.kind = "Case note";
        row.source = "Home visit";
        row.format = "Text";
        row.eventAt = Instant.parse("2026-01-05T10:00:00Z");
        row.recordedAt = Instant.parse("2026-01-05T11:00:00Z");
        row.authorId = new UUID(3, 4);
        row.authorName = "A Worker";
        row.authorRole = "SOCIAL_WORKER";
        row.authorOrganisation = "A council";
        return row;
    }
}
