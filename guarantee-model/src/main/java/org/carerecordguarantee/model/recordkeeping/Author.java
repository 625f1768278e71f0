package org.carerecordguarantee.model.recordkeeping;

import java.util.Objects;
import java.util.UUID;
import org.carerecordguarantee.model.people.AccessRole;

/**
 * Who wrote an entry, as they were when they wrote it (KEEP-01): one natural person, in a role, for an organisation.
 * Taken from who is signed in, never from what is handed in.
 */
public record Author(UUID id, String name, AccessRole role, String organisation) {
    public Author {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(organisation, "organisation");
    }
}
