package org.carerecordguarantee.server.recordlife;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One volume of a paper file: where it is, never what is in it. */
@Entity(name = "Volume")
@Table(name = "file_volume")
class StoredVolume {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    int volume;
    int volumes;
    String title;
    String location;
}
