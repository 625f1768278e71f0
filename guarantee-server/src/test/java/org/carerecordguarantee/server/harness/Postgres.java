package org.carerecordguarantee.server.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * A real PostgreSQL with the three roles that an operator creates: the owner migrates, the application writes and reads, erasure takes
 * what is past its time. It can be stopped under a running server, and started again with the same data on the same port.
 */
public final class Postgres implements Database {
    private static final String OWNER = "guarantee_owner";
    private static final String APPLICATION = "guarantee_application";
    private static final String ERASURE = "guarantee_erasure";
    private static final String PASSWORD = "of-this-test-alone";

    private final Path data;
    private final int port;
    private EmbeddedPostgres running;

    private Postgres(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Starts one and creates roles and database. */
    public static Postgres start() {
        try {
            Postgres postgres = new Postgres(Files.createTempDirectory("guarantee-postgres"), FreePort.any());
            postgres.resume();
            postgres.createRoles();
            return postgres;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("PostgreSQL did not start.", failure);
        }
    }

    /** Starts it again after {@link #stop}. */
    public void resume() {
        try {
            running = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_connections", "60")
                    // As in production: an entry is durable before its answer leaves. The library would turn the first
                    // off.
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops it, data kept: whoever is connected is cut off. */
    public void stop() {
        try {
            running.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A connection as the role that the server uses, with no more rights than it has. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, PASSWORD);
    }

    /** A connection as the role that erases. */
    public Connection asErasure() throws SQLException {
        return DriverManager.getConnection(url(), ERASURE, PASSWORD);
    }

    /** A connection as the role that owns the tables. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, PASSWORD);
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "DB_URL", url(),
                "DB_USER", APPLICATION,
                "DB_PASSWORD", PASSWORD,
                "DB_OWNER_USER", OWNER,
                "DB_OWNER_PASSWORD", PASSWORD,
                "DB_ERASURE_USER", ERASURE);
    }

    @Override
    public void close() {
        stop();
        Folders.delete(data);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/guarantee";
    }

    private void createRoles() throws SQLException {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION, ERASURE}) {
                statement.execute("create role " + role + " login password '" + PASSWORD + "'");
            }
            statement.execute("create database guarantee owner " + OWNER
                    + " encoding 'UTF8' template template0 lc_collate 'C' lc_ctype 'C'");
        }
    }
}
