package org.carerecordguarantee.server.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.duties.Deferral;
import org.carerecordguarantee.model.duties.DeferralGround;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.Nobody;

/**
 * What somebody must do by a time. A duty is raised in the transaction of what it follows from, so that neither stands
 * without the other. It is open until it is done; it may be put off, with a ground and an end; when its time passes it
 * goes to somebody more senior, as often as there is one, and then stays theirs.
 *
 * <p>INVARIANT: of one kind and about one thing there is at most one open duty.
 *
 * <p>INVARIANT: whoever changes a duty holds the lock on the person's list of who looked.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Duties {
    /** In how many working days whoever is more senior has to do it. A declared parameter of this project. */
    static final int WORKING_DAYS_WHEN_MORE_SENIOR = 2;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    /** Raises a duty that follows from no single worker's act. */
    public UUID raise(DutyKind kind, PersonId person, UUID about, Instant raised, Instant due) {
        return raise(kind, person, about, Optional.empty(), raised, due);
    }

    /**
     * Raises a duty; one that is open already, of this kind and about this thing, stays as it is.
     *
     * @param worker whose act it is about
     * @return the open duty
     */
    public UUID raise(DutyKind kind, PersonId person, UUID about, Optional<UUID> worker, Instant raised, Instant due) {
        Optional<OpenDuty> already = queued(kind, about);
        if (already.isPresent()) {
            return already.get().dutyId;
        }
        StoredDuty row = new StoredDuty();
        row.id = ids.next();
        row.kind = kind;
        row.personId = person.value();
        row.about = about;
        row.workerId = Nobody.or(worker);
        row.raisedAt = raised;
        row.dueAt = due;
        entities.persist(row);
        // The queue refers to it, and nothing in the mapping says so.
        entities.flush();
        OpenDuty open = new OpenDuty();
        open.dutyId = row.id;
        open.kind = kind;
        open.personId = row.personId;
        open.about = about;
        open.put(0, due, due);
        entities.persist(open);
        return row.id;
    }

    public Optional<Duty> find(UUID duty) {
        return Optional.ofNullable(entities.find(StoredDuty.class, duty))
                .map(row -> duty(row, entities.find(OpenDuty.class, duty)));
    }

    /** The open duty of this kind about this thing. */
    public Optional<Duty> open(DutyKind kind, UUID about) {
        return queued(kind, about).map(open -> duty(entities.find(StoredDuty.class, open.dutyId), open));
    }

    /** Every duty of a kind about a person, done or not, the newest first. */
    public List<Duty> of(PersonId person, DutyKind kind) {
        return entities.createQuery(
                        "select d, o from Duty d left join OpenDuty o on o.dutyId = d.id"
                                + " where d.personId = :person and d.kind = :kind order by d.raisedAt desc, d.id desc",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .getResultStream()
                .map(row -> duty((StoredDuty) row[0], (OpenDuty) row[1]))
                .toList();
    }

    /** Every duty to tell this person something, done or not, the newest first. */
    public List<Duty> tellings(PersonId person) {
        return Arrays.stream(DutyKind.values())
                .filter(DutyKind::tells)
                .flatMap(kind -> of(person, kind).stream())
                .sorted(Comparator.comparing(Duty::raised).reversed())
                .toList();
    }

    /** What became of a duty, the first turn first. */
    public List<Turn> turns(UUID duty) {
        return entities.createQuery("select t from DutyTurn t where t.dutyId = :duty order by t.turn", StoredTurn.class)
                .setParameter("duty", duty)
                .getResultStream()
                .map(turn -> new Turn(
                        turn.what == StoredTurn.What.DONE,
                        turn.at,
                        Optional.ofNullable(turn.said),
                        Optional.ofNullable(turn.ground)))
                .toList();
    }

    /**
     * One thing that became of a duty.
     *
     * @param done whether it was done by it; else it was put off, or went to somebody more senior
     * @param said in the words of who did it
     * @param putOffBecause the ground, if it was put off
     */
    public record Turn(boolean done, Instant at, Optional<String> said, Optional<DeferralGround> putOffBecause) {}

    /**
     * It is done.
     *
     * @param how in the words of who did it
     */
    public void discharge(UUID duty, UUID by, Instant at, String how) {
        OpenDuty open = entities.find(OpenDuty.class, duty);
        if (open == null) {
            return;
        }
        StoredTurn turn = turn(open, StoredTurn.What.DONE, at);
        turn.by = by;
        turn.said = how;
        entities.persist(turn);
        entities.remove(open);
    }

    /**
     * It is put off, with its ground and its end.
     *
     * @throws IllegalArgumentException if something is wrong with the deferral
     */
    public void defer(UUID duty, Deferral deferral, Instant at) {
        OpenDuty open = entities.find(OpenDuty.class, duty);
        StoredDuty raised = entities.find(StoredDuty.class, duty);
        if (open == null || !deferral.faults(Nobody.read(raised.workerId), at).isEmpty()) {
            throw new IllegalArgumentException("this cannot be put off so");
        }
        Instant due = endOf(deferral.until());
        open.put(open.level, due, due);
        StoredTurn turn = turn(open, StoredTurn.What.DEFERRED, at);
        turn.by = deferral.authoriser();
        turn.said = deferral.why();
        turn.ground = deferral.ground();
        entities.persist(turn);
    }

    /**
     * The first of the duties that are somebody's in this role, the earliest due first.
     *
     * @param about what they are to be about, such as one claim; empty for whatever it is
     * @param after the duty behind which to go on; empty from the start
     */
    public List<Duty> worklist(AccessRole owner, Optional<UUID> about, Optional<Duty> after, int limit) {
        List<String> turns = new ArrayList<>();
        for (DutyKind kind : DutyKind.values()) {
            for (int level = 0; level <= kind.lastLevel(); level++) {
                if (kind.owners(level).contains(owner)) {
                    turns.add("(o.kind = org.carerecordguarantee.model.duties.DutyKind." + kind.name()
                            + " and o.level = " + level + ")");
                }
            }
        }
        if (turns.isEmpty()) {
            return List.of();
        }
        var query = entities.createQuery(
                        "select d, o from OpenDuty o join Duty d on d.id = o.dutyId where ("
                                + String.join(" or ", turns) + ")"
                                + (about.isPresent() ? " and d.about = :about" : "")
                                + after.map(last -> " and (o.dueAt > :due or (o.dueAt = :due and o.dutyId > :id))")
                                        .orElse("")
                                + " order by o.dueAt, o.dutyId",
                        Object[].class)
                .setMaxResults(limit);
        about.ifPresent(id -> query.setParameter("about", id));
        after.ifPresent(last -> query.setParameter("due", last.due()).setParameter("id", last.id()));
        return query.getResultStream()
                .map(row -> duty((StoredDuty) row[0], (OpenDuty) row[1]))
                .toList();
    }

    /**
     * Its time has passed: it goes to somebody more senior, if there is one.
     *
     * @return as it is now; empty if it is not open, or its time has not come
     */
    Optional<Duty> fallDue(UUID duty, Instant at) {
        OpenDuty open = entities.find(OpenDuty.class, duty);
        if (open == null || open.wakeAt == null || open.wakeAt.isAfter(at)) {
            return Optional.empty();
        }
        boolean goesOn = open.level < open.kind.lastLevel();
        if (goesOn) {
            Instant due = endOf(WorkingDays.inEngland().after(London.dateOf(at), WORKING_DAYS_WHEN_MORE_SENIOR));
            open.put(open.level + 1, due, due);
            entities.persist(turn(open, StoredTurn.What.ESCALATED, at));
        } else {
            open.put(open.level, open.dueAt, null);
        }
        return Optional.of(duty(entities.find(StoredDuty.class, duty), open));
    }

    /** The last instant of a day in London: what is due on a day may be done until it ends. */
    public static Instant endOf(LocalDate day) {
        return London.startOf(day.plusDays(1)).minusMillis(1);
    }

    private Optional<OpenDuty> queued(DutyKind kind, UUID about) {
        return entities.createQuery(
                        "select o from OpenDuty o where o.kind = :kind and o.about = :about", OpenDuty.class)
                .setParameter("kind", kind)
                .setParameter("about", about)
                .getResultStream()
                .min(Comparator.comparing(open -> open.dutyId));
    }

    private StoredTurn turn(OpenDuty open, StoredTurn.What what, Instant at) {
        Integer last = entities.createQuery("select max(t.turn) from DutyTurn t where t.dutyId = :duty", Integer.class)
                .setParameter("duty", open.dutyId)
                .getSingleResult();
        StoredTurn turn = new StoredTurn();
        turn.id = ids.next();
        turn.dutyId = open.dutyId;
        turn.turn = last == null ? 1 : last + 1;
        turn.what = what;
        turn.by = Nobody.or(Optional.empty());
        turn.at = at;
        turn.level = open.level;
        turn.dueAt = open.dueAt;
        return turn;
    }

    private static Duty duty(StoredDuty row, OpenDuty open) {
        return new Duty(
                row.id,
                row.kind,
                new PersonId(row.personId),
                row.about,
                Nobody.read(row.workerId),
                row.raisedAt,
                open == null ? row.dueAt : open.dueAt,
                open == null ? 0 : open.level,
                open == null);
    }
}
