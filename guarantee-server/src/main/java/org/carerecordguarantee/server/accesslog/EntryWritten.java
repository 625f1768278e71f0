package org.carerecordguarantee.server.accesslog;

import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;

/**
 * An entry was written and is not committed yet. Who observes it does so in the same transaction: an exception undoes the
 * entry and all that it is about.
 *
 * @param person in whose list it stands; empty for an entry of the organisation
 */
public record EntryWritten(Optional<PersonId> person, UUID entry) {}
