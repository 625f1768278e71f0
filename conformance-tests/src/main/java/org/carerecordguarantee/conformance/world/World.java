package org.carerecordguarantee.conformance.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.ledger.Comparison;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.BreachActs;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.ControlActs;
import org.carerecordguarantee.conformance.port.EmergencyActs;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.MisuseActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PaperActs;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.RedressActs;
import org.carerecordguarantee.conformance.witness.Check;
import org.carerecordguarantee.conformance.witness.Deed;
import org.carerecordguarantee.conformance.witness.Stage;
import org.carerecordguarantee.conformance.witness.WitnessedArrangements;
import org.carerecordguarantee.conformance.witness.WitnessedBreaches;
import org.carerecordguarantee.conformance.witness.WitnessedControls;
import org.carerecordguarantee.conformance.witness.WitnessedEmergencies;
import org.carerecordguarantee.conformance.witness.WitnessedLimits;
import org.carerecordguarantee.conformance.witness.WitnessedMisuse;
import org.carerecordguarantee.conformance.witness.WitnessedPaper;
import org.carerecordguarantee.conformance.witness.WitnessedRedress;
import org.carerecordguarantee.conformance.witness.WitnessedSystem;

/**
 * One scenario's world, handed to every class of steps by its constructor. It lets the steps act on the system as those who play
 * their parts ({@link Players}), and keeps what a Then looked at.
 *
 * <p>Three things can go wrong in a scenario, and the suite tells them apart: a Given cannot be brought about ({@link #done},
 * {@link CannotArrange}: "could not test"), a Then finds something amiss ({@link #check}: "not kept"), the suite itself errs
 * (anything else that a step throws: "suite fault").
 *
 * <p>INVARIANT: no person is shared between two worlds.
 */
public final class World {

    private final Production production;
    private final Set<PersonRef> outages = new HashSet<>();
    private final Set<PersonRef> moved = new HashSet<>();
    private Stage stage;
    private Variant variant;
    private Players players;
    private CareRecordSystem system;
    private Arrangements arrangements;
    private LimitActs limits;
    private EmergencyActs emergencies;
    private MisuseActs misuse;
    private BreachActs breaches;
    private ControlActs controls;
    private RedressActs redress;
    private PaperActs paper;
    private Patience lines;
    private Patience writes;

    public World(Production production) {
        this.production = production;
    }

    /**
     * {@return a world outside of any scenario, for whoever must ask the system something before the first}
     *
     * @param name what its deeds are kept under, as a check's are under its identity
     */
    public static World opened(Production production, String name, Variant cast) {
        World world = new World(production);
        world.open(name, cast);
        return world;
    }

    /** Begins a check. Called by {@link Curtain}, before the first step. */
    void open(String check, Variant cast) {
        variant = cast;
        stage = production.stage(check);
        system = new WitnessedSystem(production.adapter().system(), stage, production.ledger(), production.exchanges());
        arrangements = new WitnessedArrangements(production.adapter().arrangements(), stage, production.exchanges());
        limits = new WitnessedLimits(production.adapter().limits(), stage, production.ledger(), production.exchanges());
        emergencies = new WitnessedEmergencies(
                production.adapter().emergencies(), stage, production.ledger(), production.exchanges());
        misuse = new WitnessedMisuse(production.adapter().misuse(), stage, production.ledger(), production.exchanges());
        breaches = new WitnessedBreaches(
                production.adapter().breaches(), stage, production.ledger(), production.exchanges());
        controls = new WitnessedControls(
                production.adapter().controls(), stage, production.ledger(), production.exchanges());
        redress = new WitnessedRedress(
                production.adapter().redress(), stage, production.ledger(), production.exchanges());
        paper = new WitnessedPaper(production.adapter().paper(), stage, production.ledger(), production.exchanges());
        players = new Players(production, check, cast, arrangements);
        lines = production.patience(Parameter.ACCESS_LIST_SETTLES, stage::acts);
        writes = production.patience(Parameter.WRITES_SETTLE, stage::acts);
    }

    /** {@return patience with the lists of who looked} */
    public Patience lines() {
        return lines;
    }

    /** {@return patience with what was written, claimed or reported} */
    public Patience writes() {
        return writes;
    }

    /** {@return whether a list shows everything that workers were made to do to its person so far} */
    public boolean showsAllDone(AccessList list) {
        return Comparison.shows(production.ledger().done(list.person()), list.lines());
    }

    /** {@return whether more lines about somebody may lawfully join those of a list, from what they did so far} */
    public boolean mayGrow(AccessList list, Actor who) {
        return Comparison.mayGrow(production.ledger().done(list.person()), list.lines(), who.name());
    }

    /** {@return the system under test} */
    public CareRecordSystem system() {
        return system;
    }

    /** {@return its acts about limits} */
    public LimitActs limits() {
        return limits;
    }

    /** {@return its acts about looks without asking first} */
    public EmergencyActs emergencies() {
        return emergencies;
    }

    /** {@return its acts about finding out who looked without need} */
    public MisuseActs misuse() {
        return misuse;
    }

