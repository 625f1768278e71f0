package org.carerecordguarantee.conformance.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.declared.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_whole_file_is_read() {
        Configuration read = read("""
                target: https://test.example:8443/
                adapter: my-product
                profile: who-looked
                product: My Product
                supplier: My Company
                timeouts: { connect: PT2S, request: PT9S }
                settings:
                  tenant: eastmere
                  clientSecret: env:MY_SECRET
                """);
        assertThat(read.target()).hasToString("https://test.example:8443");
        assertThat(read.adapter()).isEqualTo("my-product");
        assertThat(read.product()).contains("My Product");
        assertThat(read.supplier()).contains("My Company");
        assertThat(read.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(read.requestTimeout()).isEqualTo(Duration.ofSeconds(9));
        assertThat(read.settings()).isEqualTo(Map.of("tenant", "eastmere", "clientSecret", "hush-hush"));
        assertThat(read.secrets()).containsExactly("hush-hush");
    }

    @Test
    void json_will_do_too() {
        assertThat(read("{\"target\": \"http://localhost:9080\"}").target()).hasToString("http://localhost:9080");
    }

    @Test
    void figures_are_as_declared_else_as_usual() {
        Parameters declared = read("target: http://x\nparameters: {accessListSettles: PT1M, emergencyWindow: PT4H}")
                .parameters();
        assertThat(declared.accessListSettles()).isEqualTo(Duration.ofMinutes(1));
        assertThat(declared.emergencyWindow()).isEqualTo(Duration.ofHours(4));
        assertThat(declared.writesSettle()).isZero();
        assertThat(declared.declared(Parameter.WRITES_SETTLE)).isEmpty();
    }

    @Test
    void another_address_changes_nothing_else() {
        Configuration read = read("target: http://x\nparameters: {writesSettle: PT2S}");
        assertThat(read.at(URI.create("http://y")).parameters().writesSettle()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_secret_may_stand_in_a_file_beside_it() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "whisper\n");
        assertThat(read("target: http://x\nsettings: { password: 'file:secret.txt' }")
                        .settings())
                .containsEntry("password", "whisper");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            target: http://x\\nprofil: y              | unknown key 'profil'. Did you mean 'profile'?
            target: http://x\\ntimeouts: {conect: PT1S} | unknown key 'timeouts.conect'. Did you mean 'connect'?
            target: http://x\\nzzzzzzzzz: y           | unknown key 'zzzzzzzzz'. Known: absent, adapter,
            adapter: reference                        | the key 'target' is missing
            target: ftp://x                           | 'ftp://x' is no address of a system
            target: http://user:pass@x                | holds a user name or a password: write 'http://x'
            target: 'not an address'                  | 'not an address' is no address
            target: http://x\\ntimeouts: {connect: 5} | must be a duration such as PT30S, not '5'
            target: http://x\\ntimeouts: {connect: PT0S} | must be more than nothing
            target: http://x\\nparameters: {acessListSettles: PT1S} | unknown key 'parameters.acessListSettles'. Did you mean 'accessListSettles'?
            target: http://x\\nparameters: {accessListSettles: PT61S} | is PT61S, beyond its bound: it may be from PT0S to PT1M (LOG-04
            target: http://x\\nparameters: {accessListSettles: PT-1S} | is PT-1S, beyond its bound
            target: http://x\\nparameters: {writesSettle: soon} | must be a duration such as PT1M, not 'soon'
            target: http://x\\nparameters: {emergencyWindow: PT12H1S} | it may be from PT2M to PT12H (EMG-03
            target: http://x\\nabsent: {papers: 'No paper is left'} | unknown key 'absent.papers'. Did you mean 'paper'?
            target: http://x\\nabsent: {paper: } | 'absent.paper' must say why the product has not a register of paper files
            target: http://x\\nabsent: {children: no} | 'absent.children' must say why the product has not a record for somebody
            target: http://x\\nabsent: {children: 'For adults only', adults: 'For children only'} | so that nobody is left to be tested for
            target: http://x\\nabsent: [paper] | absent must hold keys with values
            target: http://x\\nparameters: [PT1S]    | parameters must hold keys with values, such as 'accessListSettles: PT5S'
            target: http://x\\ntarget: http://y       | a key stands in it twice
            [1, 2]                                    | the file must hold keys with values
            target: [a, b]                            | the key 'target' must hold one word or line
            target: http://x\\nsettings: {password: x} | write a reference, env:NAME or file:PATH
            target: http://x\\nsettings: {apiKey: x}  | write a reference, env:NAME or file:PATH
            target: http://x\\nsettings: {a: 'env:NOT_SET'} | environment variable NOT_SET, which is not set
            target: http://x\\nsettings: {a: 'file:nowhere'} | which cannot be read
            """)
    void each_fault_is_one_line_that_says_what_to_do(String text, String message) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> ConfigurationFile.read(folder.resolve("nowhere.yaml"), Map.of()))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("cannot read the configuration");
    }

    @Test
    void no_message_repeats_a_secret() {
        assertThatThrownBy(() -> read("target: http://x\nsettings: {password: swordfish}"))
                .isInstanceOf(ConfigurationFault.class)
                .message()
                .doesNotContain("swordfish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"profil", "Profile", "prfile", "profiles"})
    void the_nearest_word_is_offered(String word) {
        assertThat(Nearest.to(word, List.of("target", "profile", "adapter"))).contains("profile");
    }

    private Configuration read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("conformance.yaml"), text);
            return ConfigurationFile.read(file, Map.of("MY_SECRET", "hush-hush"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
