package org.carerecordguarantee.conformance.steps.paper;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.NightOpening;
import org.carerecordguarantee.conformance.port.NightOpeningView;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.steps.recordkeeping.TheRecord.Saying;
import org.carerecordguarantee.conformance.steps.recordkeeping.WorkingDays;
import org.carerecordguarantee.conformance.world.World;

/** Paper files that two people take out of the store out of hours, and the sheet on which they write it. */
public final class Sheets {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** Before midnight: whichever way it is read, the next working day is not the same day. */
    private static final int AT_NIGHT = 22;

    private static final String KEEPER_OF_THE_STORE = "Marion";
    private static final String SECOND = "Dev";
    private static final String WHY = "Which tablets must not be missed stands only in there.";

    /** Products may show a time to the minute only. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    /** What is left out when the sheet is entered. */
    public enum Gap {
        NONE,
        SECOND,
        REASON
    }

    /** What can be read of the sheet afterwards. */
    public enum Detail {
        KEYHOLDER,
        SECOND,
        WHEN,
        WHY
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private Optional<NightOpening> entered = Optional.empty();

    public Sheets(World world, Cast cast, Scene scene) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
    }

    @ParameterType("with nothing left out|without the second person|without the reason")
    public Gap sheetGap(String words) {
        return switch (words) {
            case "with nothing left out" -> Gap.NONE;
            case "without the second person" -> Gap.SECOND;
            case "without the reason" -> Gap.REASON;
            default -> throw new IllegalArgumentException(words);
        };
    }

    @ParameterType("who had the key|who was with them|when it was|what it was for")
    public Detail sheetDetail(String words) {
        return switch (words) {
            case "who had the key" -> Detail.KEYHOLDER;
            case "who was with them" -> Detail.SECOND;
            case "when it was" -> Detail.WHEN;
            case "what it was for" -> Detail.WHY;
            default -> throw new IllegalArgumentException(words);
        };
    }

    /** {@return how many working days before today} */
    @ParameterType("on the last working day|on the working day before that")
    public Integer sheetDay(String words) {
        return words.equals("on the last working day") ? 1 : 2;
    }

    @When("{worker} enters that {worker} took out {person}'s paper file, {sheetGap}")
    public void enters(String worker, String keyholder, String person, Gap gap) {
        Optional<Actor> second = gap == Gap.SECOND ? Optional.empty() : Optional.of(cast.worker(SECOND));
        happens(worker, person, opening(keyholder, second, anHourAgo(), gap == Gap.REASON ? "" : WHY));
    }

    @When("{worker} enters that {worker} and {worker} took out {person}'s paper file")
    public void entersBoth(String worker, String keyholder, String second, String person) {
        happens(worker, person, opening(keyholder, Optional.of(cast.worker(second)), anHourAgo(), WHY));
    }

    @When("{worker} enters that {worker} took out {person}'s paper file {sheetDay}")
    public void entersLater(String worker, String keyholder, String person, Integer workingDays) {
        LocalDate day = world.today();
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= WorkingDays.isWorkingDay(day) ? 1 : 0;
        }
        Instant opened = day.atTime(AT_NIGHT, 0).atZone(ENGLAND).toInstant();
        happens(worker, person, opening(keyholder, Optional.of(cast.worker(SECOND)), opened, WHY));
    }

    @Then("what was entered {saying} that {worker} took out {person}'s paper file")
    public void says(Saying saying, String keyholder, String person) {
        boolean expected = saying != Saying.DOES_NOT_SAY;
        String name = cast.worker(keyholder).name();
        List<NightOpeningView> all = read(person);
        world.check(
                "it " + (expected ? "says" : "does not say") + " that " + name + " took it out",
                all.stream()
                                .anyMatch(one ->
                                        one.keyholder().filter(name::equals).isPresent())
                        == expected,
                all.toString());
    }

    @Then("what was entered of {person}'s paper file shows {sheetDetail}")
    public void shows(String person, Detail detail) {
        NightOpening given = entered.orElseThrow();
        List<NightOpeningView> all = read(person);
        world.check(
                "what was entered shows the " + detail.name().toLowerCase(Locale.ROOT),
                all.stream().anyMatch(one -> shows(one, given, detail)),
                all.toString());
    }

    private static boolean shows(NightOpeningView one, NightOpening given, Detail detail) {
        return switch (detail) {
            case KEYHOLDER ->
                one.keyholder().filter(given.keyholder().name()::equals).isPresent();
            case SECOND -> one.second().equals(given.second().map(Actor::name));
            case WHEN ->
                one.openedAt()
                        .filter(at ->
                                Duration.between(at, given.openedAt()).abs().compareTo(LEEWAY) <= 0)
                        .isPresent();
            case WHY -> one.why().filter(why -> why.contains(given.why())).isPresent();
        };
    }

    /** {@return whether it is shown as late} */
    @ParameterType("shows that it is late|does not show that it is late")
    public Boolean lateness(String words) {
        return words.equals("shows that it is late");
    }

    @Then("what was entered of {person}'s paper file {lateness}")
    public void isLate(String person, Boolean expected) {
        List<NightOpeningView> all = read(person);
        world.check(
                "the sheet is there, and is " + (expected ? "late" : "not late"),
                all.size() == 1 && all.get(0).late() == expected,
                all.toString());
    }

    private List<NightOpeningView> read(String person) {
        Actor who = cast.worker(KEEPER_OF_THE_STORE);
        world.writes().settle();
        return world.done(
                who.name() + " can read what was entered", world.paper().nightOpenings(who, cast.person(person)));
    }

    private void happens(String worker, String person, NightOpening opening) {
        Actor who = cast.worker(worker);
        PersonRef whose = cast.person(person);
        entered = Optional.of(opening);
        scene.happens(who, whose, () -> world.paper().enterSheet(who, whose, opening));
    }

    private NightOpening opening(String keyholder, Optional<Actor> second, Instant at, String why) {
        return new NightOpening(1, cast.worker(keyholder), second, at, why);
    }

    private Instant anHourAgo() {
        return world.now().minus(Duration.ofHours(1));
    }
}
