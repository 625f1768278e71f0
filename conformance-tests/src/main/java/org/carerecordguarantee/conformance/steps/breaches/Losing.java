package org.carerecordguarantee.conformance.steps.breaches;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.LostFile;
import org.carerecordguarantee.conformance.port.LostFileRef;
import org.carerecordguarantee.conformance.port.LostFileView;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Scene;
import org.carerecordguarantee.conformance.world.World;

/** Paper files that are lost: reported, searched for, and found or not. */
public final class Losing {

    private static final String KEEPER_OF_THE_STORE = "Marion";
    private static final String WORDS = "It was not in the car when the car came back.";
    private static final String SEARCHED = "Looked in the store, the car and the office.";
    private static final String POLICE_NUMBER = "42/77193/26";

    /** What is known of a file that is lost. */
    public enum FileIs {
        UNKNOWN,
        MISSING,
        FOUND
    }

    private final World world;
    private final Cast cast;
    private final Scene scene;
    private final Breaches breaches;

    public Losing(World world, Cast cast, Scene scene, Breaches breaches) {
        this.world = world;
        this.cast = cast;
        this.scene = scene;
        this.breaches = breaches;
    }

    @ParameterType("is lost|was stolen, with the police number|was stolen, without the police number")
    public LostFile loss(String words) {
        boolean stolen = words.startsWith("was stolen");
        Optional<String> number =
                words.endsWith("with the police number") ? Optional.of(POLICE_NUMBER) : Optional.empty();
        return new LostFile(1, WORDS, stolen, number);
    }

    /** {@return whether it was found} */
    @ParameterType("finds it|does not find it")
    public Boolean found(String words) {
        return words.equals("finds it");
    }

    @ParameterType("is missing|has been found|is not reported")
    public FileIs fileIs(String words) {
        return switch (words) {
            case "is missing" -> FileIs.MISSING;
            case "has been found" -> FileIs.FOUND;
            default -> FileIs.UNKNOWN;
        };
    }

    @Given("{worker} has reported that {person}'s paper file {loss}")
    public void hasReported(String worker, String person, LostFile lost) {
        Actor who = cast.worker(worker);
        cast.person(person);
        world.done(who.name() + " has reported a lost file", breaches.reports(who, person, lost));
    }

    @When("{worker} reports that {person}'s paper file {loss}")
    public void reports(String worker, String person, LostFile lost) {
        Actor who = cast.worker(worker);
        scene.happens(who, cast.person(person), () -> breaches.reports(who, person, lost));
    }

    @When("{worker} searches for the lost file and {found}")
    public void searches(String worker, Boolean found) {
        Actor who = cast.worker(worker);
        LostFileRef file = breaches.file();
        scene.happens(who, file.person(), () -> world.breaches().searchedForFile(who, file, found, SEARCHED));
    }

    @Then("the store's list says that {person}'s paper file {fileIs}")
    public void theListSays(String person, FileIs expected) {
        List<LostFileView> all = read(person);
        FileIs is = all.stream()
                .findFirst()
                .map(file -> file.missing() ? FileIs.MISSING : FileIs.FOUND)
                .orElse(FileIs.UNKNOWN);
        world.check("the list of the store says what is known of the file", is == expected, all.toString());
    }

    @Then("the store's list gives the police number for {person}'s paper file")
    public void theListGivesTheNumber(String person) {
        List<LostFileView> all = read(person);
        world.check(
                "the list of the store gives the number of the police report",
                all.stream()
                        .flatMap(file -> file.policeNumber().stream())
                        .anyMatch(number -> number.contains(POLICE_NUMBER)),
                all.toString());
    }

    private List<LostFileView> read(String person) {
        Actor who = cast.worker(KEEPER_OF_THE_STORE);
        world.writes().settle();
        return world.done(
                who.name() + " can read which files are lost", world.breaches().lostFiles(who, cast.person(person)));
    }
}
