package org.carerecordguarantee.server.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.limits.AccessLimit;
import org.carerecordguarantee.model.limits.LimitScope;
import org.carerecordguarantee.model.limits.LimitStep;
import org.carerecordguarantee.model.limits.LimitTurn;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.Nobody;

/**
 * Where limits are kept: what was asked for, and each turn as a row of its own.
 *
 * <p>INVARIANT: it adds rows and changes or removes none; whoever adds one holds the lock on the person's list of who
 * looked, so that the very next look is judged by it.
 */
@ApplicationScoped
class KeptLimits {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FreshIds ids;

    /** All limits of a person, the newest first. */
    List<KeptLimit> of(PersonId person) {
        Map<UUID, StoredLimit> limits = new LinkedHashMap<>();
        Map<UUID, List<StoredLimitTurn>> turns = new LinkedHashMap<>();
        entities.createQuery(
                        "select l, t from AccessLimit l left join AccessLimitTurn t on t.limitId = l.id"
                                + " where l.personId = :person order by l.askedAt desc, l.id desc, t.turn",
                        Object[].class)
                .setParameter("person", person.value())
                .getResultList()
                .forEach(row -> {
                    StoredLimit limit = (StoredLimit) row[0];
                    limits.put(limit.id, limit);
                    List<StoredLimitTurn> its = turns.computeIfAbsent(limit.id, id -> new ArrayList<>());
                    if (row[1] instanceof StoredLimitTurn turn) {
                        its.add(turn);
                    }
                });
        return limits.values().stream()
                .map(limit -> kept(limit, turns.get(limit.id)))
                .toList();
    }

    /** One limit of this person; empty also if it is somebody else's. */
    Optional<KeptLimit> find(PersonId person, UUID limit) {
        return of(person).stream()
                .filter(each -> each.limit().id().equals(limit))
                .findFirst();
    }

    /** Keeps a limit that has just been asked for. */
    void add(KeptLimit asked) {
        AccessLimit limit = asked.limit();
        LimitScope scope = limit.scope();
        StoredLimit row = new StoredLimit();
        row.id = limit.id();
        row.personId = limit.person().value();
        row.kind = scope.kind();
        row.targetId = Nobody.or(scope.target());
        row.targetName = asked.targetName().orElse(null);
        row.category = scope.category().orElse(null);
        row.seal = scope.seal().orElse(null);
        row.askedAt = limit.askedAt();
        row.askedBy = limit.askedBy();
        row.askedName = asked.askedName();
        row.route = asked.route();
        row.reason = asked.reason().orElse(null);
        row.beginsAt = limit.from();
        row.endsAt = limit.until().orElse(null);
        row.interim = limit.interim();
        row.insteadOf = Nobody.or(asked.insteadOf());
        entities.persist(row);
        // Its turns, and what is left of it, refer to it, and nothing in the mapping says so.
        entities.flush();
    }

    /** Keeps what has become of a limit, and gives it back as it is then. */
    KeptLimit add(KeptLimit kept, LimitStep step, Said said, Actor by, Instant at) {
        StoredLimitTurn row = new StoredLimitTurn();
        row.id = ids.next();
        row.limitId = kept.limit().id();
        row.turn = kept.turns().size() + 1;
        row.step = step;
        row.at = at;
        row.by = by.id();
        row.byName = by.name();
        row.byJob = by.post().map(Post::jobTitle).orElse(null);
        row.words = said.words().orElse(null);
        row.alternative = said.alternative().orElse(null);
        row.complaintRoute = said.complaintRoute().orElse(null);
        row.reallocation = said.reallocation().orElse(null);
        row.contact = said.contact().orElse(null);
        row.knownSince = said.knownSince().orElse(null);
        entities.persist(row);
        KeptLimit.KeptTurn turn = turn(row);
        List<KeptLimit.KeptTurn> turns = new ArrayList<>(kept.turns());
        turns.add(turn);
        return new KeptLimit(
                kept.limit().with(turn.turn()),
                kept.targetName(),
                kept.askedName(),
                kept.route(),
                kept.reason(),
                kept.insteadOf(),
                turns);
    }

    private static KeptLimit kept(StoredLimit row, List<StoredLimitTurn> rows) {
        List<KeptLimit.KeptTurn> turns = rows.stream().map(KeptLimits::turn).toList();
        AccessLimit limit = new AccessLimit(
                row.id,
                new PersonId(row.personId),
                new LimitScope(
                        row.kind,
                        Nobody.read(row.targetId),
                        Optional.ofNullable(row.category),
                        Optional.ofNullable(row.seal)),
                row.askedAt,
                row.askedBy,
                row.beginsAt,
                Optional.ofNullable(row.endsAt),
                row.interim,
                turns.stream().map(KeptLimit.KeptTurn::turn).toList());
        return new KeptLimit(
                limit,
                Optional.ofNullable(row.targetName),
                row.askedName,
                row.route,
                Optional.ofNullable(row.reason),
                Nobody.read(row.insteadOf),
                turns);
    }

    private static KeptLimit.KeptTurn turn(StoredLimitTurn row) {
        return new KeptLimit.KeptTurn(
                new LimitTurn(row.step, row.at, row.by),
                row.byName,
                Optional.ofNullable(row.byJob),
                new Said(
                        Optional.ofNullable(row.words),
                        Optional.ofNullable(row.alternative),
                        Optional.ofNullable(row.complaintRoute),
                        Optional.ofNullable(row.reallocation),
                        Optional.ofNullable(row.contact),
                        Optional.ofNullable(row.knownSince)));
    }
}
