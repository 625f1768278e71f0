package org.carerecordguarantee.server.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity(name = "Team")
@Table(name = "team")
class StoredTeam {
    @Id
    UUID id;

    String name;

    @ManyToOne
    @JoinColumn(name = "organisation_id")
    StoredOrganisation organisation;
}
