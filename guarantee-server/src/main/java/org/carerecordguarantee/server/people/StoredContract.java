package org.carerecordguarantee.server.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.carerecordguarantee.model.people.ToolkitStatus;

/** One state of what a contractor or provider has shown. It is never changed: the next state is a row of its own. */
@Entity(name = "Contract")
@Table(name = "organisation_contract")
class StoredContract {
    @Id
    UUID id;

    @Column(name = "organisation_id")
    UUID organisationId;

    int turn;
    String clause;

    @Enumerated(EnumType.STRING)
    ToolkitStatus toolkit;

    @Column(name = "until_on")
    LocalDate until;

    @Column(name = "said_by")
    UUID saidBy;

    @Column(name = "said_at")
    Instant saidAt;
}
