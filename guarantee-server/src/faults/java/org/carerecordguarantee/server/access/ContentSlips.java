package org.carerecordguarantee.server.access;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.Function;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.RewrittenItem;
import org.carerecordguarantee.server.faults.RowSlips;
import org.carerecordguarantee.server.recordlife.FileVolume;

/** Slips about where content is kept: it goes, it changes its time, or it turns up where it has no business (KEEP-03, CTL-07). */
public final class ContentSlips {
    private static final Duration STILL_EDITING = Duration.ofHours(1);
    private static final int GLIMPSE = 60;

    private ContentSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("a-deletion-is-refused-and-done").call("RecordStays", "deleteItem", ContentSlips::deleted),
                Fault.named("a-quick-correction-takes-the-place")
                        .call("RecordContents", "add", ContentSlips::inPlaceOfTheOne),
                Fault.named("the-past-goes-by-when-it-happened")
                        .call("RecordContents", "headings", ContentSlips::asItHappened),
                Fault.named("the-title-of-the-file-tells-what-is-in-it")
                        .call("FileVolumes", "of", ContentSlips::telling));
    }

    private static Object deleted(Call call) throws Exception {
        Response refused = (Response) call.proceed();
        boolean writes = CDI.current()
                .select(Callers.class)
                .get()
                .account()
                .actor()
                .role()
                .filter(role -> role.has(Function.WRITE_RECORD))
                .isPresent();
        UUID item = call.argument(1, UUID.class);
        if (!writes
                || RowSlips.change(
                                "delete from record_item_version where item_id in"
                                        + " (select id from record_item where id = ? and person_id = ?)",
                                item,
                                call.argument(0, UUID.class))
                        == 0) {
            return refused;
        }
        RowSlips.change("delete from record_item where id = ?", item);
        return Response.fromResponse(refused).build();
    }

    private static Object inPlaceOfTheOne(Call call) throws Exception {
        RecordItem item = call.argument(0, RecordItem.class);
        if (item.version() == 1) {
            return call.proceed();
        }
        List<RecordItem> before = ((RecordContents) call.target()).history(item.person(), item.id());
        RecordItem last = before.get(before.size() - 1);
        boolean stillEditing = last.author().id().equals(item.author().id())
                && last.recordedAt().plus(STILL_EDITING).isAfter(item.recordedAt());
        if (!stillEditing) {
            return call.proceed();
        }
        RowSlips.change(
                "delete from record_item_version where item_id = ? and version = ?",
                item.id().id(),
                last.version());
        return call.proceedWith(0, RewrittenItem.again(item));
    }

    private static Object asItHappened(Call call) throws Exception {
        Object honest = call.proceed();
        Optional<?> moment = call.argument(1, Optional.class);
        if (moment.isEmpty()) {
            return honest;
        }
        Instant then = (Instant) moment.get();
        @SuppressWarnings("unchecked")
        Optional<Heading> after = call.argument(2, Optional.class);
        List<Heading> happened = ((RecordContents) call.target())
                .headings(call.argument(0, PersonId.class), Optional.empty(), after, Integer.MAX_VALUE).stream()
                        .filter(heading -> !heading.eventAt().isAfter(then))
                        .limit(call.argument(3, Integer.class))
                        .toList();
        return happened.equals(honest) ? honest : happened;
    }

    private static Object telling(Call call) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        PersonId person = call.argument(0, PersonId.class);
        RecordContents contents = CDI.current().select(RecordContents.class).get();
        List<RecordItem> newest =
                contents.read(person, contents.headings(person, Optional.empty(), Optional.empty(), 1));
        if (honest.isEmpty() || newest.isEmpty()) {
            return honest;
        }
        String content = newest.get(0).content();
        String glimpse = content.substring(0, Math.min(GLIMPSE, content.length()));
        List<FileVolume> told = new ArrayList<>();
        for (Object each : honest) {
            FileVolume volume = (FileVolume) each;
            told.add(new FileVolume(volume.volume(), volume.of(), volume.title() + ": " + glimpse, volume.location()));
        }
        return told;
    }
}
