package org.carerecordguarantee.conformance.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong before a server is ready. That a real one starts and stops is shown by the test against the reference server. */
class ServerProcessTest {

    @TempDir
    private Path folder;

    @Test
    void a_script_that_is_not_there_is_told() {
        assertThatThrownBy(() -> ServerProcess.start(folder.resolve("nowhere"), folder, Map.of()))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("there is no server to start at");
    }

    @Test
    void a_server_that_stops_while_starting_is_told_with_where_to_look() throws IOException {
        Path script = script("echo no port $HTTP_PORT for profile $GUARANTEE_PROFILE; exit 7");
        assertThatThrownBy(() -> ServerProcess.start(script, folder.resolve("out"), Map.of("DB_URL", "x")))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("stopped while starting (exit code 7)")
                .hasMessageContaining("server.log");
        assertThat(Files.readString(folder.resolve("out/server.log"))).matches("no port \\d+ for profile demo\n");
    }

    private Path script(String line) throws IOException {
        Path script = folder.resolve("server");
        Files.writeString(script, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script;
    }
}
