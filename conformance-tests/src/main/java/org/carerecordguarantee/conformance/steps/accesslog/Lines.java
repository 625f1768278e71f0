package org.carerecordguarantee.conformance.steps.accesslog;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Lists;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.common.Words.ShownAs;
import org.carerecordguarantee.conformance.world.World;

/** What a single line of the list tells. Wordings are the vendor's own: what is asked is that they are there and mean something. */
public final class Lines {

    private static final Pattern PLAIN =
            Pattern.compile("(?=.*\\p{Ll}{3})(?!.*_)(?!.*\\p{Ll}\\p{Lu}).*", Pattern.DOTALL);

    /** In what two lines differ. */
    public enum Aspect {
        PURPOSES,
        ACTS
    }

    /** What a line is about. */
    public enum Deed {
        LOOK,
        SEARCH
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Lists lists;
    private String latest;

    public Lines(World world, Cast cast, Scene scene, Lists lists) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.lists = lists;
    }

    @ParameterType("purposes|acts")
    public Aspect aspect(String words) {
        return words.equals("purposes") ? Aspect.PURPOSES : Aspect.ACTS;
    }

    @ParameterType("a look|a search")
    public Deed deed(String words) {
        return words.equals("a look") ? Deed.LOOK : Deed.SEARCH;
    }

    /** What took several answers, such as a record of several pages, may have left a line for each; all must read the same. */
    @Then("{person}'s list has one new line: {worker}, {shownAs}")
    public void oneNewLine(String person, String worker, ShownAs shownAs) {
        latest = person;
        Actor who = cast.worker(worker);
        int most = Math.max(1, scene.answers(who, cast.person(person)));
        Predicate<AccessLine> expected =
                line -> line.name().filter(who.name()::equals).isPresent() && line.allowed() == shownAs.allowed();
        List<AccessLine> added =
                lists.added(person, scene.actors(), lines -> lines.stream().anyMatch(expected));
        world.check(
                "the list has one new line: " + who.name() + ", " + shownAs.inWords(),
                !added.isEmpty() && added.size() <= most && added.stream().allMatch(expected),
                Lists.inWords(added));
    }

    @Then("the new line shows the name, job, team and organisation of {worker}")
    public void showsWho(String worker) {
        Actor who = cast.worker(worker);
        for (AccessLine line : newLines()) {
            world.checkEqual("the line shows the name", Optional.of(who.name()), line.name());
            world.check(
                    "the line shows the job: " + who.jobTitle(),
                    line.jobTitle()
                            .map(title -> title.equalsIgnoreCase(who.jobTitle()))
                            .orElseGet(() ->
                                    line.role().filter(role -> !role.isBlank()).isPresent()),
                    "title " + line.jobTitle() + ", role " + line.role());
            same("the line shows the team", who.team(), line.team());
            same("the line shows the organisation", who.organisation(), line.organisation());
        }
    }

    private void same(String expectation, String expected, Optional<String> actual) {
        world.check(
                expectation + ": " + expected,
                actual.filter(expected::equalsIgnoreCase).isPresent(),
                actual.orElse("nothing"));
    }

    @Then("the new line shows the date and time of the look")
    public void showsWhen() {
        newLines()
                .forEach(line -> world.check(
                        "the line shows the time of the look, which was "
                                + scene.last().began(),
                        scene.isNow(line.at()),
                        line.at().toString()));
    }

    @Then("the new line gives the purpose in plain words")
    public void givesPurpose() {
        newLines()
                .forEach(line -> world.check(
                        "the line gives a purpose, in words and not in a code",
                        line.purpose().filter(Lines::plain).isPresent(),
                        line.purpose().orElse("no purpose")));
    }

    @Then("the new line names the kind of information")
    public void namesCategory() {
        newLines()
                .forEach(line -> world.check(
                        "the line names the kind of information",
                        !line.categories().isEmpty()
                                && line.categories().stream().noneMatch(String::isBlank),
                        line.categories().toString()));
    }

    @Then("the new line is about {deed}")
    public void isAbout(Deed deed) {
        newLines()
                .forEach(line -> world.check(
                        "the line is about a " + deed.name().toLowerCase(Locale.ROOT),
                        line.search() == (deed == Deed.SEARCH),
                        line.action().orElse("no words for the act")));
    }

    @Then("the last two lines in {person}'s list give different {aspect}")
    public void lastTwoDiffer(String person, Aspect aspect) {
        String tested = scene.last().who().name();
        List<AccessLine> own =
                lists.eventually(person, list -> list.by(tested).size() > 1).by(tested);
        Function<AccessLine, Optional<String>> told =
                aspect == Aspect.PURPOSES ? AccessLine::purpose : AccessLine::action;
        List<String> words = own.subList(Math.max(0, own.size() - 2), own.size()).stream()
                .map(line -> told.apply(line).orElse(""))
                .toList();
        world.check(
                "the last two lines about " + tested + " give two different "
                        + aspect.name().toLowerCase(Locale.ROOT),
                words.size() == 2 && !words.contains("") && !words.get(0).equalsIgnoreCase(words.get(1)),
                words.toString());
    }

    /** Whether words are meant for a reader: a stretch of small letters, and not joined the way programs join them. */
    static boolean plain(String words) {
        return PLAIN.matcher(words).matches();
    }

    private List<AccessLine> newLines() {
        List<AccessLine> added = lists.added(latest, scene.actors(), lines -> !lines.isEmpty());
        world.check("the list has the new line", !added.isEmpty(), Lists.inWords(added));
        return added;
    }
}
