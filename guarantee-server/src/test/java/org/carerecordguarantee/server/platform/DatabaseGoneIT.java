package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.Postgres;
import org.carerecordguarantee.server.harness.RunningServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The database is really stopped under the running server, and started again. */
@EnabledIfSystemProperty(
        named = "database",
        matches = "postgresql",
        disabledReason = "only a database of its own can be stopped")
class DatabaseGoneIT {
    @Test
    @DisplayName("without the database nothing is shown; when it is back, the record and every entry are there")
    void gone() {
        try (Postgres database = Postgres.start();
                RunningServer server = RunningServer.demo(database)) {
            Case theirs = new Case(server.api());
            Api atWork = theirs.atWork();
            Answer written = atWork.post(theirs.path("/record/items"), Case.item("2026-01-05T10:00:00Z"));
            assertThat(written.status()).as(written.body()).isEqualTo(201);
            assertThat(atWork.get(theirs.path("/record")).body()).contains("rail by the stairs");
            int listed = theirs.list().size();

            database.stop();
            Answer gone = atWork.get(theirs.path("/record"));
            assertThat(gone.status()).as(gone.body()).isEqualTo(503);
            assertThat(gone.reason()).isEqualTo("UNAVAILABLE");
            assertThat(gone.clause()).isEqualTo("LOG-03");
            assertThat(gone.body()).doesNotContain("rail", "Exception", "postgres", "jdbc");
            assertThat(atWork.get(theirs.path("/access-list")).status()).isEqualTo(503);
            assertThat(server.api().get("/health/ready").status()).isEqualTo(503);
            assertThat(server.api().get("/health/live").status()).isEqualTo(200);

            database.resume();
            Answer back = atWork.get(theirs.path("/record"));
            assertThat(back.status()).as(back.body()).isEqualTo(200);
            assertThat(back.body()).contains("rail by the stairs");
            assertThat(server.api().get("/health/ready").status()).isEqualTo(200);
            assertThat(theirs.list()).hasSize(listed + 1);
        }
    }
}
