package org.carerecordguarantee.server.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables to this version at start, as the role that owns them, before anything is served. On PostgreSQL with an owner of
 * its own it also grants the application and erasure roles what they may do. It needs no running application and leaves none behind:
 * the owner's connections close when it is done.
 */
@ApplicationScoped
class Migrator {
    private static final Logger LOG = System.getLogger(Migrator.class.getName());

    @Resource(lookup = "jdbc/owner")
    private DataSource owner;

    private final Settings settings;
    private final Serving serving;

    @Inject
    Migrator(Settings settings, Serving serving) {
        this.settings = settings;
        this.serving = serving;
    }

    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup start) {
        List<String> faults = Preflight.faults(settings);
        if (!faults.isEmpty()) {
            serving.refuse(faults);
            LOG.log(Level.ERROR, "The server refuses to serve:\n - " + String.join("\n - ", faults));
            return;
        }
        try {
            migrate();
            serving.begin();
        } catch (FlywayException failure) {
            serving.refuse(List.of("The tables could not be brought to this version."));
            LOG.log(
                    Level.ERROR,
                    "The server refuses to serve: the tables could not be brought to this version.",
                    failure);
        }
    }

    private void migrate() {
        boolean ownRoles = settings.value("DB_OWNER_USER").isPresent() && postgresql();
        List<String> locations = new ArrayList<>(List.of("classpath:db/migration"));
        if (ownRoles) {
            locations.add("classpath:db/postgresql");
        }
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(owner)
                .locations(locations.toArray(String[]::new))
                .placeholders(Map.of(
                        "application", settings.value("DB_USER").orElse("sa"),
                        "erasure", settings.value("DB_ERASURE_USER").orElse("guarantee_erasure")))
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
