package org.carerecordguarantee.conformance.steps.recordkeeping;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Entries;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** Writing, correcting and trying to delete. */
public final class Writing {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Duration HOUR = Duration.ofHours(1);

    /** So far on the safe side of a boundary, the time that a test takes cannot carry an event across it. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    /** When the thing happened that somebody writes about. */
    public enum EventTime {
        AN_HOUR_AGO,
        AN_HOUR_FROM_NOW,
        TOMORROW,
        LAST_DAY_IN_TIME,
        FIRST_DAY_LATE
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Entries entries;
    private final NewEntry written;

    public Writing(World world, Cast cast, Scene scene, Entries entries, NewEntry written) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.entries = entries;
        this.written = written;
    }

    @ParameterType("an hour ago|an hour from now|tomorrow|five working days ago|six working days ago")
    public EventTime eventTime(String words) {
        return switch (words) {
            case "an hour ago" -> EventTime.AN_HOUR_AGO;
            case "an hour from now" -> EventTime.AN_HOUR_FROM_NOW;
            case "tomorrow" -> EventTime.TOMORROW;
            case "five working days ago" -> EventTime.LAST_DAY_IN_TIME;
            case "six working days ago" -> EventTime.FIRST_DAY_LATE;
            default -> throw new IllegalArgumentException(words);
        };
    }

    @ParameterType("nothing|the time of the event|the source|the format")
    public UnaryOperator<ItemDraft> part(String words) {
        return switch (words) {
            case "nothing" -> draft -> draft;
            case "the time of the event" -> draft -> draft.without(ItemDraft.Part.EVENT_TIME);
            case "the source" -> draft -> draft.without(ItemDraft.Part.SOURCE);
            case "the format" -> draft -> draft.without(ItemDraft.Part.FORMAT);
            default -> throw new IllegalArgumentException(words);
        };
    }

    @When("{worker} writes {string} in {person}'s record")
    public void writes(String worker, String words, String person) {
        write(worker, person, ItemDraft.caseNote(words, world.now().minus(HOUR)));
    }

    @When("{worker} writes {string} in {person}'s record, leaving out {part}")
    public void leavesOut(String worker, String words, String person, UnaryOperator<ItemDraft> part) {
        write(worker, person, part.apply(ItemDraft.caseNote(words, world.now().minus(HOUR))));
    }

    @When("{worker} writes {string} in {person}'s record, about an event {eventTime}")
    public void writesAbout(String worker, String words, String person, EventTime eventTime) {
        write(worker, person, ItemDraft.caseNote(words, moment(eventTime)));
    }

    @When("{worker} corrects {string} in {person}'s record to {string}")
    public void corrects(String worker, String from, String person, String to) {
        Actor who = cast.worker(worker);
        ItemRef item = entries.entry(person, from);
        entries.firstVersion(person, item);
        Outcome<ItemRef> outcome = scene.happens(
                who, item.person(), () -> world.system().correctItem(who, item, to, "Told us that it was wrong."));
        if (outcome.happened()) {
            entries.wasCorrected(person, item, to);
        }
    }

    @When("{worker} tries to delete {string} from {person}'s record")
    public void triesToDelete(String worker, String words, String person) {
        Actor who = cast.worker(worker);
        ItemRef item = entries.entry(person, words);
        scene.happens(who, item.person(), () -> world.system().deleteItem(who, item));
    }

    private void write(String worker, String person, ItemDraft draft) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        Outcome<ItemRef> outcome =
                scene.happens(who, whose, () -> world.system().writeItem(who, whose, draft));
        written.by(person, draft, outcome.yielded());
    }

    private Instant moment(EventTime eventTime) {
        Instant now = world.now();
        return switch (eventTime) {
            case AN_HOUR_AGO -> now.minus(HOUR);
            case AN_HOUR_FROM_NOW -> now.plus(HOUR);
            case TOMORROW -> now.plus(Duration.ofDays(1));
            case LAST_DAY_IN_TIME ->
                on(WorkingDays.earliestWithinFive(world.today()), now).plus(MARGIN);
            case FIRST_DAY_LATE ->
                on(WorkingDays.latestBeyondFive(world.today()), now).minus(MARGIN);
        };
    }

    /** The same time of day on another day. */
    private static Instant on(LocalDate day, Instant now) {
        return now.atZone(ENGLAND).with(day).toInstant();
    }
}
