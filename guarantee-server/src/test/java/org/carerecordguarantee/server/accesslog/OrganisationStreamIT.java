package org.carerecordguarantee.server.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Database;
import org.carerecordguarantee.server.harness.Postgres;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What is about nobody who has a list, or about the searching itself, goes to the organisation's stream: in the queue for the tree, in
 * nobody's list. No door shows that stream, so this reads the tables.
 */
class OrganisationStreamIT {
    private static final Api API = SharedServer.api();
    private static final UUID ORGANISATION = new UUID(0, 0);

    private Arranged arranged;
    private Somebody worker;

    @BeforeEach
    void arrange() {
        assumeTrue(Database.postgresql(), "reads the tables themselves");
        arranged = new Arranged(API);
        worker = arranged.worker(arranged.team("COUNCIL"), "A Searcher", "SOCIAL_WORKER");
    }

    @Test
    @DisplayName("a look for a person whom nobody knows is one refused entry there, and in nobody's list")
    void unknownPerson() throws SQLException {
        UUID nobody = UUID.randomUUID();

        assertThat(atWork().get("/api/people/" + nobody + "/record").status()).isEqualTo(404);

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.fields().getString("outcome")).isEqualTo("REFUSED");
            assertThat(entry.fields().getString("person")).isEqualTo(nobody.toString());
            assertThat(entry.stream()).isEqualTo(ORGANISATION);
            assertThat(entry.linked()).isFalse();
            assertThat(entry.queued()).isTrue();
        });
    }

    @Test
    @DisplayName("an id that is none is one refused entry there")
    void malformedId() throws SQLException {
        assertThat(atWork().get("/api/people/doreen/record").status()).isEqualTo(400);

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.fields().getString("outcome")).isEqualTo("REFUSED");
            assertThat(entry.stream()).isEqualTo(ORGANISATION);
            assertThat(entry.linked()).isFalse();
        });
    }

    @Test
    @DisplayName(
            "a search is one entry there with its terms and whom it showed, and one in the list of each who was shown")
    void search() throws SQLException {
        String surname = "Stream" + UUID.randomUUID().toString().substring(0, 8);
        Somebody shown = arranged.person("Ada " + surname, "1951-03-04");

        assertThat(atWork().post("/api/searches", "{\"name\":\"" + surname + "\"}")
                        .status())
                .isEqualTo(200);

        List<Entry> entries = entries();
        assertThat(entries).hasSize(2);
        assertThat(entries).filteredOn(Entry::linked).singleElement().satisfies(entry -> {
            assertThat(entry.stream()).isEqualTo(shown.id());
            assertThat(entry.fields().toString()).doesNotContain(surname);
        });
        assertThat(entries).filteredOn(entry -> !entry.linked()).singleElement().satisfies(entry -> {
            assertThat(entry.stream()).isEqualTo(ORGANISATION);
            assertThat(entry.fields().getJsonObject("terms").toString()).contains(surname);
            assertThat(entry.fields().getJsonArray("shown").getString(0))
                    .isEqualTo(shown.id().toString());
        });
    }

    private Api atWork() {
        return API.as(worker.subject()).forPurpose("DIRECT_CARE");
    }

    private record Entry(UUID stream, JsonObject fields, boolean linked, boolean queued) {}

    private List<Entry> entries() throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (Connection owner = ((Postgres) SharedServer.database()).asOwner();
                PreparedStatement select =
                        owner.prepareStatement("select b.stream_id, b.fields, l.seq is not null, p.entry_id is not null"
                                + " from access_body b left join person_link l on l.entry_id = b.entry_id"
                                + " left join log_pending p on p.entry_id = b.entry_id where b.actor_id = ?")) {
            select.setObject(1, worker.id());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    JsonObject fields = Json.createReader(new StringReader(row.getString(2)))
                            .readObject();
                    entries.add(new Entry(row.getObject(1, UUID.class), fields, row.getBoolean(3), row.getBoolean(4)));
                }
            }
        }
        return entries;
    }
}
