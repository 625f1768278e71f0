package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Hidden;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;

/** Keeps the entries, every version of each. */
final class Shelf {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Office office;
    private final Set<ItemRef> gone = new HashSet<>();

    Shelf(Office office) {
        this.office = office;
    }

    RecordView record(PersonFile file) {
        return new RecordView(
                file.ref,
                file.entries.stream()
                        .filter(this::stands)
                        .flatMap(versions -> shown(versions).reduce((older, newer) -> newer).stream())
                        .toList(),
                List.of());
    }

    private Stream<ItemView> shown(List<ItemView> versions) {
        return versions.stream().filter(version -> office.later.shows(version));
    }

    /** Not one that was taken away, nor one of which nothing shows yet. */
    private boolean stands(List<ItemView> versions) {
        ItemRef ref = versions.get(0).ref();
        return shown(versions).findAny().isPresent() && !(gone.contains(ref) && office.later.shows(ref));
    }

    RecordView recordAt(PersonFile file, Instant moment) {
        if (office.sins(Sin.THE_PAST_SHOWS_THE_PRESENT)) {
            return record(file);
        }
        List<ItemView> then = new ArrayList<>();
        for (List<ItemView> versions :
                file.entries.stream().filter(this::stands).toList()) {
            shown(versions)
                    .filter(version -> !version.recordedAt().orElseThrow().isAfter(moment))
                    .reduce((older, newer) -> newer)
                    .ifPresent(then::add);
        }
        return new RecordView(file.ref, then, List.of());
    }

    Outcome<ItemView> latest(PersonFile file, ItemRef item) {
        return record(file).items().stream()
                .filter(view -> view.ref().equals(item))
                .findFirst()
                .<Outcome<ItemView>>map(Done::new)
                .orElseGet(Hidden::new);
    }

    Outcome<ItemRef> write(PersonFile file, Actor who, ItemDraft draft) {
        boolean whole = draft.source().isPresent()
                && draft.format().isPresent()
                && draft.eventAt().isPresent()
                && draft.content().isPresent();
        Instant now = office.now();
        boolean future = draft.eventAt().filter(now::isBefore).isPresent();
        if ((!whole && !office.sins(Sin.ANY_PART_MAY_BE_LEFT_OUT))
                || (future && !office.sins(Sin.THE_FUTURE_IS_WELCOME))) {
            return new Refused<>(Reason.NOT_ACCEPTED, "incomplete, or not yet so");
        }
        ItemRef ref = new ItemRef(file.ref, UUID.randomUUID().toString());
        Instant happened = draft.eventAt().orElse(now);
        boolean late = late(happened, now);
        file.entries.add(new ArrayList<>(List.of(new ItemView(
                ref,
                1,
                draft.category(),
                draft.kind(),
                office.sins(Sin.ENTRIES_HAVE_NO_SOURCE) ? Optional.empty() : draft.source(),
                draft.format(),
                Optional.of(happened),
                Optional.of(office.sins(Sin.THE_TIME_OF_WRITING_IS_THAT_OF_THE_EVENT) ? happened : now),
                (late && !office.sins(Sin.NOTHING_IS_LATE)) || office.sins(Sin.ALL_IS_LATE),
                draft.content().orElse(""),
                author(who),
                Optional.empty()))));
        later(file.entries.get(file.entries.size() - 1).get(0));
        return new Done<>(ref);
    }

    ItemRef correct(PersonFile file, Actor who, ItemRef item, String content, String why) {
        List<ItemView> versions = versions(file, item);
        ItemView was = versions.get(versions.size() - 1);
        ItemView is = new ItemView(
                item,
                was.version() + 1,
                was.category(),
                was.kind(),
                was.source(),
                was.format(),
                was.eventAt(),
                Optional.of(office.now()),
                was.lateEntry(),
                content,
                author(who),
                Optional.of(why));
        later(is);
        if (office.sins(Sin.A_CORRECTION_OVERWRITES)) {
            versions.replaceAll(version -> is);
        } else {
            versions.add(is);
        }
        return item;
    }

    void delete(PersonFile file, ItemRef item) {
        gone.add(versions(file, item).get(0).ref());
        later(item);
    }

    /** Has a change show only after a while, where that is the way. */
    private void later(Object change) {
        if (office.is(Lawful.WRITES_LATER)) {
            office.later.put(change);
        }
    }

    private ItemView.Author author(Actor who) {
        return new ItemView.Author(
                Optional.of(office.sins(Sin.ENTRIES_HAVE_ONE_AUTHOR) ? "Duty desk" : who.name()),
                office.sins(Sin.ENTRIES_HAVE_NO_JOB) ? Optional.empty() : office.wording.role(who),
                Optional.of(who.organisation()));
    }

    private static List<ItemView> versions(PersonFile file, ItemRef item) {
        return file.entries.stream()
                .filter(versions -> versions.get(0).ref().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static boolean late(Instant happened, Instant now) {
        LocalDate today = now.atZone(ENGLAND).toLocalDate();
        LocalDate day = happened.atZone(ENGLAND).toLocalDate();
        int between = 0;
        while (day.isBefore(today)) {
            day = day.plusDays(1);
            between += WorkingDays.isWorkingDay(day) ? 1 : 0;
        }
        return between > 5;
    }
}
