package org.carerecordguarantee.server.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.people.AccessRole;

/**
 * Somebody at work. They come with an account, work in one team at a time, and hold one role or a few; in a request they
 * act in one of them. A worker may also be somebody with a record here: then {@code ownRecords} keeps them out of it.
 */
@Entity(name = "Worker")
@Table(name = "worker")
class StoredWorker {
    @Id
    UUID id;

    String subject;
    String name;

    @Column(name = "job_title")
    String jobTitle;

    @ManyToOne
    @JoinColumn(name = "team_id")
    StoredTeam team;

    boolean active;

    @ElementCollection
    @CollectionTable(name = "worker_role", joinColumns = @JoinColumn(name = "worker_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    Set<AccessRole> roles = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "worker_own_record",
            joinColumns = @JoinColumn(name = "worker_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    Set<StoredPerson> ownRecords = new HashSet<>();

    void moveTo(StoredTeam another) {
        team = another;
    }

    Post post() {
        StoredOrganisation organisation = team.organisation;
        return new Post(
                jobTitle,
                team.id,
                team.name,
                organisation.id,
                organisation.name,
                organisation.kind == OrganisationKind.COUNCIL);
    }
}
