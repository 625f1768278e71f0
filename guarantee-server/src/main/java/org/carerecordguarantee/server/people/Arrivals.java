package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.model.people.PersonId;

/**
 * Takes in who is new: organisations, teams, staff, people. In a council this comes from elsewhere, such as its staff directory; here
 * the demonstration and the development doors use it. Ids and subjects are given, so that taking in the same again is the caller's
 * own affair. A reference to something unknown fails when the transaction ends.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Arrivals {
    @PersistenceContext
    private EntityManager entities;

    public void organisation(UUID id, String name, OrganisationKind kind) {
        StoredOrganisation organisation = new StoredOrganisation();
        organisation.id = id;
        organisation.name = name;
        organisation.kind = kind;
        entities.persist(organisation);
    }

    public boolean hasOrganisation(UUID id) {
        return entities.find(StoredOrganisation.class, id) != null;
    }

    public void team(UUID id, String name, UUID organisation) {
        StoredTeam team = new StoredTeam();
        team.id = id;
        team.name = name;
        team.organisation = entities.getReference(StoredOrganisation.class, organisation);
        entities.persist(team);
    }

    public boolean hasTeam(UUID id) {
        return entities.find(StoredTeam.class, id) != null;
    }

    /**
     * Somebody at work, with an account that is in use.
     *
     * @param subject as their sign-in names them
     * @param ownRecord their own record, if they have one here
     */
    public void worker(
            WorkerSheet sheet, String subject, UUID team, Set<AccessRole> roles, Optional<PersonId> ownRecord) {
        StoredWorker worker = new StoredWorker();
        worker.id = sheet.id();
        worker.subject = subject;
        worker.name = sheet.name();
        worker.jobTitle = sheet.jobTitle();
        worker.team = entities.getReference(StoredTeam.class, team);
        worker.active = true;
        worker.ownPersonId = ownRecord.map(PersonId::value).orElse(null);
        worker.roles.addAll(roles);
        entities.persist(worker);
    }

    /** Somebody whose record is kept from now on. */
    public void person(PersonSheet sheet, String subject) {
        StoredPerson person = new StoredPerson();
        person.id = sheet.id().value();
        person.subject = subject;
        person.name = sheet.name();
        person.nameKey = NameKey.of(sheet.name());
        person.born = sheet.born().orElse(null);
        person.nhsNumber = sheet.nhsNumber().map(NhsNumber::digits).orElse(null);
        entities.persist(person);
    }
}