    /** {@return its acts about breaches and lost files} */
    public BreachActs breaches() {
        return breaches;
    }

    /** {@return its acts about who gets in at all} */
    public ControlActs controls() {
        return controls;
    }

    /** {@return its acts by which a person is protected from misuse and told of it} */
    public RedressActs redress() {
        return redress;
    }

    /** {@return its acts about what is done on paper and written down afterwards} */
    public PaperActs paper() {
        return paper;
    }

    /** {@return how long an emergency opens a record, as its supplier declares it} */
    public Duration emergencyWindow() {
        return production.parameters().emergencyWindow();
    }

    /**
     * From now on it is so much later for this person.
     *
     * @param by how far ahead of the true time their clock then is, in all
     */
    public void moveClock(String part, Duration by) {
        PersonRef person = person(part);
        moved.add(person);
        arrangements.moveClock(person, by);
    }

    /** {@return the facts that come from elsewhere} */
    public Arrangements arrangements() {
        return arrangements;
    }

    /** {@return the system's time, without any clock that was moved} */
    public Instant now() {
        return production.now();
    }

    /** {@return today's date in England} */
    public LocalDate today() {
        return production.today();
    }

    /** {@return whom the people of this scenario are cast as} */
    public Variant variant() {
        return variant;
    }

    /**
     * {@return the person who plays this part; made, with an empty record, when first named}
     *
     * @param part a first name out of {@link Parts}, such as "Doreen"
     */
    public PersonRef person(String part) {
        return players.person(part);
    }

    /** {@return what is known of the person who plays this part: full name, birth, NHS number} */
    public PersonSheet sheet(String part) {
        return players.sheet(part);
    }

    /** {@return what somebody would be like whom the system does not know} */
    public PersonSheet nobody() {
        return players.nobody();
    }

    /** {@return the person who plays this part, acting for themself} */
    public Actor themself(String part) {
        return players.themself(part);
    }

    /**
     * {@return the worker who plays this part; made, without a tie to anybody, when first named}
     *
     * @param part a first name out of {@link Parts}, such as "Priya"
     */
    public Actor worker(String part) {
        return players.worker(part);
    }

    /**
     * {@return the worker who plays a part and who is also the person with a record who plays another; must be called before
     * the worker is first named}
     */
    public Actor workerWithOwnRecord(String part, String personPart) {
        return players.workerWithOwnRecord(part, personPart);
    }

    /** {@return whether this is a worker's part, rather than a person's} */
    public boolean isWorker(String part) {
        return Parts.staff(part).isPresent();
    }

    /** {@return who acts under this part: a worker where there is one, else the person themself} */
    public Actor actor(String part) {
        return isWorker(part) ? worker(part) : themself(part);
    }

    /** From now on the list of who looked at this person's record cannot be written, or can again. */
    public void accessLogOutage(String part, boolean on) {
        PersonRef person = person(part);
        arrangements.accessLogOutage(person, on);
        if (on) {
            outages.add(person);
        } else {
            outages.remove(person);
        }
    }

    /**
     * {@return what an act yielded that a Given (or a Then's way of finding out) relies on}
     *
     * @param need what was needed, as the end of "could not test, because it could not be arranged that ..."
     * @throws CannotArrange if it did not happen
     */
    public <T> T done(String need, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new CannotArrange("it could not be arranged that " + need + ": " + outcome.inWords());
    }

    /**
     * Looks at an outcome.
     *
     * @param expectation what should be, in plain words for a buyer
     * @param held whether it is so
     * @param actual what was found, in plain words
     * @throws OutcomeFalse if it is not so
     */
    public void check(String expectation, boolean held, String actual) {
        Check check = new Check(expectation, actual, held);
        stage.looked(check);
        if (!held) {
            throw new OutcomeFalse(check);
        }
    }

    /** Looks whether two things are equal; as {@link #check}. */
    public void checkEqual(String expectation, Object expected, Object actual) {
        check(expectation, Objects.equals(expected, actual), String.valueOf(actual));
    }

    /**
     * What the system sent back, as it is kept for evidence.
     *
     * @param status as the protocol has it
     * @param body the text
     */
    public record Answer(int status, String body) {}

    /** {@return what the system sent back to the latest act or arrangement, in order; nothing about a log-in} */
    public List<Answer> latestAnswers() {
        List<Deed> deeds = stage.deeds();
        if (deeds.isEmpty()) {
            return List.of();
        }
        return deeds.get(deeds.size() - 1).exchanges().stream()
                .filter(exchange -> !exchange.login() && exchange.status() != 0)
                .map(exchange -> new Answer(exchange.status(), exchange.responseBody()))
                .toList();
    }

    /** Lifts what was arranged for this scenario only. Called by {@link Curtain}, after the last step. */
    void close() {
        outages.forEach(person -> arrangements.accessLogOutage(person, false));
        outages.clear();
        moved.forEach(person -> arrangements.moveClock(person, Duration.ZERO));
        moved.clear();
    }
}
