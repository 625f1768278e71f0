package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.model.people.PersonId;

/** The people whose records are kept. It finds; who may find whom is decided by those who ask. */
@ApplicationScoped
public class People {
    @PersistenceContext
    private EntityManager entities;

    public Optional<PersonSheet> find(PersonId id) {
        return Optional.ofNullable(entities.find(StoredPerson.class, id.value()))
                .map(People::sheet);
    }

    /** The worker with this id, if their account is in use. */
    public Optional<WorkerSheet> activeWorker(UUID id) {
        return Optional.ofNullable(entities.find(StoredWorker.class, id))
                .filter(worker -> worker.active)
                .map(Ties::sheet);
    }

    /** The name of a team. */
    public Optional<String> team(UUID id) {
        return Optional.ofNullable(entities.find(StoredTeam.class, id)).map(team -> team.name);
    }

    /** The name of an organisation. */
    public Optional<String> organisation(UUID id) {
        return Optional.ofNullable(entities.find(StoredOrganisation.class, id)).map(organisation -> organisation.name);
    }

    /** The worker with this id, whether or not their account is in use. */
    public Optional<WorkerSheet> worker(UUID id) {
        return Optional.ofNullable(entities.find(StoredWorker.class, id)).map(Ties::sheet);
    }

    /** Of what kind the organisation of this team is; empty if there is no such team. */
    public Optional<OrganisationKind> organisationOfTeam(UUID team) {
        return Optional.ofNullable(entities.find(StoredTeam.class, team)).map(found -> found.organisation.kind);
    }

    /**
     * Those whom the terms fit, by name, at most {@code limit}.
     *
     * @param among if given, only people with whom this worker has, or had, a relationship
     */
    public List<PersonSheet> fitting(SearchTerms terms, Optional<UUID> among, int limit) {
        List<String> conditions = new ArrayList<>();
        terms.name().ifPresent(name -> conditions.add("(p.nameKey like :start or p.nameKey like :within)"));
        terms.born().ifPresent(born -> conditions.add("p.born = :born"));
        terms.nhsNumber().ifPresent(number -> conditions.add("p.nhsNumber = :number"));
        among.ifPresent(
                worker -> conditions.add("(p.id in (select r.personId from Relationship r where r.workerId = :worker)"
                        + " or p.id in (select t.personId from TeamRelationship t, Place s"
                        + " where s.teamId = t.teamId and s.workerId = :worker))"));
        TypedQuery<StoredPerson> query = entities.createQuery(
                "select p from Person p where " + String.join(" and ", conditions) + " order by p.nameKey, p.id",
                StoredPerson.class);
        terms.name().map(NameKey::of).ifPresent(key -> {
            query.setParameter("start", key + "%");
            query.setParameter("within", "% " + key + "%");
        });
        terms.born().ifPresent(born -> query.setParameter("born", born));
        terms.nhsNumber().ifPresent(number -> query.setParameter("number", number.digits()));
        among.ifPresent(worker -> query.setParameter("worker", worker));
        return query.setMaxResults(limit).getResultStream().map(People::sheet).toList();
    }

    private static PersonSheet sheet(StoredPerson person) {
        return new PersonSheet(
                new PersonId(person.id),
                person.name,
                Optional.ofNullable(person.born),
                Optional.ofNullable(person.nhsNumber).map(NhsNumber::new));
    }
}
