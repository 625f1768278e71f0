package org.carerecordguarantee.server.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That there is an item in somebody's record. All that is said in it is in its versions. */
@Entity(name = "Item")
@Table(name = "record_item")
class StoredItem {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;
}
