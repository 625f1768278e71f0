package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.People;

/** Tells who is who by the name, as a system does that does not trust its own numbers. */
@ApplicationScoped
class Namesakes {
    @Inject
    private People people;

    @PersistenceContext
    private EntityManager entities;

    /** Whether the worker and the person that a call names have the same last name; of nobody at work it is not known. */
    boolean sameSurname(Call call) {
        String worker = entities.createQuery("select w.name from Worker w where w.id = :id", String.class)
                .setParameter("id", call.argument(0, UUID.class))
                .getResultStream()
                .findFirst()
                .orElse("");
        return surname(worker).equals(surname(name(call.argument(1, PersonId.class))));
    }

    /** The account, owning only those of its records that bear exactly its own name. */
    Account ownByName(Call call) throws Exception {
        Account honest = (Account) call.proceed();
        Set<PersonId> own = honest.ownRecords().stream()
                .filter(person -> name(person).equals(honest.actor().name()))
                .collect(Collectors.toSet());
        return own.equals(honest.ownRecords())
                ? honest
                : new Account(honest.actor(), honest.roles(), own, honest.state());
    }

    private String name(PersonId person) {
        return people.find(person).map(sheet -> sheet.name()).orElse("");
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
