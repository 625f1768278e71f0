package org.carerecordguarantee.conformance.witness;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.port.AccountGap;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.Contract;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.PaperStoreRef;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.port.WorkerSheet;

/** The arrangements as the steps see them: each goes into the story, and its trouble leaves the check undecided. */
public final class WitnessedArrangements implements Arrangements {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Arrangements arrangements;
    private final Stage stage;
    private final Exchanges exchanges;

    public WitnessedArrangements(Arrangements arrangements, Stage stage, Exchanges exchanges) {
        this.arrangements = arrangements;
        this.stage = stage;
        this.exchanges = exchanges;
    }

    @Override
    public Environment environment() {
        return arrange("environment", "the system was asked what it is", arrangements::environment);
    }

    @Override
    public PersonRef person(PersonSheet sheet) {
        PersonRef person = arrange(
                "person",
                sheet.name() + ", born " + DAY.format(sheet.born()) + ", has a record",
                () -> arrangements.person(sheet));
        stage.joins(person);
        return person;
    }

    @Override
    public Actor worker(WorkerSheet sheet) {
        String own = sheet.ownRecord().isPresent() ? ", and has a record too" : "";
        return arrange(
                "worker",
                sheet.name() + " works as " + sheet.jobTitle() + " in " + sheet.team() + ", " + sheet.organisation()
                        + own,
                () -> arrangements.worker(sheet));
    }

    @Override
    public Actor personThemself(PersonRef person) {
        return arrange("personThemself", person.name() + " can log in", () -> arrangements.personThemself(person));
    }

    @Override
    public void allocate(Actor worker, PersonRef person) {
        arrange(
                "allocate",
                worker.name() + " is allocated to " + person.name(),
                () -> arrangements.allocate(worker, person));
    }

    @Override
    public void endAllocation(Actor worker, PersonRef person) {
        arrange(
                "endAllocation",
                "the allocation of " + worker.name() + " to " + person.name() + " ended",
                () -> arrangements.endAllocation(worker, person));
    }

    @Override
    public void declareConflict(Actor worker, PersonRef person, String kind) {
        arrange(
                "declareConflict",
                "it is on file that " + worker.name() + " is a " + kind + " of " + person.name(),
                () -> arrangements.declareConflict(worker, person, kind));
    }

    @Override
    public void paperVolume(PersonRef person, Volume volume) {
        arrange(
                "paperVolume",
                "volume " + volume.volume() + " of the paper file of " + person.name() + " is kept at "
                        + volume.location(),
                () -> arrangements.paperVolume(person, volume));
    }

    @Override
    public void accessLogOutage(PersonRef person, boolean on) {
        arrange(
                "accessLogOutage",
                "the list of who looked at the record of " + person.name() + (on ? " cannot be" : " can again be")
                        + " written",
                () -> arrangements.accessLogOutage(person, on));
        stage.outage(on);
    }

    @Override
    public void moveClock(PersonRef person, Duration by) {
        arrange(
                "moveClock",
                by.isZero() ? "the clock was set right again" : "the clock was moved ahead by " + inWords(by),
                () -> arrangements.moveClock(person, by));
        if (!by.isZero()) {
            stage.timed(TimingRung.TEST_CLOCK);
        }
    }

    @Override
    public void restrictRecord(PersonRef person, String kindOfReason, List<Actor> named) {
        arrange(
                "restrictRecord",
                "the council keeps the record of " + person.name() + " closed (" + kindOfReason + ") to all but "
                        + named.stream().map(Actor::name).collect(Collectors.joining(", ")),
                () -> arrangements.restrictRecord(person, kindOfReason, named));
    }

    @Override
    public void contract(Actor worker, Contract shown) {
        arrange(
                "contract",
                worker.organisation() + " has shown a contract until " + DAY.format(shown.until()) + ", "
                        + (shown.bound() ? "with" : "without") + " a clause that binds it, and "
                        + (shown.safe() ? "meets" : "does not meet") + " the standards of data security",
                () -> arrangements.contract(worker, shown));
    }

    @Override
    public void signedIn(Actor worker, Duration ago) {
        arrange(
                "signedIn",
                worker.name() + " signed in " + (ago.isZero() ? "just now" : inWords(ago) + " ago"),
                () -> arrangements.signedIn(worker, ago));
    }

    public void accountLacks(Actor worker, AccountGap gap) {
        arrange(
                "accountLacks",
                "the account of " + worker.name() + ": " + gap.inWords(),
                () -> arrangements.accountLacks(worker, gap));
    }

    @Override
    public void lastTrained(Actor worker, Optional<LocalDate> on) {
        arrange(
                "lastTrained",
                worker.name()
                        + on.map(day -> " was last trained on " + DAY.format(day))
                                .orElse(" was never trained"),
                () -> arrangements.lastTrained(worker, on));
    }

    @Override
    public List<String> arrangers() {
        return arrangements.arrangers();
    }

    @Override
    public PaperStoreRef paperStore(Actor keeper) {
        return arrange("paperStore", keeper.name() + " keeps a paper store", () -> arrangements.paperStore(keeper));
    }

    @Override
    public List<String> close() {
        return arrangements.close();
    }

    private static String inWords(Duration by) {
        return by.toDays() > 0 ? by.toDays() + " days" : by.toHours() + " hours";
    }

    private void arrange(String operation, String words, Runnable adapter) {
        arrange(operation, words, () -> {
            adapter.run();
            return Boolean.TRUE;
        });
    }

    private <T> T arrange(String operation, String words, Supplier<T> adapter) {
        String answer = "could not be arranged";
        Turn<T> turn = Turn.of(operation, exchanges, adapter);
        try {
            T made = turn.answer();
            if (made == null) {
                throw new AdapterTrouble("the adapter arranged nothing where it should have: " + words);
            }
            answer = "arranged";
            return made;
        } catch (NotInProduct lacks) {
            answer = "the product does not offer it: " + lacks.getMessage();
            throw new ProductLacks(lacks.getMessage());
        } catch (NotWritten notWritten) {
            answer = notWritten.getMessage();
            throw notWritten;
        } finally {
            stage.did(new Deed(words, answer, true, turn.exchanges()));
        }
    }
}
