package org.carerecordguarantee.server.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.Database;
import org.carerecordguarantee.server.harness.Postgres;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, tried with the application's and the erasure role's own credentials. */
class DatabaseRolesIT {
    private static final String DENIED = "42501";

    private static Case theirs;
    private static Postgres postgres;

    @BeforeAll
    static void somethingToProtect() {
        assumeTrue(Database.postgresql(), "H2 has one role");
        postgres = (Postgres) SharedServer.database();
        theirs = new Case(SharedServer.api());
        theirs.atWork().post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_entry set fingerprint = fingerprint",
                "delete from access_entry",
                "truncate access_entry cascade",
                "update access_body set fields = '{}'",
                "update access_body set retain_until = current_date - 1",
                "delete from access_body",
                "update person_link set seq = seq + 1",
                "delete from person_link",
                "update person_head set person_id = person_id",
                "delete from person_head",
                "update log_leaf set entry_id = entry_id",
                "delete from log_leaf",
                "update log_tile set hashes = hashes",
                "delete from log_tile",
                "update log_checkpoint set signed_note = ''",
                "delete from log_checkpoint",
                "update log_pending set entry_id = entry_id",
                "insert into log_state (one, tree_size, frontier) values (1, 0, '')",
                "delete from log_state",
                "update record_item_version set content = content",
                "delete from record_item_version",
                "update record_item set person_id = person_id",
                "delete from record_item",
                "update record_key set wrapped_key = wrapped_key",
                "delete from record_key",
                "update declared_relationship set kind = kind",
                "delete from declared_relationship",
                "update relationship set begins_at = begins_at",
                "update relationship_end set ended_at = ended_at",
                "delete from relationship_end",
                "delete from relationship",
                "delete from alert",
                "alter table access_body disable row level security",
                "update duty set kind = kind",
                "delete from duty",
                "update duty_turn set what = what",
                "delete from duty_turn",
                "update alert_decision set verdict = verdict",
                "delete from alert_decision",
                "update account_standing set individual = true",
                "delete from account_standing",
                "update organisation_contract set until_on = until_on",
                "delete from team_place",
                "update team_place set since = since",
                "update team_relationship set begins_at = begins_at",
                "delete from team_relationship_end",
                "delete from relationship_rests_on",
                "update paper_store_line set why = why",
                "delete from paper_store_check",
                "delete from found_file",
                "drop table access_entry cascade",
                "create table mine (id int)"
            })
    @DisplayName("the application may not")
    void applicationMayNot(String sql) throws SQLException {
        try (Connection application = postgres.asApplication();
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo(DENIED));
        }
    }

    @Test
    @DisplayName(
            "the application may read what it wrote, take from the queue and move the head, and that is no accident")
    void applicationMay() throws SQLException {
        try (Connection application = postgres.asApplication();
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            assertThat(statement.executeUpdate("update person_head set seq = seq"))
                    .isPositive();
            assertThat(statement.executeUpdate("delete from log_pending")).isPositive();
            assertThat(statement.executeUpdate("update log_state set tree_size = tree_size"))
                    .isEqualTo(1);
            application.rollback();
        }
    }

    @Test
    @DisplayName("erasure takes bodies that are past their time, and no others")
    void erasure() throws SQLException {
        try (Connection owner = postgres.asOwner();
                Statement statement = owner.createStatement()) {
            String person = theirs.person().id().toString();
            assertThat(statement.executeUpdate("update access_body set retain_until = current_date - 1 where entry_id ="
                            + " (select entry_id from person_link where seq = 1 and person_id = '" + person + "')"))
                    .isEqualTo(1);
            try (Connection erasure = postgres.asErasure();
                    Statement erasing = erasure.createStatement()) {
                assertThat(erasing.executeUpdate("delete from access_body")).isEqualTo(1);
                assertThatThrownBy(() -> erasing.executeUpdate("delete from access_entry"))
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> erasing.executeQuery("select fields from access_body"))
                        .isInstanceOf(SQLException.class);
            }
            try (ResultSet left = statement.executeQuery(
                    "select count(*) from person_link l join access_body b on b.entry_id = l.entry_id"
                            + " where l.person_id = '" + person + "'")) {
                assertThat(left.next()).isTrue();
                assertThat(left.getInt(1)).isPositive();
            }
        }
        assertThat(theirs.list()).extracting(line -> line.getInt("number")).doesNotContain(1);
    }

    @Test
    @DisplayName("what is kept of an item cannot be read without its key")
    void contentIsNotReadable() throws SQLException {
        try (Connection owner = postgres.asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select content from record_item_version")) {
            int versions = 0;
            while (row.next()) {
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("rail", "Visited");
                versions++;
            }
            assertThat(versions).isPositive();
        }
    }
}
