package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody whose record is kept, as far as a search may see them. */
@Entity(name = "Person")
@Table(name = "person")
class StoredPerson {
    @Id
    UUID id;

    String subject;
    String name;

    @Column(name = "name_key")
    String nameKey;

    LocalDate born;

    @Column(name = "nhs_number")
    String nhsNumber;
}
