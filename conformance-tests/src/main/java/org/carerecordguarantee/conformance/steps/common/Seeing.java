package org.carerecordguarantee.conformance.steps.common;

import io.cucumber.java.en.Then;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.ItemView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.Outcome.Unavailable;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.world.World;

/** What came of it for the one who tried. */
public final class Seeing {

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Entries entries;

    public Seeing(World world, Cast cast, Scene scene, Entries entries) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.entries = entries;
    }

    @Then("{worker} sees {string}")
    public void sees(String worker, String words) {
        Outcome<?> outcome = outcomeFor(worker);
        world.check(
                name(worker) + " sees \"" + words + "\"", says(outcome, words).orElse(false), found(outcome));
    }

    @Then("{worker} does not see {string}")
    public void doesNotSee(String worker, String words) {
        Outcome<?> outcome = outcomeFor(worker);
        world.check(
                name(worker) + " is shown the record without \"" + words + "\"",
                says(outcome, words).map(said -> !said).orElse(false),
                found(outcome));
    }

    @Then("{worker} sees nothing")
    public void seesNothing(String worker) {
        Outcome<?> outcome = outcomeFor(worker);
        world.check(name(worker) + " is shown nothing", !outcome.happened(), outcome.inWords());
        givesNothingAway(worker, outcome);
    }

    @Then("{anybody} is refused( and sees nothing)")
    public void isRefused(String anybody) {
        Outcome<?> outcome = outcomeFor(anybody);
        world.check(name(anybody) + " is refused", Scene.refused(outcome), outcome.inWords());
        givesNothingAway(anybody, outcome);
    }

    /** Unlike a refusal of one look, this may well be for the sake of the account: the worker gets in nowhere. */
    @Then("{anybody} is shut out and sees nothing")
    public void isShutOut(String anybody) {
        Outcome<?> outcome = outcomeFor(anybody);
        world.check(name(anybody) + " is shut out", Scene.shutOut(outcome), outcome.inWords());
        givesNothingAway(anybody, outcome);
    }

    /** A refusal that quotes what it withholds is none. */
    private void givesNothingAway(String who, Outcome<?> outcome) {
        String shown = outcome instanceof Refused<?> refused
                ? refused.shown()
                : outcome instanceof Unavailable<?> unavailable ? unavailable.shown() : "";
        String answers = scene.last().answers().stream().map(World.Answer::body).reduce("", String::concat);
        Optional<String> leak = entries.words().stream()
                .filter(words -> shown.contains(words) || answers.contains(words))
                .findFirst();
        world.check(
                "the answer to " + name(who) + " holds nothing of what the record says",
                leak.isEmpty(),
                leak.map(words -> "it holds \"" + words + "\"").orElse("it holds nothing of it"));
    }

    private Outcome<?> outcomeFor(String part) {
        Scene.Try last = scene.last();
        if (!last.who().equals(cast.anybody(part))) {
            throw new IllegalStateException("the scenario asks what came of it for " + part + ", who did nothing");
        }
        return last.outcome();
    }

    private String name(String part) {
        return cast.anybody(part).name();
    }

    private static Optional<Boolean> says(Outcome<?> outcome, String words) {
        return outcome.yielded().flatMap(shown -> {
            if (shown instanceof RecordView record) {
                return Optional.of(record.says(words));
            }
            return shown instanceof ItemView item ? Optional.of(item.content().contains(words)) : Optional.empty();
        });
    }

    private static String found(Outcome<?> outcome) {
        return outcome.yielded()
                .map(shown -> {
                    if (shown instanceof RecordView record) {
                        return "the record was shown, with "
                                + record.items().stream()
                                        .map(item -> "\"" + item.content() + "\"")
                                        .toList();
                    }
                    return shown instanceof ItemView item ? "shown \"" + item.content() + "\"" : outcome.inWords();
                })
                .orElseGet(outcome::inWords);
    }
}
