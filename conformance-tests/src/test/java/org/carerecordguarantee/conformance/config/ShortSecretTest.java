package org.carerecordguarantee.conformance.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret that is too short to be looked for in the reports is refused, rather than left unprotected. */
class ShortSecretTest {

    @TempDir
    private Path folder;

    @Test
    void a_short_secret_is_refused_without_being_told() throws IOException {
        Path file = written("password: 'env:IT'");
        assertThatThrownBy(() -> ConfigurationFile.read(file, Map.of("IT", "qvxz9")))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("'settings.password' leads to a secret of fewer than 6 characters")
                .hasMessageNotContaining("qvxz9");
    }

    @Test
    void what_is_no_secret_by_its_name_may_be_short() throws IOException {
        assertThat(ConfigurationFile.read(written("tenant: 'env:IT'"), Map.of("IT", "qvxz9"))
                        .settings())
                .containsEntry("tenant", "qvxz9");
    }

    private Path written(String setting) throws IOException {
        return Files.writeString(
                folder.resolve("c.yaml"), "target: http://localhost:1\nsettings:\n  " + setting + "\n");
    }
}
