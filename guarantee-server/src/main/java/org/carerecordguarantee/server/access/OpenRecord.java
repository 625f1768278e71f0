package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.recordkeeping.RecordItem;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/**
 * The one way to what is in a record, to read it or to add to it.
 *
 * <p>The life of a look: the person's list is locked, so that whatever was changed before counts; everything known of
 * caller and person is gathered and decided upon; the headings of the items wanted are found, and it is decided which of
 * them may be seen; the content of the items disclosed, and of no other, is loaded; an entry is appended; the transaction
 * commits; and only then is anything answered. A refusal goes the same way without the finding or the loading.
 *
 * <p>INVARIANT: content leaves it only in an answer whose entry is committed.
 */
@ApplicationScoped
@Upholds({"LOG-01", "LOG-03"})
public class OpenRecord {
    @Inject
    private Guard guard;

    @Inject
    private RecordContents contents;

    /**
     * A part of a record, the newest event first.
     *
     * @param limit how many items at most
     * @param after the item that came last before; null for the beginning
     */
    public record Slice(int limit, UUID after) {}

    /**
     * Some items.
     *
     * @param next the last of them, if there are more after it
     */
    public record Page(List<RecordItem> items, Optional<UUID> next) {}

    /** The record as it is. */
    public Answer<Page> record(UUID person, Purpose purpose, Slice slice) {
        return guard.ask(Asked.about(person, Action.READ_RECORD, purpose), new ReadPage(slice, Optional.empty()));
    }

    /** The record as it was at a past moment (KEEP-03). */
    public Answer<Page> pastState(UUID person, Purpose purpose, Instant moment, Slice slice) {
        return guard.ask(
                Asked.about(person, Action.READ_PAST_STATE, purpose), new ReadPage(slice, Optional.of(moment)));
    }

    /** One item as it is. */
    public Answer<RecordItem> item(UUID person, UUID item, Purpose purpose) {
        return guard.ask(Asked.about(person, Action.READ_ITEM, purpose), new OnItem<>(item) {
            @Override
            RecordItem open(Allowed allowed, Heading heading) {
                return contents.read(allowed.person(), List.of(heading)).get(0);
            }
        });
    }

    /**
     * The part of the record that comes first in an emergency (EMG-04).
     *
     * @param categories of what belongs to it, in lower case
     * @param then what else is done when it is opened, in the same transaction
     */
    public Answer<List<RecordItem>> summary(
            UUID person, Purpose purpose, Set<String> categories, Consumer<Allowed> then) {
        return guard.ask(Asked.about(person, Action.READ_EMERGENCY_SUMMARY, purpose), new Act<>() {
            private List<Heading> found = List.of();

            @Override
            public Sought seek(PersonId whose, Actor actor) {
                found = contents.headingsOf(whose, categories);
                return Sought.items(categories(found));
            }

            @Override
            public Done<List<RecordItem>> perform(Allowed allowed) {
                List<Heading> open = disclosed(found, allowed);
                then.accept(allowed);
                return Done.of(
                        contents.read(allowed.person(), open),
                        allowed.decision().disclosed(),
                        Set.copyOf(categories(open).values()));
            }
        });
    }

    /**
     * One item that the person sealed, by itself (EMG-04).
     *
     * @param said on what ground and why, as the entry keeps it
     * @param then what else is done when it is opened, in the same transaction
     */
    public Answer<RecordItem> sealedItem(
            UUID person, UUID item, Purpose purpose, Map<String, String> said, Consumer<Allowed> then) {
        return guard.ask(Asked.about(person, Action.OPEN_SEALED_ITEM, purpose), new OnItem<>(item) {
            @Override
            RecordItem open(Allowed allowed, Heading heading) {
                then.accept(allowed);
                return contents.read(allowed.person(), List.of(heading)).get(0);
            }

            @Override
            public Done<RecordItem> perform(Allowed allowed) {
                return super.perform(allowed).saying(said);
            }
        });
    }

    /** Every version of one item, the first first (KEEP-03). */
    public Answer<List<RecordItem>> history(UUID person, UUID item, Purpose purpose) {
        return guard.ask(Asked.about(person, Action.READ_ITEM_HISTORY, purpose), new OnItem<>(item) {
            @Override
            List<RecordItem> open(Allowed allowed, Heading heading) {
                return contents.history(allowed.person(), heading.ref());
            }
        });
    }

    /** Adds a first version, made by the promise of record keeping once it is allowed. */
    public Answer<RecordItem> add(UUID person, Purpose purpose, Function<Allowed, RecordItem> draft) {
        return guard.ask(Asked.about(person, Action.WRITE_ITEM, purpose), allowed -> {
            RecordItem item = draft.apply(allowed);
            contents.add(item);
            return Act.Done.of(item, Set.of(item.id()), Set.of(item.category()));
        });
    }

