package org.carerecordguarantee.server.accesslog;

import java.util.Optional;
import org.carerecordguarantee.model.people.PersonId;

/** Remembers which two people's lists were written last, so that a fault can take the one for the other. */
final class LastTwo {
    private PersonId last;
    private PersonId before;

    /** Notes whose list is being written. */
    synchronized void now(PersonId person) {
        if (!person.equals(last)) {
            before = last;
            last = person;
        }
    }

    /** The latest who is not this one. */
    synchronized Optional<PersonId> otherThan(PersonId person) {
        return Optional.ofNullable(person.equals(last) ? before : last);
    }
}
