package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;

/**
 * Finds out who signed in. Read from the database for each request, so that a role that was taken away a moment ago is
 * gone.
 */
@ApplicationScoped
public class Accounts {
    private static final UUID NOWHERE = new UUID(0, 0);

    @PersistenceContext
    private EntityManager entities;

    /**
     * Who goes by this subject. Somebody whom nobody here knows comes back as an account that is not open.
     *
     * @param claimed the roles that the sign-in names. They act in one of these, if possible one that they hold; with
     *     none named, in the one role that they hold
     */
    public Account of(String subject, Set<String> claimed) {
        return worker(subject)
                .map(worker -> account(worker, claimed))
                .or(() -> person(subject).map(person -> account(person, claimed)))
                .orElseGet(() -> stranger(subject, claimed));
    }

    /** The account of a worker, open or closed; they act in no request, so in no role either unless they hold just one. */
    public Optional<Account> ofWorker(UUID id) {
        return Optional.ofNullable(entities.find(StoredWorker.class, id)).map(worker -> account(worker, Set.of()));
    }

    private Optional<StoredWorker> worker(String subject) {
        return entities
                .createQuery(
                        "select distinct w from Worker w join fetch w.team t join fetch t.organisation"
                                + " left join fetch w.roles left join fetch w.ownRecords where w.subject = :subject",
                        StoredWorker.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Optional<StoredPerson> person(String subject) {
        return entities
                .createQuery("select p from Person p where p.subject = :subject", StoredPerson.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static Account account(StoredWorker worker, Set<String> claimed) {
        return new Account(
                Actor.worker(worker.id, worker.name, actingRole(claimed, worker.roles), worker.post()),
                worker.roles,
                worker.ownRecords.stream().map(own -> new PersonId(own.id)).collect(Collectors.toSet()),
                worker.active ? Account.State.OPEN : Account.State.CLOSED);
    }

    private static Account account(StoredPerson person, Set<String> claimed) {
        Set<AccessRole> held = Set.of(AccessRole.SERVICE_USER);
        Actor themself = Actor.person(new PersonId(person.id), person.name);
        Actor acting =
                new Actor(themself.id(), themself.kind(), themself.name(), actingRole(claimed, held), themself.post());
        return new Account(acting, held, Set.of(), Account.State.OPEN);
    }

    // The id comes from the subject, so that several tries of one stranger can be seen to be one stranger's.
    private static Account stranger(String subject, Set<String> claimed) {
        UUID id = UUID.nameUUIDFromBytes(("stranger " + subject).getBytes(StandardCharsets.UTF_8));
        Post none = new Post("unknown", NOWHERE, "unknown", NOWHERE, "unknown", false);
        Actor actor = Actor.worker(id, subject, actingRole(claimed, Set.of()), none);
        return new Account(actor, Set.of(), Set.of(), Account.State.UNKNOWN);
    }

    private static Optional<AccessRole> actingRole(Set<String> claimed, Set<AccessRole> held) {
        if (claimed.isEmpty()) {
            return held.size() == 1 ? held.stream().findFirst() : Optional.empty();
        }
        List<AccessRole> named = claimed.stream()
                .sorted()
                .flatMap(name -> AccessRole.named(name).stream())
                .toList();
        return named.stream().filter(held::contains).findFirst().or(() -> named.stream()
                .findFirst());
    }
}
