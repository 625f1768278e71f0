package org.carerecordguarantee.server.faults;

import java.time.Instant;
import org.carerecordguarantee.model.recordkeeping.Author;
import org.carerecordguarantee.model.recordkeeping.RecordItem;

/** An item of a record that says something else in one place. */
public final class RewrittenItem {
    private RewrittenItem() {}

    /** The same once more, which counts as another. */
    public static RecordItem again(RecordItem item) {
        return of(item, item.source(), item.eventAt(), item.recordedAt(), item.lateEntry(), item.author());
    }

    /** From another source. */
    public static RecordItem from(String source, RecordItem item) {
        return of(item, source, item.eventAt(), item.recordedAt(), item.lateEntry(), item.author());
    }

    /** Of something that happened at another time. */
    public static RecordItem happened(Instant at, RecordItem item) {
        return of(item, item.source(), at, item.recordedAt(), item.lateEntry(), item.author());
    }

    /** Written down at another time. */
    public static RecordItem written(Instant at, RecordItem item) {
        return of(item, item.source(), item.eventAt(), at, item.lateEntry(), item.author());
    }

    /** Late, or not; the very same if it says so already, so that nothing counts as changed. */
    public static RecordItem late(boolean late, RecordItem item) {
        return late == item.lateEntry()
                ? item
                : of(item, item.source(), item.eventAt(), item.recordedAt(), late, item.author());
    }

    /** Written by somebody else. */
    public static RecordItem by(Author author, RecordItem item) {
        return of(item, item.source(), item.eventAt(), item.recordedAt(), item.lateEntry(), author);
    }

    private static RecordItem of(
            RecordItem item, String source, Instant eventAt, Instant recordedAt, boolean late, Author author) {
        return new RecordItem(
                item.id(),
                item.person(),
                item.version(),
                item.category(),
                item.kind(),
                source,
                item.format(),
                eventAt,
                recordedAt,
                late,
                item.content(),
                author,
                item.why());
    }
}
