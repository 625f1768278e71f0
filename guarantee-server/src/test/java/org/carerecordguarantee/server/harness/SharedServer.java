package org.carerecordguarantee.server.harness;

/**
 * The one demo server that the tests of a run share, started when the first asks and stopped when the run ends. Each test arranges people
 * and staff of its own, so that none sees another's.
 */
public final class SharedServer {
    private static final Database DATABASE = Database.fresh();
    private static final RunningServer SERVER = RunningServer.demo(DATABASE);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            SERVER.close();
            DATABASE.close();
        }));
    }

    private SharedServer() {}

    /** The server. */
    public static RunningServer get() {
        return SERVER;
    }

    /** Its way in, as nobody yet. */
    public static Api api() {
        return SERVER.api();
    }

    /** Its database. */
    public static Database database() {
        return DATABASE;
    }
}
