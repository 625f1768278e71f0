package org.carerecordguarantee.server.accesslog;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.FieldSalts;
import org.carerecordguarantee.model.accesslog.Fingerprint;
import org.carerecordguarantee.model.accesslog.PersonLink;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.people.PersonRegistered;
import org.carerecordguarantee.server.platform.EntryAppended;

/**
 * Writes entries, and nothing else: there is no way here to change or remove one (LOG-02).
 *
 * <p>The life of an entry: the person's head is locked; the entry and its body are inserted, the body apart because it
 * alone may be erased one day; the entry is linked to the one before it; it is put into the queue from which the tree is
 * made; the head moves on; and all this is committed with whatever the entry is about, or none of it is.
 *
 * <p>Plain JDBC in the caller's transaction: six statements that each cost one round trip, on the connection that the
 * rest of the transaction uses.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Upholds({"LOG-01", "LOG-02", "LOG-03"})
public class AccessLog {
    /** The stream of what is about nobody, or about somebody who is not known: in nobody's list. */
    static final UUID ORGANISATION = new UUID(0, 0);

    // The longest that any record is kept, until each record's own retention is known here (LOG-12).
    private static final int YEARS_KEPT = 125;

    private final SecureRandom random = new SecureRandom();

    @Resource(lookup = "jdbc/guarantee")
    private DataSource database;

    @Inject
    private Event<EntryAppended> appended;

    /**
     * Locks the end of a person's list until the transaction ends. Call it before reading any fact about the person.
     *
     * @return empty if there is no such person
     */
    public Optional<PersonHead> lock(PersonId person) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select seq, link from person_head where person_id = ? for update")) {
            select.setObject(1, person.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new PersonHead(person, new PersonLink(row.getLong(1), Fingerprint.of(row.getBytes(2)))))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new LogUnavailable(failure);
        }
    }

    /** Begins the list of a person who is new here. */
    void begin(@Observes PersonRegistered event) {
        PersonId person = event.person();
        try (Connection connection = database.getConnection()) {
            run(
                    connection,
                    "insert into person_head (person_id, seq, link) values (?, ?, ?)",
                    person.value(),
                    0L,
                    PersonLink.start(person).link().bytes());
        } catch (SQLException failure) {
            throw new LogUnavailable(failure);
        }
    }

    /**
     * Appends to a person's list.
     *
     * @return the end of the list as it is now
     */
    public PersonHead append(PersonHead head, AccessEntry entry) {
        try (Connection connection = database.getConnection()) {
            Fingerprint fingerprint = insert(connection, head.person().value(), entry);
            PersonLink link = head.last().next(fingerprint);
            run(
                    connection,
                    "insert into person_link (person_id, seq, entry_id, link) values (?, ?, ?, ?)",
                    head.person().value(),
                    link.number(),
                    entry.entry(),
                    link.link().bytes());
            int moved = run(
                    connection,
                    "update person_head set seq = ?, link = ? where person_id = ? and seq = ?",
                    link.number(),
                    link.link().bytes(),
                    head.person().value(),
                    head.last().number());
            if (moved != 1) {
                throw new LogUnavailable("the end of the list is not where it was when it was locked");
            }
            announce(Optional.of(head.person()));
            return new PersonHead(head.person(), link);
        } catch (SQLException failure) {
            throw new LogUnavailable(failure);
        }
    }

    /** Appends to the organisation's stream. */
    public void append(AccessEntry entry) {
        try (Connection connection = database.getConnection()) {
            insert(connection, ORGANISATION, entry);
            announce(Optional.empty());
        } catch (SQLException failure) {
            throw new LogUnavailable(failure);
        }
    }

    private Fingerprint insert(Connection connection, UUID stream, AccessEntry entry) throws SQLException {
        byte[] chance = new byte[FieldSalts.LENGTH_OF_ALL];
        random.nextBytes(chance);
        FieldSalts salts = FieldSalts.of(chance);
        Fingerprint fingerprint = entry.fingerprint(salts);
        LocalDate keptUntil = London.dateOf(entry.circumstances().recordedAt()).plusYears(YEARS_KEPT);
        run(
                connection,
                "insert into access_entry (entry_id, fingerprint) values (?, ?)",
                entry.entry(),
                fingerprint.bytes());
        run(
                connection,
                "insert into access_body (entry_id, stream_id, happened_at, actor_id, fields, salts, retain_until)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                entry.entry(),
                stream,
                entry.circumstances().happenedAt().atOffset(ZoneOffset.UTC),
                entry.actor().id(),
                entry.json(),
                salts.bytes(),
                keptUntil);
        run(connection, "insert into log_pending (entry_id) values (?)", entry.entry());
        return fingerprint;
    }

    private void announce(Optional<PersonId> person) {
        appended.fire(new EntryAppended(person));
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
