package org.carerecordguarantee.server.recordkeeping;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carerecordguarantee.model.recordkeeping.Author;
import org.carerecordguarantee.model.recordkeeping.LateEntry;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.RewrittenItem;

/** Slips in what an entry says of itself: who wrote it, when, and in what form (KEEP-01, KEEP-02). */
public final class WritingSlips {
    private WritingSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("a-correction-bears-the-first-authors-name").call("Writing", "next", call -> {
                    Author first = call.argument(1, RecordItem.class).author();
                    RecordItem honest = (RecordItem) call.proceed();
                    return first.equals(honest.author()) ? honest : RewrittenItem.by(first, honest);
                }),
                Fault.named("a-missing-format-is-filled-in").call("Writing", "first", call -> {
                    NewItem given = call.argument(0, NewItem.class);
                    return given.format() == null || given.format().isBlank()
                            ? call.proceedWith(0, FilledIn.in("text/plain", given))
                            : call.proceed();
                }),
                Fault.named("later-today-counts-as-now").call("Writing", "first", WritingSlips::laterToday),
                Fault.named("late-counts-every-day-of-the-week").call("Writing", "first", call -> {
                    RecordItem honest = (RecordItem) call.proceed();
                    boolean late =
                            ChronoUnit.DAYS.between(London.dateOf(honest.eventAt()), London.dateOf(honest.recordedAt()))
                                    > LateEntry.WORKING_DAYS;
                    return RewrittenItem.late(late, honest);
                }),
                Fault.named("written-down-when-it-happened").call("Writing", "first", call -> {
                    RecordItem honest = (RecordItem) call.proceed();
                    return honest.recordedAt().equals(honest.eventAt())
                            ? honest
                            : RewrittenItem.written(honest.eventAt(), honest);
                }));
    }

    private static Object laterToday(Call call) throws Exception {
        NewItem given = call.argument(0, NewItem.class);
        Instant now = call.argument(1, Allowed.class).at();
        Instant happens = given.eventAt();
        boolean laterToday = happens != null
                && happens.isAfter(now)
                && London.dateOf(happens).equals(London.dateOf(now));
        if (!laterToday) {
            return call.proceed();
        }
        RecordItem asOfNow = (RecordItem) call.proceedWith(0, FilledIn.happened(now, given));
        return RewrittenItem.happened(happens, asOfNow);
    }
}
