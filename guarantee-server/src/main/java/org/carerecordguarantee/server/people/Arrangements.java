package org.carerecordguarantee.server.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.controls.FictionalPeople;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.ToolkitStatus;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Profile;
import org.carerecordguarantee.server.platform.Reason;
import org.carerecordguarantee.server.platform.Settings;
import org.carerecordguarantee.server.platform.Time;

/**
 * Makes organisations, teams, workers and people known: what a product gets from a register of staff and from its own
 * intake, and a demonstration from its data. No door leads here but the development ones.
 */
@ApplicationScoped
@Transactional
public class Arrangements {
    // What everybody who is arranged rests on, so that a test or a demonstration takes away the one thing that it is
    // about.
    private static final String SPONSOR = "Whoever arranged this account";
    private static final String CLAUSE = "Confidentiality and data protection";
    private static final int YEARS_OF_A_CONTRACT = 5;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StaffRegister staff;

    @Inject
    private Time time;

    @Inject
    private Settings settings;

    @Inject
    private FreshIds ids;

    @Inject
    private Event<PersonRegistered> registered;

    public UUID organisation(String name, OrganisationKind kind) {
        return organisation(ids.next(), name, kind);
    }

    public UUID organisation(UUID id, String name, OrganisationKind kind) {
        StoredOrganisation row = new StoredOrganisation();
        row.id = id;
        row.name = name;
        row.kind = kind;
        entities.persist(row);
        entities.flush();
        if (staff.underContract(id)) {
            LocalDate inYears = today().plusYears(YEARS_OF_A_CONTRACT);
            staff.contracted(
                    id,
                    new KeptContract(CLAUSE, ToolkitStatus.STANDARDS_MET, inYears),
                    Nobody.or(Optional.empty()),
                    time.now());
        }
        return id;
    }

    public UUID team(String name, UUID organisation) {
        return team(ids.next(), name, organisation);
    }

    public UUID team(UUID id, String name, UUID organisation) {
        StoredTeam row = new StoredTeam();
        row.id = id;
        row.name = name;
        row.organisation = needed(StoredOrganisation.class, organisation, "organisation");
        entities.persist(row);
        return id;
    }

    /** A worker with an open account, who signs in by a subject made from their name. */
    public Arranged worker(String name, AccessRole role, String jobTitle, UUID team, Optional<PersonId> ownRecord) {
        UUID id = ids.next();
        return worker(new Arranged(id, name, subject(name, id)), role, jobTitle, team, ownRecord);
    }

    public Arranged worker(Arranged who, AccessRole role, String jobTitle, UUID team, Optional<PersonId> ownRecord) {
        needed(StoredTeam.class, team, "team");
        ownRecord.ifPresent(person -> needed(StoredPerson.class, person.value(), "personId"));
        staff.open(
                new StaffRegister.Newcomer(who, role, jobTitle, team, ownRecord),
                new KeptStanding(
                        true, Optional.of(SPONSOR), Optional.of(today()), Optional.of(today()), Optional.empty()),
                Nobody.or(Optional.empty()),
                time.now());
        return who;
    }

    /** A person whose record is kept from now on, who signs in by a subject made from their name. */
    public Arranged person(String name, Optional<LocalDate> born, Optional<NhsNumber> nhsNumber) {
        UUID id = ids.next();
        return person(new Arranged(id, name, subject(name, id)), born, nhsNumber);
    }

    public Arranged person(Arranged who, Optional<LocalDate> born, Optional<NhsNumber> nhsNumber) {
        nhsNumber.ifPresent(this::notSomebodyReal);
        StoredPerson row = new StoredPerson();
        row.id = who.id();
        row.subject = who.subject();
        row.name = who.name();
        row.nameKey = NameKey.of(who.name());
        row.born = born.orElse(null);
        row.nhsNumber = nhsNumber.map(NhsNumber::digits).orElse(null);
        entities.persist(row);
        // What is about the person refers to this row, and nothing in the mapping says so.
        entities.flush();
        registered.fire(new PersonRegistered(new PersonId(who.id())));
        return who;
    }

    /** Whether somebody or something of this id was arranged before. */
    public boolean knowsPerson(UUID id) {
        return entities.find(StoredPerson.class, id) != null;
    }

    // Whoever takes somebody in, by the demonstration's data or by a development door, is told which clause stands
    // against it.
    private void notSomebodyReal(NhsNumber number) {
        FictionalPeople.faults(number, settings.profile() == Profile.PRODUCTION).stream()
                .findFirst()
                .ifPresent(fault -> {
                    throw Problem.of(Reason.NOT_ACCEPTED)
                            .withClause("CTL-12")
                            .withField(fault.field(), "CTL-12", fault.message())
                            .declined();
                });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), Time.ENGLAND);
    }

    private <T> T needed(Class<T> kind, UUID id, String field) {
        T found = id == null ? null : entities.find(kind, id);
        if (found == null) {
            throw Problem.of(Reason.NOT_ACCEPTED)
                    .withField(field, "is not known here")
                    .declined();
        }
        return found;
    }

    private static String subject(String name, UUID id) {
        String text = id.toString();
        return NameKey.of(name).replace(' ', '.') + "." + text.substring(text.length() - 12);
    }
}
