package org.carerecordguarantee.server.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.carerecordguarantee.model.accesslog.CanonicalJson;
import org.carerecordguarantee.model.accesslog.Json;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Outcome;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.PersonId;

/**
 * What one worker did with one person's record, read from the list of who looked. Whoever asks is decided upon before: it
 * names nobody else and shows nothing of the record.
 */
@ApplicationScoped
public class PastLooks {
    @Resource(lookup = "jdbc/guarantee")
    private DataSource database;

    /** All of it, the first first. An entry whose body was erased after its retention is not in it. */
    public List<PastLook> of(PersonId person, UUID worker) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select b.entry_id, b.fields from access_body b where b.stream_id = ? and b.actor_id = ?"
                                + " order by b.happened_at, b.entry_id")) {
            select.setObject(1, person.value());
            select.setObject(2, worker);
            List<PastLook> looks = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    looks.add(look(row.getObject(1, UUID.class), row.getString(2)));
                }
            }
            return looks;
        } catch (SQLException failure) {
            throw new IllegalStateException("the list of who looked cannot be read", failure);
        }
    }

    private static PastLook look(UUID entry, String body) {
        if (!(CanonicalJson.read(body) instanceof Json.Members members)) {
            throw new IllegalStateException("the body of an entry is not an object");
        }
        SortedMap<String, Json> fields = members.values();
        return new PastLook(
                entry,
                Instant.parse(needed(fields, "happenedAt")),
                Action.valueOf(needed(fields, "action")),
                text(fields.get("purpose")).map(Purpose::valueOf),
                categories(fields.get("categories")),
                needed(fields, "outcome").equals(Outcome.ALLOWED.name()),
                text(fields.get("role")),
                fields.get("relationship") instanceof Json.Members relied
                        ? text(relied.values().get("cause"))
                        : Optional.empty());
    }

    private static List<String> categories(Json field) {
        return field instanceof Json.Listing listing
                ? listing.values().stream().flatMap(each -> text(each).stream()).toList()
                : List.of();
    }

    private static String needed(SortedMap<String, Json> fields, String name) {
        return text(fields.get(name)).orElseThrow(() -> new IllegalStateException("an entry without " + name));
    }

    private static Optional<String> text(Json field) {
        return field instanceof Json.Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
