package org.carerecordguarantee.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command does around a run, against a council on paper. */
class RunOnPaperTest {

    private static final String SECRET = "hunter-of-herons-22";

    @TempDir
    private Path folder;

    private final Exchanges exchanges = new Exchanges();
    private final Adapter honest = Office.with(EnumSet.noneOf(Sin.class), exchanges);
    private final StringWriter said = new StringWriter();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void a_folder_that_cannot_be_written_is_told_before_anybody_is_made() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> run("", file.resolve("report")))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("--out");
        assertThat(made).hasValue(0);
    }

    /** A build server keeps what a run prints, longer and for more eyes than any report. */
    @Test
    void no_secret_is_printed_though_an_adapter_says_it() {
        assertThatThrownBy(() -> run("allocate", folder.resolve("report")))
                .as("and none stands in a report")
                .hasMessageContaining("a secret would have stood in");
        assertThat(said.toString()).contains("could not", "[struck out]").doesNotContain(SECRET);
    }

    private int run(String failing, Path out) {
        Catalogue catalogue = Catalogue.load();
        Adapter adapter = new Adapter(honest.system(), failing(failing));
        Connection connection = new Connection(
                adapter, honest.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of(SECRET)));
        Configuration configuration = Configuration.of(ConfigurationFile.address("http://localhost:1"));
        return RunCommand.perform(
                new PrintWriter(said, true),
                configuration,
                connection,
                catalogue,
                Engine.of(catalogue),
                new Selection(Profile.named("who-looked").orElseThrow(), List.of("LOG-03"), List.of(), false),
                List.of(),
                Optional.empty(),
                1,
                Order.ofTheCatalogue(),
                out);
    }

    private Arrangements failing(String operation) {
        return Arrangements.class.cast(Proxy.newProxyInstance(
                Arrangements.class.getClassLoader(),
                new Class<?>[] {Arrangements.class},
                (proxy, method, arguments) -> {
                    made.addAndGet(method.getName().equals("person") ? 1 : 0);
                    if (method.getName().equals(operation)) {
                        throw new AdapterTrouble("could not log in with " + SECRET);
                    }
                    try {
                        return method.invoke(honest.arrangements(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
