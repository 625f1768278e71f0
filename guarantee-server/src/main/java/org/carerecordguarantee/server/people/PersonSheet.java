package org.carerecordguarantee.server.people;

import java.time.LocalDate;
import java.util.Optional;
import org.carerecordguarantee.model.people.NhsNumber;
import org.carerecordguarantee.model.people.PersonId;

/** What a search may show of a person, so that the right one is found. */
public record PersonSheet(PersonId id, String name, Optional<LocalDate> born, Optional<NhsNumber> nhsNumber) {}
