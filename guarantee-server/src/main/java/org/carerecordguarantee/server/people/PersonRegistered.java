package org.carerecordguarantee.server.people;

import org.carerecordguarantee.model.people.PersonId;

/** A person became known here. Observed in the same transaction. */
public record PersonRegistered(PersonId person) {}
