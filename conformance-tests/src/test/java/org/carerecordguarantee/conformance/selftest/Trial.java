package org.carerecordguarantee.conformance.selftest;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Target;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.verdict.Word;

/** Runs the suite, as the command line does, against the small system with some flaws. */
final class Trial {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final Profile PROFILE = Profile.named("who-looked").orElseThrow();
    private static final Engine ENGINE = Engine.of(CATALOGUE);

    private Trial() {}

    static Run of(Flaw... flaws) {
        return of(Selection.whole(PROFILE), target -> adapter(target, Set.of(flaws)));
    }

    /** How to make an adapter; a functional form of the factory. */
    interface Making {
        Adapter of(Target target);
    }

    static Run of(Selection selection, Making making) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            HttpServer echo = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            echo.createContext("/", exchange -> {
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
            });
            echo.setExecutor(threads);
            echo.start();
            try {
                Configuration configuration = Configuration.of(
                        URI.create("http://localhost:" + echo.getAddress().getPort()));
                Connection connection = Connection.open(configuration, factory(making));
                return new Performance(configuration, connection, CATALOGUE, ENGINE)
                        .perform(selection, 2, result -> {});
            } finally {
                echo.stop(0);
            }
        } catch (IOException e) {
            throw new IllegalStateException("no port for the trial", e);
        } finally {
            threads.shutdownNow();
        }
    }

    static Adapter adapter(Target target, Set<Flaw> flaws) {
        MemoryState state = new MemoryState();
        return new Adapter(new MemorySystem(state, flaws, target), new MemoryArrangements(state, flaws));
    }

    /** An adapter with arrangements and not one act. */
    static Adapter withoutActs(Target target) {
        return new Adapter(
                new CareRecordSystem() {}, adapter(target, Set.of()).arrangements());
    }

    static Map<String, Word> words(Run run) {
        return run.results().stream()
                .collect(Collectors.toMap(result -> result.check().id(), CheckResult::word));
    }

    private static AdapterFactory factory(Making making) {
        return new AdapterFactory() {
            @Override
            public String name() {
                return "trial";
            }

            @Override
            public Adapter connect(Target target) {
                return making.of(target);
            }
        };
    }
}
