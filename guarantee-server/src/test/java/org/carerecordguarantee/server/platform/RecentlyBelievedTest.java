package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RecentlyBelievedTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final Caller.Identity PRIYA =
            new Caller.Identity("priya", Set.of("SOCIAL_WORKER"), Caller.SignIn.UNSAID);

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final RecentlyBelieved believed = new RecentlyBelieved(now::get);

    @Test
    void remembersTheVeryTokenForAMinuteAndNoLonger() {
        believed.remember("a.b.c", PRIYA, Date.from(START.plusSeconds(3600)));
        now.set(START.plus(RecentlyBelieved.FOR).minusMillis(1));
        assertThat(believed.of("a.b.c")).contains(PRIYA);
        assertThat(believed.of("a.b.d")).isEmpty();
        now.set(START.plus(RecentlyBelieved.FOR));
        assertThat(believed.of("a.b.c")).isEmpty();
    }

    @Test
    void neverBeyondTheTokensOwnExpiry() {
        believed.remember("a.b.c", PRIYA, Date.from(START.plusSeconds(10)));
        now.set(START.plus(Duration.ofSeconds(10)).minusMillis(1));
        assertThat(believed.of("a.b.c")).contains(PRIYA);
        now.set(START.plusSeconds(10));
        assertThat(believed.of("a.b.c")).isEmpty();
    }

    @Test
    void forgetsAllRatherThanGrowWithoutBound() {
        Date later = Date.from(START.plusSeconds(3600));
        for (int i = 0; i < RecentlyBelieved.MOST; i++) {
            believed.remember("token " + i, PRIYA, later);
        }
        assertThat(believed.of("token 0")).contains(PRIYA);
        believed.remember("one more", PRIYA, later);
        assertThat(believed.of("token 0")).isEmpty();
        assertThat(believed.of("one more")).contains(PRIYA);
    }
}
