package org.carerecordguarantee.server.accesslog;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.carerecordguarantee.model.accesslog.Fingerprint;
import org.carerecordguarantee.model.people.PersonId;

/** Reads a person's list of who looked. A body that was erased after its retention leaves its number and no line. */
@ApplicationScoped
class PersonList {
    @Resource(lookup = "jdbc/guarantee")
    private DataSource database;

    /** The number of the newest entry; 0 if there is none. */
    long newest(PersonId person) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select seq from person_head where person_id = ?")) {
            select.setObject(1, person.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException failure) {
            throw new LogUnavailable(failure);
        }
    }

    /**
     * Entries, the newest first.
     *
     * @param upTo the highest number that counts
     * @param before only numbers below this one
     * @param withOwn whether the person's own looks are in
     */
    List<KeptEntry> read(PersonId person, long upTo, long before, boolean withOwn, int limit) {
        String sql = "select l.seq, l.entry_id, l.link, e.fingerprint, b.fields from person_link l"
                + " join access_entry e on e.entry_id = l.entry_id"
                + " join access_body b on b.entry_id = l.entry_id"
                + " where l.person_id = ? and l.seq <= ? and l.seq < ?"
                + (withOwn ? "" : " and b.actor_id <> ?")
                + " order by l.seq desc fetch first " + limit + " rows only";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, person.value());
            select.setLong(2, upTo);
            select.setLong(3, before);
            if (!withOwn) {
                select.setObject(4, person.value());
            }
            List<KeptEntry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(KeptEntry.of(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            Fingerprint.of(row.getBytes(3)),
                            Fingerprint.of(row.getBytes(4)),
                            row.getString(5)));
                }
            }
            return entries;
        } catch (SQLException failure) {
            throw new LogUnavailable(failure);
        }
    }
}
