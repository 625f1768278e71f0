package org.carerecordguarantee.conformance.steps.recordkeeping;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ItemDraft;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Entries;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** The entry that somebody has just written, as a colleague sees it. */
public final class NewEntry {

    /** Systems may keep the time of an event to the minute only. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Whether an entry is marked as late. */
    public enum Mark {
        LATE,
        IN_TIME
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Entries entries;
    private String person;
    private ItemDraft draft;
    private Optional<ItemRef> item = Optional.empty();

    public NewEntry(World world, Cast cast, Scene scene, Entries entries) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.entries = entries;
    }

    /** Notes what was handed in, and the entry that it became, if it did. */
    void by(String whose, ItemDraft handedIn, Optional<ItemRef> became) {
        person = whose;
        draft = handedIn;
        item = became;
    }

    @ParameterType("is marked as late|is not marked as late")
    public Mark mark(String words) {
        return words.equals("is marked as late") ? Mark.LATE : Mark.IN_TIME;
    }

    @Then("the new entry names {worker} as its author, with job and organisation")
    public void namesAuthor(String worker) {
        Actor who = cast.worker(worker);
        ItemView.Author author = view().author();
        world.checkEqual("the entry names its author", Optional.of(who.name()), author.name());
        present("the entry gives the author's job", author.role());
        world.check(
                "the entry gives the author's organisation: " + who.organisation(),
                author.organisation()
                        .filter(who.organisation()::equalsIgnoreCase)
                        .isPresent(),
                author.organisation().orElse("nothing"));
    }

    @Then("the new entry shows when it happened and when it was written")
    public void showsTimes() {
        ItemView view = view();
        Instant happened = draft.eventAt().orElseThrow();
        world.check(
                "the entry shows when it happened: " + happened,
                view.eventAt()
                        .filter(shown -> Duration.between(shown, happened).abs().compareTo(MINUTE) <= 0)
                        .isPresent(),
                view.eventAt().map(Instant::toString).orElse("nothing"));
        written(view);
    }

    @Then("the new entry shows the present as its time of writing")
    public void showsPresent() {
        written(view());
    }

    @Then("the new entry shows its source and its format")
    public void showsSource() {
        ItemView view = view();
        present("the entry shows its source", view.source());
        present("the entry shows its format", view.format());
    }

    @Then("the new entry {mark}")
    public void isMarked(Mark mark) {
        boolean late = view().lateEntry();
        world.check(
                mark == Mark.LATE ? "the entry is marked as late" : "the entry is not marked as late",
                late == (mark == Mark.LATE),
                late ? "marked as late" : "not marked as late");
    }

    private void written(ItemView view) {
        world.check(
                "the entry shows when it was written, which was " + scene.last().began(),
                view.recordedAt().filter(scene::isNow).isPresent(),
                view.recordedAt().map(Instant::toString).orElse("nothing"));
    }

    private void present(String expectation, Optional<String> shown) {
        world.check(expectation, shown.filter(text -> !text.isBlank()).isPresent(), shown.orElse("nothing"));
    }

    private ItemView view() {
        world.check(
                "the entry was saved", item.isPresent(), scene.last().outcome().inWords());
        Outcome<ItemView> read = entries.written(person, item.orElseThrow());
        world.check("a colleague can open the entry that was saved", !(read instanceof Outcome.Hidden), read.inWords());
        return world.done("a colleague can open the entry", read);
    }
}
