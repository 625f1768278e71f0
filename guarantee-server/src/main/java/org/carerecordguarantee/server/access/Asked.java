package org.carerecordguarantee.server.access;

import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.PersonId;

/**
 * What a caller asks to do.
 *
 * @param person whose record it is about, whether or not there is one; empty where it is about nobody in particular
 * @param purpose as they stated it; empty if they stated none
 * @param emergency that they claim now; one claimed before and still open is found under the lock
 */
public record Asked(
        Optional<PersonId> person, Action action, Optional<Purpose> purpose, Optional<EmergencyClaim> emergency) {

    /** About one person. A purpose that is null was not stated. */
    public static Asked about(UUID person, Action action, Purpose purpose) {
        return new Asked(Optional.of(new PersonId(person)), action, Optional.ofNullable(purpose), Optional.empty());
    }

    /** About nobody in particular. */
    public static Asked aboutNobody(Action action, Purpose purpose) {
        return new Asked(Optional.empty(), action, Optional.ofNullable(purpose), Optional.empty());
    }

    /** The same by somebody who claims an emergency in this very request. */
    public Asked claiming(EmergencyClaim claim) {
        return new Asked(person, action, purpose, Optional.of(claim));
    }
}
