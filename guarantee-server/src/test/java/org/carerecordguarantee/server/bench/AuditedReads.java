package org.carerecordguarantee.server.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Arranged;
import org.carerecordguarantee.server.harness.Arranged.Somebody;
import org.carerecordguarantee.server.harness.Database;
import org.carerecordguarantee.server.harness.Postgres;
import org.carerecordguarantee.server.harness.RunningServer;

/**
 * How many audited reads a second the server answers, beside a plain insert for each commit on the same database.
 *
 * <p>One run gives both figures and their ratio, because the figures alone say more about the machine. Each read is of a record with
 * three items, decided, decrypted and written down; the callers, the server and the database share the machine.
 *
 * <p>The people of one figure have no limits, those of another ten, those of the third a thousand: kinds of entry that they sealed, and
 * none of them of the three items that are read.
 *
 * <p>Started by the profile {@code bench}: see CONTRIBUTING.md.
 */
public final class AuditedReads {
    private static final int CLIENTS = 16;
    private static final int PEOPLE = 50;
    private static final List<Integer> LIMITS = List.of(0, 10, 1000);
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private AuditedReads() {}

    /** Prints four lines a database: reads of people with each number of limits, and plain inserts. Takes about ten minutes. */
    public static void main(String[] arguments) throws Exception {
        measure("H2 in a file, which does not flush each commit", new Database.H2());
        try (Postgres postgres = Postgres.start()) {
            measure("PostgreSQL, synchronous_commit and fsync on", postgres);
        }
    }

    private static void measure(String name, Database database) throws Exception {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("GUARANTEE_PROFILE", "demo");
        environment.put("JAVA_OPTS", "-Xmx1g");
        try (RunningServer server = RunningServer.start(environment)) {
            Map<Integer, Load> reads = new LinkedHashMap<>();
            for (int limits : LIMITS) {
                List<Reading> readings = readings(server.api());
                limit(server.api(), readings, limits);
                Load.of(CLIENTS, WARM_UP, client -> readings.get(any(PEOPLE)).once());
                reads.put(limits, Load.of(CLIENTS, MEASURED, client -> readings.get(any(PEOPLE))
                        .once()));
            }
            Load inserts = inserts(database, server);
            System.out.printf("%s: %s plain inserts%n", name, inserts);
            reads.forEach((limits, load) -> System.out.printf(
                    "  people with %d limits: %s audited reads; ratio %.2f%n",
                    limits, load, load.perSecond() / inserts.perSecond()));
        }
    }

    /** Somebody's way to one record that is theirs to open. */
    private record Reading(Api api, UUID person, String subject) {
        void once() {
            Answer answer = api.get("/api/people/" + person + "/record");
            if (answer.status() != 200) {
                throw new IllegalStateException("a read was answered " + answer.status() + ": " + answer.body());
            }
        }
    }

    private static List<Reading> readings(Api api) {
        Arranged arranged = new Arranged(api);
        UUID team = arranged.team("COUNCIL");
        Somebody manager = arranged.worker(team, "Grace Ferrybridge", "TEAM_MANAGER");
        Somebody worker = arranged.worker(team, "Priya Lindqvist", "SOCIAL_WORKER");
        Api asManager = api.as(manager.subject()).forPurpose("DIRECT_CARE");
        Api asWorker = api.as(worker.subject()).forPurpose("DIRECT_CARE");
        List<Reading> readings = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            Somebody person = arranged.person("Doreen Abbeygate " + number, "1941-02-14");
            created(asManager.post(
                    "/api/people/" + person.id() + "/relationships",
                    "{\"cause\":\"ALLOCATION\",\"worker\":\"" + worker.id() + "\"}"));
            for (int item = 0; item < 3; item++) {
                created(asWorker.post("/api/people/" + person.id() + "/record/items", """
                        {"category":"CARE_AND_SUPPORT","kind":"CASE_NOTE","source":"HOME_VISIT","format":"TEXT",
                         "eventAt":"2026-01-05T10:00:00Z",
                         "content":"Prefers visits in the evening. Walks with a frame, and manages the stairs alone."}"""));
            }
            readings.add(new Reading(asWorker, person.id(), person.subject()));
        }
        return readings;
    }

    /** Each person asks for so many limits, which are in force at once. */
    private static void limit(Api api, List<Reading> readings, int limits) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> asking = readings.stream()
                    .map(reading -> (Callable<Void>) () -> {
                        Api themself = api.as(reading.subject());
                        for (int number = 0; number < limits; number++) {
                            created(themself.post(
                                    "/api/people/" + reading.person() + "/limits",
                                    "{\"scope\":\"CATEGORY\",\"category\":\"Kind " + number
                                            + "\",\"seal\":\"SEALED\",\"interim\":true}"));
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> asked : clients.invokeAll(asking)) {
                asked.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a limit could not be set", failed.getCause());
        } finally {
            clients.shutdownNow();
        }
    }

    private static void created(Answer answer) {
        if (answer.status() != 201) {
            throw new IllegalStateException("not arranged: " + answer.status() + " " + answer.body());
        }
    }

    // The ceiling: what the database does with one small row a commit, from as many connections as the server's pool
    // has callers.
    private static Load inserts(Database database, RunningServer server) throws SQLException {
        if (database instanceof Postgres postgres) {
            return inserts(() -> postgres.asOwner());
        }
        String url = "jdbc:h2:file:" + server.output().resolve("data/ceiling");
        return inserts(() -> DriverManager.getConnection(url, "sa", ""));
    }

    /** Opens connections to the database whose ceiling is measured. */
    private interface Connections {
        Connection open() throws SQLException;
    }

    private static Load inserts(Connections connections) throws SQLException {
        Connection[] open = new Connection[CLIENTS];
        PreparedStatement[] statements = new PreparedStatement[CLIENTS];
        try (Connection first = connections.open();
                Statement statement = first.createStatement()) {
            statement.execute("create table ceiling (id uuid primary key, note varchar(200) not null)");
            for (int client = 0; client < CLIENTS; client++) {
                open[client] = connections.open();
                statements[client] = open[client].prepareStatement("insert into ceiling (id, note) values (?, ?)");
            }
            return Load.of(CLIENTS, MEASURED, client -> {
                statements[client].setObject(1, UUID.randomUUID());
                statements[client].setString(2, "one plain row");
                statements[client].executeUpdate();
            });
        } finally {
            for (Connection connection :
                    Arrays.stream(open).filter(each -> each != null).toList()) {
                connection.close();
            }
        }
    }

    private static int any(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}
