package org.carerecordguarantee.conformance.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.Environment;
import org.carerecordguarantee.conformance.port.Target;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An adapter that quotes its secret when it fails does not get it printed. */
class ConnectionSecretsTest {

    private static final String SECRET = "hunter-of-herons-22";

    @TempDir
    private Path folder;

    @Test
    void of_a_setting_that_it_calls_wrong() {
        assertKept(factory(() -> {
            throw new IllegalArgumentException("the password '" + SECRET + "' is too old");
        }));
    }

    @Test
    void of_a_system_that_it_cannot_reach() {
        assertKept(factory(() -> new Adapter(
                Office.with(EnumSet.noneOf(Sin.class), new Exchanges()).system(), () -> {
                    throw new AdapterTrouble("the system does not take " + SECRET);
                })));
    }

    @Test
    void of_a_log_in_that_fails() {
        Adapter honest = Office.with(EnumSet.noneOf(Sin.class), new Exchanges());
        Arrangements locked = new Arrangements() {
            @Override
            public Environment environment() {
                return honest.arrangements().environment();
            }

            @Override
            public void tryLogIn() {
                throw new AdapterTrouble("nobody knows " + SECRET);
            }
        };
        assertKept(factory(() -> new Adapter(honest.system(), locked)));
    }

    private void assertKept(AdapterFactory factory) {
        assertThatThrownBy(() -> Connection.open(configuration(), factory))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("[struck out]")
                .hasMessageNotContaining(SECRET);
    }

    private Configuration configuration() throws Exception {
        Path file = Files.writeString(
                folder.resolve("c.yaml"), "target: http://localhost:1\nsettings: { password: 'env:PASSWORD' }\n");
        return ConfigurationFile.read(file, Map.of("PASSWORD", SECRET));
    }

    private interface Making {
        Adapter adapter();
    }

    private static AdapterFactory factory(Making making) {
        return new AdapterFactory() {
            @Override
            public String name() {
                return "talkative";
            }

            @Override
            public Adapter connect(Target target) {
                return making.adapter();
            }
        };
    }
}
