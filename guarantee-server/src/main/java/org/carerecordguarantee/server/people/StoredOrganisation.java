package org.carerecordguarantee.server.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity(name = "Organisation")
@Table(name = "organisation")
class StoredOrganisation {
    @Id
    UUID id;

    String name;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;
}
