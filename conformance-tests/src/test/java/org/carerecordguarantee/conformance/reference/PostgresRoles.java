package org.carerecordguarantee.conformance.reference;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A PostgreSQL of its own for one server: the owner that migrates, the role that the application uses, the role that erases. */
final class PostgresRoles implements AutoCloseable {

    private static final String OWNER = "guarantee_owner";
    private static final String APPLICATION = "guarantee_application";
    private static final String ERASURE = "guarantee_erasure";
    private static final String PASSWORD = "of-this-test-alone";

    private final EmbeddedPostgres postgres;

    private PostgresRoles(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static PostgresRoles start() throws IOException, SQLException {
        PostgresRoles started = new PostgresRoles(EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .start());
        try (Connection connection = started.postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : List.of(OWNER, APPLICATION, ERASURE)) {
                statement.execute("create role " + role + " login password '" + PASSWORD + "'");
            }
            statement.execute("create database guarantee owner " + OWNER);
        }
        return started;
    }

    /** {@return what the server must find in its environment} */
    Map<String, String> environment() {
        return Map.of(
                "DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/guarantee",
                "DB_USER", APPLICATION,
                "DB_PASSWORD", PASSWORD,
                "DB_OWNER_USER", OWNER,
                "DB_OWNER_PASSWORD", PASSWORD,
                "DB_ERASURE_USER", ERASURE);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
