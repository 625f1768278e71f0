package org.carerecordguarantee.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.server.people.Stay.Arrival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came from the old team ends at the London midnight after the move, whatever time UTC has then. */
class StayTest {
    private static final UUID HARBOUR = new UUID(1, 1);
    private static final UUID LARCH = new UUID(1, 2);
    private static final Instant BEGAN = Instant.parse("2026-01-05T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:00:00Z,2026-11-23T00:00:00Z",
        "2026-11-22T00:00:00Z,2026-11-23T00:00:00Z",
        "2026-11-22T23:59:59.999Z,2026-11-23T00:00:00Z",
        "2026-07-01T10:00:00Z,2026-07-01T23:00:00Z",
        "2026-07-01T23:00:00Z,2026-07-02T23:00:00Z",
        "2026-10-24T23:30:00Z,2026-10-26T00:00:00Z"
    })
    void anOldTeamEndsAtMidnightInLondon(Instant move, Instant end) {
        List<Stay> stays = Stay.after(List.of(new Arrival(HARBOUR, BEGAN), new Arrival(LARCH, move)));
        assertThat(stays)
                .containsExactly(new Stay(HARBOUR, BEGAN, Optional.of(end)), new Stay(LARCH, move, Optional.empty()));
    }

    @Test
    void whoNeverMovedStays() {
        assertThat(Stay.after(List.of(new Arrival(HARBOUR, BEGAN))))
                .containsExactly(new Stay(HARBOUR, BEGAN, Optional.empty()));
        assertThat(Stay.after(List.of())).isEmpty();
    }
}