    /** How the next version follows from the one that is current. */
    public interface NextVersion {
        RecordItem after(RecordItem latest, Allowed allowed);
    }

    /** Adds a version to an item; the one before stays as it is. */
    public Answer<RecordItem> correct(UUID person, UUID item, Purpose purpose, NextVersion next) {
        return guard.ask(Asked.about(person, Action.CORRECT_ITEM, purpose), new OnItem<>(item) {
            @Override
            RecordItem open(Allowed allowed, Heading heading) {
                RecordItem latest =
                        contents.read(allowed.person(), List.of(heading)).get(0);
                RecordItem corrected = next.after(latest, allowed);
                contents.add(corrected);
                return corrected;
            }
        });
    }

    /** Reads a page of what some headings name. */
    private final class ReadPage implements Act<Page> {
        private final Slice slice;
        private final Optional<Instant> moment;
        private boolean cursorKnown = true;
        private List<Heading> page = List.of();
        private boolean more;

        ReadPage(Slice slice, Optional<Instant> moment) {
            this.slice = slice;
            this.moment = moment;
        }

        // What is hidden from this reader counts for nothing: not in the length of a page, not in whether there is
        // another,
        // not as the place where one goes on (LIM-04). It is sought all the same, so that the entry says what was
        // withheld.
        @Override
        public Sought seek(PersonId person, Actor actor, Hidden hidden) {
            Optional<Heading> after = Optional.ofNullable(slice.after())
                    .flatMap(last -> contents.heading(person, new ItemRef(last), moment))
                    .filter(last -> hidden.among(categories(List.of(last))).isEmpty());
            cursorKnown = slice.after() == null || after.isPresent();
            List<Heading> passed = new ArrayList<>();
            List<Heading> seen = new ArrayList<>();
            Optional<Heading> from = after;
            boolean moreToSee = true;
            // One beyond the page tells whether there is another.
            while (moreToSee && seen.size() <= slice.limit()) {
                List<Heading> found = contents.headings(person, moment, from, slice.limit() + 1);
                Set<ItemRef> concealed = hidden.among(categories(found));
                found.forEach(each -> (concealed.contains(each.ref()) ? passed : seen).add(each));
                moreToSee = found.size() > slice.limit();
                from = moreToSee ? Optional.of(found.get(found.size() - 1)) : from;
            }
            more = seen.size() > slice.limit();
            page = more ? seen.subList(0, slice.limit()) : seen;
            passed.addAll(page);
            return Sought.items(categories(passed));
        }

        @Override
        public Done<Page> perform(Allowed allowed) {
            if (!cursorKnown) {
                throw Problem.of(Reason.NOT_UNDERSTOOD)
                        .withField("after", "is not an item of this record")
                        .declined();
            }
            Set<ItemRef> disclosed = allowed.decision().disclosed();
            List<Heading> open = disclosed(page, allowed);
            List<RecordItem> items = contents.read(allowed.person(), open);
            Optional<UUID> next = more ? Optional.of(page.get(page.size() - 1).id()) : Optional.empty();
            return Done.of(
                    new Page(items, next),
                    open.stream().map(Heading::ref).collect(Collectors.toSet()),
                    Set.copyOf(categories(open).values()));
        }
    }

    /** Does something with one item of the person's record; any other item is not there. */
    private abstract class OnItem<T> implements Act<T> {
        private final ItemRef item;
        private Heading heading;

        OnItem(UUID item) {
            this.item = new ItemRef(item);
        }

        abstract T open(Allowed allowed, Heading found);

        @Override
        public Set<ItemRef> named() {
            return Set.of(item);
        }

        @Override
        public Sought seek(PersonId person, Actor actor) {
            Optional<Heading> found = contents.heading(person, item, Optional.empty());
            heading = found.orElse(null);
            return found.map(each -> Sought.items(categories(List.of(each)))).orElseGet(Sought::unknown);
        }

        @Override
        public Done<T> perform(Allowed allowed) {
            if (!allowed.decision().disclosed().contains(item)) {
                throw Refusals.withheld(allowed).declined();
            }
            return Done.of(open(allowed, heading), Set.of(item), Set.of(heading.category()));
        }
    }

    private static List<Heading> disclosed(List<Heading> found, Allowed allowed) {
        return found.stream()
                .filter(each -> allowed.decision().disclosed().contains(each.ref()))
                .toList();
    }

    private static Map<ItemRef, String> categories(List<Heading> headings) {
        return headings.stream()
                .collect(Collectors.toMap(Heading::ref, Heading::category, (one, other) -> one, LinkedHashMap::new));
    }
}
