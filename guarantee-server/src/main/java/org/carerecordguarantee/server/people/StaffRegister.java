package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;

/**
 * The register of staff: who has an account, what it rests on, where they work, and what the organisations that are not the
 * council have shown. An account is opened with what it rests on; every later change is a state of its own, so that it stays
 * to be seen who let whom in.
 *
 * <p>INVARIANT: a state is never changed or removed.
 */
@ApplicationScoped
@Transactional
public class StaffRegister {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    /**
     * Somebody whose account is to be opened.
     *
     * @param ownRecord the record about themself, if they have one here
     */
    public record Newcomer(Arranged who, AccessRole role, String jobTitle, UUID team, Optional<PersonId> ownRecord) {}

    /**
     * Opens an account, which is in use at once, as far as what it rests on lets it.
     *
     * @param by who keeps the register
     */
    public void open(Newcomer newcomer, KeptStanding standing, UUID by, Instant at) {
        StoredWorker row = new StoredWorker();
        row.id = newcomer.who().id();
        row.subject = newcomer.who().subject();
        row.name = newcomer.who().name();
        row.jobTitle = newcomer.jobTitle();
        row.team = entities.find(StoredTeam.class, newcomer.team());
        row.active = true;
        row.roles = EnumSet.of(newcomer.role());
        newcomer.ownRecord()
                .map(person -> entities.find(StoredPerson.class, person.value()))
                .ifPresent(row.ownRecords::add);
        entities.persist(row);
        // What is about the worker refers to this row, and nothing in the mapping says so.
        entities.flush();
        keep(row.id, standing, by, at);
        place(row.id, newcomer.team(), by, at);
    }

    /** What this worker's account rests on now; empty if the register says nothing of it. */
    public Optional<KeptStanding> standing(UUID worker) {
        return latest(worker).map(StoredStanding::kept);
    }

    /** A new state, made of the one before. */
    public KeptStanding change(UUID worker, UnaryOperator<KeptStanding> change, UUID by, Instant at) {
        hold(worker);
        KeptStanding before = standing(worker)
                .orElseGet(() ->
                        new KeptStanding(true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        return keep(worker, change.apply(before), by, at);
    }

    /** Moves somebody into another team. What came from the old one ends at the next midnight in London (CTL-06). */
    public void move(UUID worker, UUID team, UUID by, Instant at) {
        StoredWorker row = hold(worker);
        row.moveTo(entities.find(StoredTeam.class, team));
        place(worker, team, by, at);
    }

    /** What the organisation has shown. */
    public Optional<KeptContract> contract(UUID organisation) {
        return entities.createQuery(
                        "select c from Contract c where c.organisationId = :organisation order by c.turn desc",
                        StoredContract.class)
                .setParameter("organisation", organisation)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new KeptContract(row.clause, row.toolkit, row.until))
                .findFirst();
    }

    /** Writes down what an organisation shows. */
    public void contracted(UUID organisation, KeptContract contract, UUID by, Instant at) {
        StoredContract row = new StoredContract();
        row.id = ids.next();
        row.organisationId = organisation;
        row.turn = next("select max(c.turn) from Contract c where c.organisationId = :whose", organisation);
        row.clause = contract.clause();
        row.toolkit = contract.toolkit();
        row.until = contract.until();
        row.saidBy = by;
        row.saidAt = at;
        entities.persist(row);
        entities.flush();
    }

    /** Whether people who work there get in by a contract (CTL-08): contractors and providers, advocates among them. */
    public boolean underContract(UUID organisation) {
        StoredOrganisation found = entities.find(StoredOrganisation.class, organisation);
        return found != null && (found.kind == OrganisationKind.PROVIDER || found.kind == OrganisationKind.ADVOCACY);
    }

    /** The organisation that a team belongs to; empty if there is no such team. */
    public Optional<UUID> organisationOf(UUID team) {
        return Optional.ofNullable(entities.find(StoredTeam.class, team)).map(found -> found.organisation.id);
    }

    public boolean knowsOrganisation(UUID organisation) {
        return entities.find(StoredOrganisation.class, organisation) != null;
    }

    /** The worker with this id, whether or not their account is in use. */
    public Optional<WorkerSheet> worker(UUID id) {
        return Optional.ofNullable(entities.find(StoredWorker.class, id)).map(Ties::sheet);
    }

    /** The roles that a worker holds; none of somebody who is not known. */
    public Set<AccessRole> rolesOf(UUID worker) {
        StoredWorker found = entities.find(StoredWorker.class, worker);
        return found == null ? Set.of() : Set.copyOf(found.roles);
    }

    /** Whether somebody signs in by this subject already. */
    public boolean isTaken(String subject) {
        return List.of("Worker", "Person").stream().anyMatch(kind -> !entities.createQuery(
                        "select x.id from " + kind + " x where x.subject = :subject", UUID.class)
                .setParameter("subject", subject)
                .getResultList()
                .isEmpty());
    }

    private StoredWorker hold(UUID worker) {
        return entities.find(StoredWorker.class, worker, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<StoredStanding> latest(UUID worker) {
        return entities.createQuery(
                        "select s from Standing s where s.workerId = :worker order by s.turn desc",
                        StoredStanding.class)
                .setParameter("worker", worker)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private KeptStanding keep(UUID worker, KeptStanding standing, UUID by, Instant at) {
        StoredStanding row = StoredStanding.of(standing);
        row.id = ids.next();
        row.workerId = worker;
        row.turn = next("select max(s.turn) from Standing s where s.workerId = :whose", worker);
        row.saidBy = by;
        row.saidAt = at;
        entities.persist(row);
        entities.flush();
        return standing;
    }

    private void place(UUID worker, UUID team, UUID by, Instant at) {
        StoredPlace row = new StoredPlace();
        row.id = ids.next();
        row.workerId = worker;
        row.turn = next("select max(p.turn) from Place p where p.workerId = :whose", worker);
        row.teamId = team;
        row.since = at;
        row.saidBy = by;
        entities.persist(row);
        entities.flush();
    }

    private int next(String highest, UUID whose) {
        Integer last = entities.createQuery(highest, Integer.class)
                .setParameter("whose", whose)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
