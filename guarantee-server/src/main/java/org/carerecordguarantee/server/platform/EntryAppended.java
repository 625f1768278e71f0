package org.carerecordguarantee.server.platform;

import java.util.Optional;
import org.carerecordguarantee.model.people.PersonId;

/**
 * The access log has just written an entry. Fired by it after each append, inside the transaction that wrote: {@link Recorded} learns
 * from it, and an exception from an observer rolls the entry and everything with it back.
 *
 * @param person whose stream it went to; empty for the organisation's
 */
public record EntryAppended(Optional<PersonId> person) {}
