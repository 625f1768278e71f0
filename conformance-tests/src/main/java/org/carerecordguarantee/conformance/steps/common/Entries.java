package org.carerecordguarantee.conformance.steps.common;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.world.World;

/** The entries of the records on the stage, by their words, and the moments at which they were written and corrected. */
public final class Entries {

    private static final Duration SINCE = Duration.ofHours(1);

    /** Which words in whose record. */
    private record Place(String part, String words) {}

    /**
     * The moments between which a past state lies.
     *
     * @param before while the first words stood
     * @param after when the corrected words stood
     */
    public record Moments(Instant before, Instant after) {}

    private final World world;
    private final Cast cast;
    private final Lists lists;
    private final Map<Place, ItemRef> entries = new HashMap<>();
    private final Map<String, ItemView> firsts = new HashMap<>();
    private final Map<String, Moments> moments = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    public Entries(World world, Cast cast, Lists lists) {
        this.world = world;
        this.cast = cast;
        this.lists = lists;
    }

    /** Has the keeper write something in a person's record. */
    public void isKept(String part, String content) {
        isKept(part, content, ItemDraft.caseNote(content, world.now().minus(SINCE)));
    }

    /** Has the keeper write something in a person's record, of one kind of information. */
    public void isKept(String part, String content, String category) {
        isKept(
                part,
                content,
                ItemDraft.caseNote(content, world.now().minus(SINCE)).about(category));
    }

    private void isKept(String part, String content, ItemDraft draft) {
        Actor keeper = cast.keeperOf(part);
        ItemRef item = world.done(
                "the record of " + part + " says \"" + content + "\"",
                world.system().writeItem(keeper, cast.person(part), draft));
        if (world.writes().needed()) {
            shows(part, item, content);
        }
        entries.put(new Place(part, content), item);
        words.add(content);
    }

    /** Has the keeper correct something in a person's record. */
    public void isCorrected(String part, String from, String to) {
        ItemRef item = entry(part, from);
        firstVersion(part, item);
        world.done(
                "the record of " + part + " was corrected",
                world.system().correctItem(cast.keeperOf(part), item, to, "It was a mistake."));
        wasCorrected(part, item, to);
        entries.put(new Place(part, to), item);
        words.add(to);
    }

    /** Notes when the words that are about to be corrected were written. */
    public void firstVersion(String part, ItemRef item) {
        firsts.put(part, read(part, item));
    }

    /** Notes the moments before and after a correction that happened, as soon as the entry has its new words. */
    public void wasCorrected(String part, ItemRef item, String to) {
        Instant written = recordedAt(firsts.get(part));
        Instant corrected = recordedAt(shows(part, item, to));
        // half-way, so that it does not matter on which side of a version its own moment lies
        Instant between = written.plus(Duration.between(written, corrected).dividedBy(2));
        moments.put(part, new Moments(between, corrected.plusMillis(1)));
    }

    private Instant recordedAt(ItemView view) {
        return world.done(
                "an entry shows when it was written",
                view.recordedAt().<Outcome<Instant>>map(Outcome.Done::new).orElseGet(Outcome.Hidden::new));
    }

    /** {@return the moments before and after a person's record was corrected} */
    public Moments moments(String part) {
        return Optional.ofNullable(moments.get(part))
                .orElseThrow(() -> new IllegalStateException("no step has corrected the record of " + part));
    }

    /** {@return the entry with these words, which an earlier step put there} */
    public ItemRef entry(String part, String content) {
        return Optional.ofNullable(entries.get(new Place(part, content)))
                .orElseThrow(() -> new IllegalStateException("no step has written \"" + content + "\""));
    }

    /** Notes words that stand beside the record, such as a place, and that a refusal must not quote either. */
    public void standsBeside(String more) {
        words.add(more);
    }

    /** {@return everything that the records on the stage say or said, and what a refusal must not quote besides} */
    public Set<String> words() {
        return Set.copyOf(words);
    }

    /** An entry as the keeper sees it, as soon as it has these words; else as it stands in the end. */
    private ItemView shows(String part, ItemRef item, String content) {
        return opened(written(part, item, outcome -> outcome.yielded()
                .filter(view -> view.content().contains(content))
                .isPresent()));
    }

    /** {@return an entry as the keeper sees it now} */
    private ItemView read(String part, ItemRef item) {
        return opened(look(part, item));
    }

    /** {@return what the keeper is told of an entry that somebody has just written, as soon as there is one; else what in the end} */
    public Outcome<ItemView> written(String part, ItemRef item) {
        return written(part, item, Outcome::happened);
    }

    private Outcome<ItemView> written(String part, ItemRef item, Predicate<Outcome<ItemView>> there) {
        return world.writes().eventually(() -> look(part, item), there);
    }

    private Outcome<ItemView> look(String part, ItemRef item) {
        lists.resume(part);
        return world.system().lookAtItem(cast.keeperOf(part), item, Purpose.DIRECT_CARE);
    }

    private ItemView opened(Outcome<ItemView> looked) {
        return world.done("a colleague can open the entry", looked);
    }

    /** {@return a person's record as the keeper sees it, when everything that was done so far must show in it} */
    public RecordView settledRecord(String part) {
        lists.resume(part);
        world.writes().settle();
        return record(part);
    }

    /** {@return a person's record as the keeper sees it, as soon as it is as awaited; else as it stands in the end} */
    public RecordView eventually(String part, Predicate<RecordView> there) {
        lists.resume(part);
        return world.writes().eventually(() -> record(part), there);
    }

    private RecordView record(String part) {
        return world.done(
                "a colleague can open the record",
                world.system().lookAtRecord(cast.keeperOf(part), cast.person(part), Purpose.DIRECT_CARE));
    }

    /** {@return a person's record as the keeper sees it at a past moment, as soon as it is as awaited; else as it stands in the end} */
    public RecordView eventuallyAt(String part, Instant moment, Predicate<RecordView> there) {
        lists.resume(part);
        return world.writes()
                .eventually(
                        () -> world.done(
                                "a colleague can open the record as it stood",
                                world.system()
                                        .lookAtPastState(
                                                cast.keeperOf(part), cast.person(part), moment, Purpose.DIRECT_CARE)),
                        there);
    }
}
