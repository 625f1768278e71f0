package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * Somebody who acts on the system: a worker, or the person whose record it is. Logging in belongs to the adapter.
 *
 * @param login how the adapter logs this actor in, in its own terms; never a password or token
 * @param name the full name, by which the person's list must show a worker
 * @param role the job; empty for the person themself
 * @param jobTitle as staff directories have it; empty for the person themself
 * @param team as above
 * @param organisation as above
 */
public record Actor(String login, String name, Optional<Role> role, String jobTitle, String team, String organisation) {

    /** {@return whether this is a worker, as opposed to the person themself} */
    public boolean worker() {
        return role.isPresent();
    }
}
