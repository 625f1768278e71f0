package org.carerecordguarantee.model.recordkeeping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.statute.WorkingDays;

/**
 * A correction as it was handed in: what the entry should say, and why (KEEP-03). It makes a new version; the old one
 * stays and can be read back.
 *
 * @param content what the entry says from now on; null if not given
 * @param why the reason for the change; null if not given
 * @param eventAt when it happened, if that is corrected too
 */
public record Correction(String content, String why, Optional<Instant> eventAt) {
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 1_000;

    private static final ClauseId NEW_VERSION = new ClauseId("KEEP-03");

    /** Everything that is wrong with it; empty if nothing is. */
    public List<Fault> faults(Actor writer, Instant recordedAt) {
        List<Fault> faults = new ArrayList<>(Draft.faultsOf(writer));
        faults.addAll(Draft.faultsOfContent(content));
        if (Draft.blank(why)) {
            faults.add(new Fault("why", Optional.of(NEW_VERSION), "Say why the entry is corrected."));
        } else if (why.codePointCount(0, why.length()) > LONGEST_REASON) {
            faults.add(new Fault("why", Optional.empty(), "Write at most " + LONGEST_REASON + " characters."));
        }
        eventAt.ifPresent(happened -> faults.addAll(Draft.outOfReach(happened, recordedAt)));
        return List.copyOf(faults);
    }

    /**
     * The next version of an entry. The version it follows is not changed.
     *
     * @param latest the version that is current now
     * @throws IllegalArgumentException if something is wrong with the correction: ask for its faults first
     */
    public RecordItem of(RecordItem latest, Actor writer, Instant recordedAt, WorkingDays calendar) {
        if (!faults(writer, recordedAt).isEmpty()) {
            throw new IllegalArgumentException("a correction with faults is not accepted");
        }
        // A correction does not make an entry late that came in time, nor the other way round, unless it moves the
        // event.
        boolean late = eventAt.map(happened -> new LateEntry(calendar).isLate(happened, recordedAt))
                .orElse(latest.lateEntry());
        return new RecordItem(
                latest.id(),
                latest.person(),
                latest.version() + 1,
                latest.category(),
                latest.kind(),
                latest.source(),
                latest.format(),
                eventAt.orElse(latest.eventAt()),
                recordedAt,
                late,
                content,
                Draft.author(writer),
                Optional.of(why.strip()));
    }
}
