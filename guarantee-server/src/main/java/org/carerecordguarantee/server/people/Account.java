package org.carerecordguarantee.server.people;

import java.util.Set;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;

/**
 * Who a signed-in caller turned out to be.
 *
 * @param actor as they act in this request
 * @param roles which they hold here, whatever their sign-in says
 * @param ownRecords the records that are their own, if they are at work here and have any
 * @param state without an open account nothing is open to them (CTL-01)
 */
public record Account(Actor actor, Set<AccessRole> roles, Set<PersonId> ownRecords, State state) {
    /** What stands behind the name that a caller signed in with. */
    public enum State {
        OPEN,
        CLOSED,
        /** The sign-in is genuine, but nobody here goes by that name. */
        UNKNOWN
    }

    public Account {
        roles = Set.copyOf(roles);
        ownRecords = Set.copyOf(ownRecords);
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
