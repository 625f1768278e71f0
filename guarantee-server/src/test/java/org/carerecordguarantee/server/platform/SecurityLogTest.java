package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityLogTest {
    @TempDir
    private Path folder;

    /** A clock that stands where it is put. */
    private static final class Standing extends Time {
        private Instant at = Instant.parse("2026-11-22T09:30:00Z");

        @Override
        public Instant now() {
            return at;
        }
    }

    @Test
    void oneLineForEachThatHoldsNothingTheCallerMayAbuse() throws IOException {
        SecurityLog log = new SecurityLog(folder, new Standing());
        log.refused(Tokens.Kind.EXPIRED, "GET\nX", "api/people/{id}/record", "c-1");
        log.close();
        assertThat(lines())
                .containsExactly("2026-11-22T09:30:00Z NO_IDENTITY EXPIRED GET?X api/people/{id}/record c-1");
    }

    @Test
    void aFloodIsCutOffAndCounted() throws IOException {
        Standing time = new Standing();
        SecurityLog log = new SecurityLog(folder, time);
        for (int i = 0; i < SecurityLog.A_MINUTE + 7; i++) {
            log.refused(Tokens.Kind.MISSING, "GET", "api/x", "c");
        }
        time.at = time.at.plusSeconds(60);
        log.refused(Tokens.Kind.MISSING, "GET", "api/x", "after");
        log.close();
        assertThat(lines()).hasSize(SecurityLog.A_MINUTE + 2);
        assertThat(lines().get(SecurityLog.A_MINUTE)).contains(" 7 more were refused");
        assertThat(lines().get(SecurityLog.A_MINUTE + 1)).endsWith("after");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("security.0.log"));
    }
}
