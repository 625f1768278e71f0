package org.carerecordguarantee.server.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.Postgres;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Somebody's list is really held by another transaction that does not end. */
@EnabledIfSystemProperty(
        named = "database",
        matches = "postgresql",
        disabledReason = "only there can another process hold a row")
class HeldUpIT {
    @Test
    @DisplayName("a list that is held up answers \"not now\" soon, and everybody else's is served meanwhile")
    void heldUp() throws SQLException {
        Case theirs = new Case(SharedServer.api());
        Case others = new Case(SharedServer.api());
        try (Connection connection = ((Postgres) SharedServer.database()).asApplication()) {
            connection.setAutoCommit(false);
            try (PreparedStatement hold =
                    connection.prepareStatement("select 1 from person_head where person_id = ? for update")) {
                hold.setObject(1, theirs.person().id());
                assertThat(hold.executeQuery().next()).isTrue();
            }
            Instant began = Instant.now();
            Answer answer = theirs.atWork().get(theirs.path("/record"));
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.clause()).isEqualTo("LOG-03");
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(12));
            assertThat(others.atWork().get(others.path("/record")).status()).isEqualTo(200);
            connection.rollback();
        }
        assertThat(theirs.atWork().get(theirs.path("/record")).status()).isEqualTo(200);
    }
}
