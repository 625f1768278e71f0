package org.carerecordguarantee.server.recordkeeping;

import java.time.Instant;
import org.carerecordguarantee.model.recordkeeping.RecordItem;

/** Entries with other times than they came with. */
final class EventTimes {
    private EventTimes() {}

    static NewItem happened(NewItem given, Instant at) {
        return new NewItem(given.category(), given.kind(), given.source(), given.format(), at, given.content());
    }

    static RecordItem written(RecordItem item, Instant at) {
        return with(item, at, item.lateEntry());
    }

    static RecordItem late(RecordItem item, boolean late) {
        return late == item.lateEntry() ? item : with(item, item.recordedAt(), late);
    }

    private static RecordItem with(RecordItem item, Instant recordedAt, boolean late) {
        return new RecordItem(
                item.id(),
                item.person(),
                item.version(),
                item.category(),
                item.kind(),
                item.source(),
                item.format(),
                item.eventAt(),
                recordedAt,
                late,
                item.content(),
                item.author(),
                item.why());
    }
}
