package org.carerecordguarantee.server.harness;

import java.util.Map;

/** What a server under test keeps its tables in. */
public interface Database extends AutoCloseable {
    /** The server's environment for it. */
    Map<String, String> environment();

    @Override
    void close();

    /** A fresh, empty one of the kind that this run is for. */
    static Database fresh() {
        return postgresql() ? Postgres.start() : new H2();
    }

    /** True in the run on PostgreSQL. */
    static boolean postgresql() {
        return "postgresql".equals(System.getProperty("database"));
    }

    /** A file in the server's own output folder: that is the default, so there is nothing to say. */
    final class H2 implements Database {
        @Override
        public Map<String, String> environment() {
            return Map.of();
        }

        @Override
        public void close() {
            // The file goes with the server's output folder.
        }
    }
}
