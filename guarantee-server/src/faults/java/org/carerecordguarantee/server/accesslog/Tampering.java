package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Callers;
import org.carerecordguarantee.server.faults.RowSlips;

/** Does to the list what the reference server has no way to do. */
@ApplicationScoped
class Tampering {
    @Inject
    private AccessLog log;

    @Inject
    private Callers callers;

    /** Another name stands in a line from now on. */
    void rename(UUID entry) {
        run(
                "update access_body set fields = replace(fields, ?, ?) where entry_id = ?",
                "\"actorName\":\"",
                "\"actorName\":\"Formerly ",
                entry);
    }

    /** A line is gone. */
    void remove(UUID entry) {
        run("delete from access_body where entry_id = ?", entry);
    }

    /** A line of a look that never was. */
    @Transactional
    void add(PersonId person, Actor actor) {
        PersonHead head = log.lock(person).orElseThrow();
        log.append(
                head,
                AccessEntry.refused(
                        UUID.randomUUID(),
                        actor,
                        Optional.of(person),
                        Action.READ_RECORD,
                        List.of(),
                        callers.circumstances(callers.timeFor(Optional.of(person)))));
    }

    private static void run(String sql, Object... values) {
        try {
            RowSlips.change(sql, values);
        } catch (SQLException failure) {
            throw new LogUnavailable(failure);
        }
    }
}
