package org.carerecordguarantee.server.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Whether this server lives, and whether it may be sent requests: settings fit, tables migrated, access log writable. */
@ApplicationScoped
public class Health {
    @Resource(lookup = "jdbc/guarantee")
    private DataSource database;

    @Inject
    private Serving serving;

    @Inject
    private HolidaysKnown holidays;

    @Produces
    @Liveness
    HealthCheck lives() {
        return () -> HealthCheckResponse.up("the server runs");
    }

    @Produces
    @Readiness
    HealthCheck settingsAndTables() {
        return () -> {
            HealthCheckResponseBuilder answer = HealthCheckResponse.named("settings are fit and tables migrated")
                    .status(serving.open())
                    .withData("bank holidays known until", holidays.lastYear());
            holidays.warning().ifPresent(words -> answer.withData("warning", words));
            return answer.build();
        };
    }

    @Produces
    @Readiness
    HealthCheck accessLog() {
        return () -> HealthCheckResponse.named("the access log can be written")
                .status(serving.open() && logCanBeWritten())
                .build();
    }

    /** Really writes, and takes it back. */
    private boolean logCanBeWritten() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement write =
                    connection.prepareStatement("insert into access_entry (entry_id, fingerprint) values (?, ?)")) {
                write.setObject(1, UUID.randomUUID());
                write.setBytes(2, new byte[32]);
                return write.executeUpdate() == 1;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
