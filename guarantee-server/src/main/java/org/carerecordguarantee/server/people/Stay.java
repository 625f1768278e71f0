package org.carerecordguarantee.server.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.statute.London;

/**
 * How long somebody is in a team, as far as what comes from the team goes (CTL-06). Whoever moves keeps what came from the
 * old team until the end of that day in London, so that a day's work can be handed over, and not a moment longer.
 *
 * @param from the first instant that counts
 * @param until the first instant that counts no longer; empty for the team that they are in now
 */
record Stay(UUID team, Instant from, Optional<Instant> until) {
    /** The beginning of a stay: the team, and the instant of the move into it. */
    record Arrival(UUID team, Instant since) {}

    /** The stays that follow from somebody's arrivals, given in their order. */
    static List<Stay> after(List<Arrival> arrivals) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            Optional<Instant> until = i + 1 < arrivals.size()
                    ? Optional.of(midnightAfter(arrivals.get(i + 1).since()))
                    : Optional.empty();
            stays.add(new Stay(arrivals.get(i).team(), arrivals.get(i).since(), until));
        }
        return stays;
    }

    private static Instant midnightAfter(Instant move) {
        return London.startOf(London.dateOf(move).plusDays(1));
    }
}
