package org.carerecordguarantee.conformance.steps.onpaper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.port.AccountGap;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.Alert;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.Contract;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.port.PaperStoreRef;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.port.SuspensionRef;
import org.carerecordguarantee.conformance.port.Volume;
import org.carerecordguarantee.conformance.port.WorkerSheet;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.world.Ticker;

/** The council's cabinet: who there is, and what is arranged. One lock for all; it is a small council. */
public final class Office implements Arrangements {

    final Set<Sin> sins;
    final Set<Lawful> ways;
    final Wording wording;
    final Later later;
    final Map<String, PersonFile> files = new HashMap<>();
    final Map<String, WorkerSheet> workers = new HashMap<>();
    final List<Alert> alerts = new ArrayList<>();
    final Map<PaperStoreRef, PaperStore> stores = new HashMap<>();
    private final Map<List<String>, List<Contract>> contracts = new HashMap<>();
    private final Map<String, Duration> signIns = new HashMap<>();
    final Accounts accounts;
    final List<SuspensionRef> suspensions = new ArrayList<>();
    private final Map<String, Actor> themselves = new HashMap<>();
    private Instant last = Instant.EPOCH;

    private Office(Set<Sin> sins, Set<Lawful> ways, Ticker ticker) {
        this.sins = sins;
        this.ways = ways;
        this.wording = new Wording(ways.contains(Lawful.OTHER_WORDS));
        this.later = new Later(ticker);
        this.accounts = new Accounts(this);
    }

    /** {@return a council with these sins, as the suite connects to one} */
    public static Adapter with(Set<Sin> sins, Exchanges exchanges) {
        return with(sins, Set.of(), exchanges, Ticker.ofThisMachine());
    }

    /** {@return a council that differs in these ways, and has these sins on top} */
    public static Adapter with(Set<Sin> sins, Set<Lawful> ways, Exchanges exchanges, Ticker ticker) {
        Office office = new Office(sins, ways, ticker);
        Desk desk = new Desk(office, exchanges);
        return new Adapter(desk, office)
                .with(new LimitDesk(office, desk))
                .with(new EmergencyDesk(office, desk, new Reply(office, exchanges)))
                .with(new MisuseDesk(office, desk, new Reply(office, exchanges)))
                .with(new BreachDesk(office, desk, new Reply(office, exchanges)))
                .with(new ControlDesk(office, desk, new Reply(office, exchanges)))
                .with(new RedressDesk(office, desk, new Reply(office, exchanges)))
                .with(new PaperDesk(office, desk, new Reply(office, exchanges)));
    }

    /** A council for those who need only its manners. */
    static Office honest() {
        return new Office(Set.of(), Set.of(), Ticker.ofThisMachine());
    }

    boolean is(Lawful way) {
        return ways.contains(way);
    }

    boolean sins(Sin sin) {
        return sins.contains(sin);
    }

    /** No two moments are the same. */
    synchronized Instant now() {
        Instant now = Instant.now();
        last = now.isAfter(last) ? now : last.plusNanos(1000);
        return last;
    }

    /** {@return the moment that it is for a person, whose clock may have been moved} */
    Instant nowFor(PersonFile file) {
        return now().plus(file.ahead);
    }

    @Override
    public synchronized void moveClock(PersonRef person, Duration by) {
        files.get(person.id()).ahead = by;
    }

    @Override
    public Environment environment() {
        return new Environment("A council on paper", "1", true, now());
    }

    @Override
    public synchronized PersonRef person(PersonSheet sheet) {
        PersonRef ref = new PersonRef(UUID.randomUUID().toString(), sheet.name());
        PersonFile file = new PersonFile(ref, sheet);
        files.put(ref.id(), file);
        new Book(this).services(file);
        return ref;
    }

    @Override
    public synchronized Actor worker(WorkerSheet sheet) {
        String login = "worker-" + (workers.size() + 1);
        workers.put(login, sheet);
        return new Actor(
                login, sheet.name(), Optional.of(sheet.role()), sheet.jobTitle(), sheet.team(), sheet.organisation());
    }

    @Override
    public synchronized Actor personThemself(PersonRef person) {
        return themselves.computeIfAbsent(
                person.id(), id -> new Actor("person-" + id, person.name(), Optional.empty(), "", "", ""));
    }

    @Override
    public synchronized void allocate(Actor worker, PersonRef person) {
        PersonFile file = files.get(person.id());
        if (!sins(Sin.AN_ENDED_TIE_NEVER_COMES_BACK) || !file.onceTied.contains(worker.login())) {
            file.tied.add(worker.login());
        }
    }

    @Override
    public synchronized void endAllocation(Actor worker, PersonRef person) {
        PersonFile file = files.get(person.id());
        file.onceTied.add(worker.login());
        if (!sins(Sin.A_TIE_NEVER_ENDS)) {
            file.tied.remove(worker.login());
        }
    }

    @Override
    public synchronized void declareConflict(Actor worker, PersonRef person, String kind) {
        files.get(person.id()).close.put(worker.login(), kind);
    }

    @Override
    public synchronized void paperVolume(PersonRef person, Volume volume) {
        files.get(person.id()).volumes.add(volume);
    }

    @Override
    public synchronized PaperStoreRef paperStore(Actor keeper) {
        PaperStoreRef ref = new PaperStoreRef(UUID.randomUUID().toString());
        stores.put(ref, new PaperStore());
        return ref;
    }

    @Override
    public synchronized void restrictRecord(PersonRef person, String kindOfReason, List<Actor> named) {
        PersonFile file = files.get(person.id());
        file.named = Optional.of(named.stream().map(Actor::login).collect(Collectors.toSet()));
        file.kindOfReason = Optional.of(kindOfReason);
    }

    @Override
    public synchronized void contract(Actor worker, Contract shown) {
        contracts.computeIfAbsent(employer(worker), own -> new ArrayList<>()).add(shown);
    }

    /** {@return what the employer of a worker has shown, one after the other; nothing if nobody ever asked} */
    List<Contract> contracts(Actor worker) {
        return contracts.getOrDefault(employer(worker), List.of());
    }

    /** {@return what every employer with which this worker shares a scenario has shown} */
    List<Contract> contractsOfAll(Actor worker) {
        String stage = workers.get(worker.login()).stage();
        return contracts.entrySet().stream()
                .filter(each -> each.getKey().get(0).equals(stage))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private List<String> employer(Actor worker) {
        return List.of(workers.get(worker.login()).stage(), worker.organisation());
    }

    @Override
    public synchronized void signedIn(Actor worker, Duration ago) {
        signIns.put(worker.login(), ago);
    }

    /** {@return whether somebody has only just proved who they are} */
    boolean hasJustSignedIn(Actor worker) {
        return signIns.getOrDefault(worker.login(), Duration.ZERO).isZero();
    }

    @Override
    public synchronized void accountLacks(Actor worker, AccountGap gap) {
        accounts.lack(worker, gap);
    }

    @Override
    public synchronized void lastTrained(Actor worker, Optional<LocalDate> on) {
        accounts.train(worker, on);
    }

    @Override
    public synchronized void accessLogOutage(PersonRef person, boolean on) {
        files.get(person.id()).outage = on;
    }
}
