package org.carerecordguarantee.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.Database;
import org.carerecordguarantee.server.harness.Postgres;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is refused causes no look into the record, which would take longer the more there is in it (CNF-10). */
class NothingSoughtIT {
    private static final Api API = SharedServer.api();

    @ParameterizedTest
    @CsvSource({
        "HEALTH, HEALTH_PROFESSIONAL, /record, 404",
        "HEALTH, HEALTH_PROFESSIONAL, /record?asAt=2026-01-01T00:00:00Z, 404",
        "HEALTH, HEALTH_PROFESSIONAL, /record/items/01a05c32-6268-734d-92cd-4c73f0755505, 404",
        "COUNCIL, SOCIAL_WORKER, /record, 403",
        "COUNCIL, SYSTEM_ADMIN, /record/items/01a05c32-6268-734d-92cd-4c73f0755505/versions, 403"
    })
    @DisplayName("with the record's tables out of reach, whoever is refused is refused as ever, and it is in the list")
    void refusedWithoutALook(String organisation, String role, String rest, int status) throws SQLException {
        assumeTrue(Database.postgresql(), "H2 does not lock a table against readers");
        Case theirs = new Case(API);
        Arranged arranged = new Arranged(API);
        Api stranger = API.as(arranged.worker(arranged.team(organisation), "No Tie", role)
                        .subject())
                .forPurpose("DIRECT_CARE");
        Answer known;
        Answer unknown;
        try (Connection owner = ((Postgres) SharedServer.database()).asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table record_item, record_item_version in access exclusive mode");
            known = stranger.get(theirs.path(rest));
            unknown = stranger.get("/api/people/" + UUID.randomUUID() + rest);
            owner.rollback();
        }
        assertThat(known.status()).as(known.body()).isEqualTo(status);
        assertThat(unknown.status()).as(unknown.body()).isEqualTo(role.equals("SYSTEM_ADMIN") ? 403 : 404);
        assertThat(theirs.refusals()).hasSize(1);
    }
}
