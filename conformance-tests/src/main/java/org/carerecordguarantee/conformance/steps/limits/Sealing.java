package org.carerecordguarantee.conformance.steps.limits;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.ItemRef;
import org.carerecordguarantee.conformance.port.LimitDraft;
import org.carerecordguarantee.conformance.port.LimitScope;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.Seal;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Entries;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.disclosure.Unknown;
import org.carerecordguarantee.conformance.world.World;

/** Limits on what of the record may be seen: one entry, or a whole kind of information. */
public final class Sealing {

    /** Whether a reader is told that something is withheld. */
    public enum Telling {
        TOLD,
        NOT_TOLD
    }

    /** Whether an entry is among those that somebody is shown. */
    public enum Showing {
        SHOWS,
        LACKS
    }

    private final Random chance = new Random();
    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Entries entries;
    private final Limiting limiting;

    public Sealing(World world, Cast cast, Scene scene, Entries entries, Limiting limiting) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.entries = entries;
        this.limiting = limiting;
    }

    /** {@return how it is closed; empty if it is not} */
    @ParameterType("has not sealed|has sealed|has sealed and hidden")
    public Optional<Seal> sealed(String words) {
        return switch (words) {
            case "has sealed" -> Optional.of(Seal.SEALED);
            case "has sealed and hidden" -> Optional.of(Seal.SEALED_HIDDEN);
            default -> Optional.empty();
        };
    }

    @ParameterType("daily living|money|risks")
    public String topic(String words) {
        return words;
    }

    @ParameterType("now shows|still shows|does not show|no longer shows")
    public Showing showing(String words) {
        return words.endsWith(" shows") && !words.startsWith("no ") ? Showing.SHOWS : Showing.LACKS;
    }

    @ParameterType("is told|is not told")
    public Telling telling(String words) {
        return words.equals("is told") ? Telling.TOLD : Telling.NOT_TOLD;
    }

    @Given("{person}'s record says {string}, about {topic}")
    public void recordSays(String person, String words, String topic) {
        entries.isKept(person, words, topic);
    }

    @Given("{person} {sealed} the entry {string}")
    public void hasSealed(String person, Optional<Seal> seal, String words) {
        seal.ifPresent(how -> limiting.isSet(person, entry(person, words, how)));
    }

    @Given("{person} {sealed} everything about {topic}")
    public void hasSealedAll(String person, Optional<Seal> seal, String topic) {
        seal.ifPresent(how -> limiting.isSet(person, LimitDraft.of(new LimitScope.KindOfInformation(topic, how))));
    }

    @When("{person} seals the entry {string}")
    public void seals(String person, String words) {
        happens(person, entry(person, words, Seal.SEALED));
    }

    @When("{person} seals everything about {topic}")
    public void sealsAll(String person, String topic) {
        happens(person, LimitDraft.of(new LimitScope.KindOfInformation(topic, Seal.SEALED)));
    }

    @When("{worker} tries to open the entry {string} in {person}'s record, and one that there is not")
    public void opensTwice(String worker, String words, String person) {
        Actor who = cast.worker(worker);
        ItemRef known = entries.entry(person, words);
        for (ItemRef item : List.of(known, Unknown.like(known, chance))) {
            scene.askedFor(item.id());
            scene.happens(who, item.person(), () -> world.system().lookAtItem(who, item, Purpose.DIRECT_CARE));
        }
    }

    /** A product may say it in any words; that it says nothing of the sort is what hiding means. */
    @Then("{worker} {telling} that something was withheld")
    public void isTold(String worker, Telling telling) {
        Outcome<?> outcome = scene.last().outcome();
        List<String> withheld = outcome.yielded()
                .filter(RecordView.class::isInstance)
                .map(shown -> ((RecordView) shown).withheld())
                .orElse(List.of());
        boolean told = withheld.stream().anyMatch(words -> !words.isBlank());
        world.check(
                cast.worker(worker).name() + (telling == Telling.TOLD ? " is told" : " is not told")
                        + " that something was withheld",
                outcome.happened() && told == (telling == Telling.TOLD),
                outcome.happened() ? "told: " + withheld : outcome.inWords());
    }

    @Then("{person}'s record {showing} {string} to {worker}")
    public void showsTo(String person, Showing showing, String words, String worker) {
        PersonRef whose = cast.person(person);
        Actor who = cast.worker(worker);
        Outcome<RecordView> outcome = world.system().lookAtRecord(who, whose, Purpose.DIRECT_CARE);
        boolean should = showing == Showing.SHOWS;
        world.check(
                "the record of " + whose.name() + (should ? " shows \"" : " does not show \"") + words + "\" to "
                        + who.name(),
                outcome.yielded().filter(record -> record.says(words) == should).isPresent(),
                outcome.yielded()
                        .map(record -> record.items().size() + " entries were shown"
                                + (record.says(words) ? ", that one among them" : ""))
                        .orElseGet(outcome::inWords));
    }

    private LimitDraft entry(String person, String words, Seal seal) {
        return LimitDraft.of(new LimitScope.OneEntry(entries.entry(person, words), seal));
    }

    private void happens(String person, LimitDraft draft) {
        scene.happens(cast.themself(person), cast.person(person), () -> limiting.set(person, draft));
    }
}
