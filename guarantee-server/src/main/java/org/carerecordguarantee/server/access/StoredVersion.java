package org.carerecordguarantee.server.access;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One version of one item, as it was written. A correction is another row beside it; neither is changed or removed
 * (KEEP-03). What it says, and why it was corrected, are encrypted under the record's own key and bound to everything
 * else in the row ({@link Wording}).
 */
@Entity(name = "Version")
@Table(name = "record_item_version")
@IdClass(StoredVersion.Key.class)
class StoredVersion {
    @Id
    @Column(name = "item_id")
    UUID itemId;

    @Id
    int version;

    String category;
    String kind;
    String source;
    String format;

    @Column(name = "event_at")
    Instant eventAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "late_entry")
    boolean lateEntry;

    @Basic
    byte[] content;

    @Column(name = "author_id")
    UUID authorId;

    @Column(name = "author_name")
    String authorName;

    @Column(name = "author_role")
    String authorRole;

    @Column(name = "author_organisation")
    String authorOrganisation;

    /** The two columns that name a version. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        UUID itemId;
        int version;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && version == key.version && Objects.equals(itemId, key.itemId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(itemId, version);
        }
    }
}
