package org.carerecordguarantee.model.decision;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.people.PersonId;

/**
 * One thing that one actor asks to do, at one instant.
 *
 * @param person whose record it is about, whether or not there is such a record; empty where it is about nobody in
 *     particular: a search before it has found anyone, the list of alerts
 * @param purpose as stated at the time; empty if none was
 * @param wanted the items asked for, all of one record; the decision discloses these or fewer
 * @param emergency the claim of an emergency, if one was made and holds
 * @param passThrough the claim of a ground in law to go past limits, if one was made and holds
 * @param at the instant at which the facts are judged
 */
public record AccessRequest(
        Actor actor,
        Optional<PersonId> person,
        Action action,
        Optional<Purpose> purpose,
        Set<ItemRef> wanted,
        Optional<EmergencyClaim> emergency,
        Optional<PassThrough> passThrough,
        Instant at) {
    public AccessRequest {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(purpose, "purpose");
        wanted = Set.copyOf(wanted);
        Objects.requireNonNull(emergency, "emergency");
        Objects.requireNonNull(passThrough, "passThrough");
        Objects.requireNonNull(at, "at");
    }

    /** A request about one person, without any emergency. */
    public static AccessRequest about(
            PersonId person, Actor actor, Action action, Optional<Purpose> purpose, Set<ItemRef> wanted, Instant at) {
        return new AccessRequest(
                actor, Optional.of(person), action, purpose, wanted, Optional.empty(), Optional.empty(), at);
    }

    /** A request about nobody in particular, without any emergency. */
    public static AccessRequest aboutNobody(Actor actor, Action action, Optional<Purpose> purpose, Instant at) {
        return new AccessRequest(
                actor, Optional.empty(), action, purpose, Set.of(), Optional.empty(), Optional.empty(), at);
    }

    /** The same, asking for these items. */
    public AccessRequest wanting(Set<ItemRef> items) {
        return new AccessRequest(actor, person, action, purpose, items, emergency, passThrough, at);
    }

    /** The same, in an emergency that somebody claims. */
    public AccessRequest inEmergency(EmergencyClaim claim) {
        return new AccessRequest(actor, person, action, purpose, wanted, Optional.of(claim), passThrough, at);
    }

    /** The same, on a ground in law that somebody claims. */
    public AccessRequest passingLimits(PassThrough ground) {
        return new AccessRequest(actor, person, action, purpose, wanted, emergency, Optional.of(ground), at);
    }

    /** Whether the actor is the person whose record it is about. */
    public boolean byThePerson() {
        return person.map(actor::isThePerson).orElse(false);
    }
}
