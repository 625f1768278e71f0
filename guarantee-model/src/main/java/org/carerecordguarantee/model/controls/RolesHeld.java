package org.carerecordguarantee.model.controls;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.people.AccessRole;

/**
 * The role somebody came with, and the roles they have been given.
 *
 * @param claimedInToken what the identity provider says; empty if it names no role that is known here
 * @param held what the register of staff says now, read for this request
 */
public record RolesHeld(Optional<AccessRole> claimedInToken, Set<AccessRole> held) implements Fact {
    public RolesHeld {
        Objects.requireNonNull(claimedInToken, "claimedInToken");
        held = Set.copyOf(held);
    }

    /** The role in which they act: claimed and held. Empty otherwise, and then nothing is open to them. */
    public Optional<AccessRole> acting() {
        return claimedInToken.filter(held::contains);
    }
}
