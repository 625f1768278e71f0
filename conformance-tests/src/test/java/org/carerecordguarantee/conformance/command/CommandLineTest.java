package org.carerecordguarantee.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meets who holds it wrong: one line that says what to do, and never "conformant". */
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void without_anything_to_run_against_it_says_how_to_name_it() {
        assertThat(Said.say("run").isOneLineOfAdvice().err()).contains("--target", "--config");
    }

    @Test
    void with_nothing_at_the_address_it_says_so() {
        assertThat(Said.say("run", "--target", "http://localhost:1")
                        .isOneLineOfAdvice()
                        .err())
                .contains("cannot reach the system at http://localhost:1", "nothing answers");
    }

    @Test
    void with_another_site_at_the_address_it_says_so() throws IOException {
        assertThat(against(Map.of("/", "<html>hello</html>"))
                        .isOneLineOfAdvice()
                        .err())
                .contains("cannot reach the system at http://localhost:");
    }

    @Test
    void a_live_system_is_refused() throws IOException {
        assertThat(against(Map.of("/api/environment", environment("LIVE")))
                        .isOneLineOfAdvice()
                        .err())
                .contains("refused", "does not call itself a test environment");
    }

    @Test
    void a_system_that_says_nothing_of_its_environment_is_refused() throws IOException {
        assertThat(against(Map.of("/api/environment", "{}")).isOneLineOfAdvice().err())
                .contains("does not say which environment it is");
    }

    @Test
    void a_token_that_is_not_accepted_is_told_before_anything_runs() throws IOException {
        assertThat(against(Map.of(
                                "/api/environment", environment("TEST"),
                                "/development/", "{\"id\":\"1\",\"subject\":\"s\"}",
                                "/development/issuer/token", "{\"access_token\":\"wrong\"}"))
                        .isOneLineOfAdvice()
                        .err())
                .contains("nobody can log in", "answered 401");
    }

    @Test
    void an_unknown_key_names_the_nearest() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "target: http://localhost:1\nadaptor: x\n");
        assertThat(Said.say("run", "--config", file.toString())
                        .isOneLineOfAdvice()
                        .err())
                .contains("unknown key 'adaptor'. Did you mean 'adapter'?");
    }

    @Test
    void an_unknown_adapter_profile_clause_or_scenario_names_the_nearest() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "target: http://localhost:1\nadapter: referenc\n");
        assertThat(Said.say("run", "--config", file.toString())
                        .isOneLineOfAdvice()
                        .err())
                .contains("'reference'");
        assertThat(Said.say("run", "--target", "http://localhost:1", "--profile", "who-looks")
                        .isOneLineOfAdvice()
                        .err())
                .contains("'who-looked'");
        assertThat(Said.say("run", "--target", "http://localhost:1", "--clause", "LOG-1")
                        .isOneLineOfAdvice()
                        .err())
                .contains("'LOG-01'");
        assertThat(Said.say("run", "--target", "http://localhost:1", "--scenario", "LOG-01.1[2]@chld")
                        .isOneLineOfAdvice()
                        .err())
                .contains("'LOG-01.1[2]@child'");
        assertThat(Said.say("run", "--target", "http://localhost:1", "--clause", "EMG-01")
                        .isOneLineOfAdvice()
                        .err())
                .contains("is not in profile");
    }

    @Test
    void a_waiver_that_has_expired_is_refused_before_anything_runs() throws IOException {
        Path file = Files.writeString(folder.resolve("w.yaml"), """
                waivers:
                  - {clause: LOG-03, reason: It waits for spring, name: Joan Harrow, expires: 2020-03-31}
                """);
        assertThat(Said.say("run", "--target", "http://localhost:1", "--waivers", file.toString())
                        .isOneLineOfAdvice()
                        .err())
                .contains("the waiver of LOG-03 expired on 2020-03-31");
    }

    @Test
    void a_figure_beyond_its_bound_is_refused_with_its_clause() throws IOException {
        Path file = Files.writeString(
                folder.resolve("c.yaml"), "target: http://localhost:1\nparameters: {accessListSettles: PT2M}\n");
        assertThat(Said.say("run", "--config", file.toString())
                        .isOneLineOfAdvice()
                        .err())
                .contains("PT2M", "PT1M", "LOG-04");
    }

    @Test
    void a_jar_that_is_not_there_is_told() {
        assertThat(Said.say("run", "--target", "http://localhost:1", "--adapter", "nowhere.jar")
                        .isOneLineOfAdvice()
                        .err())
                .contains("no adapter jar at nowhere.jar");
    }

    @Test
    void a_run_names_the_first_of_several_faults_and_where_the_rest_are_named() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "target: http://localhost:1\nadaptor: x\nprofil: y\n");
        assertThat(Said.say("run", "--config", file.toString())
                        .isOneLineOfAdvice()
                        .err())
                .contains("'adaptor'", "1 more: the command 'doctor' names all");
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        assertThat(Said.say("demo", "--server", "nowhere").code()).isEqualTo(3);
        assertThat(Said.say("demo", "--server", "nowhere").err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --treads 2", "rum", "explain", "demo"})
    void a_wrong_word_on_the_command_line_is_told(String line) {
        Said said = Said.say(line.split(" "));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("--help");
    }

    private static String environment(String environment) {
        return "{\"product\":\"P\",\"version\":\"1\",\"environment\":\"" + environment + "\",\"time\":\""
                + Instant.now() + "\"}";
    }

    /** Runs against a server that gives these answers, and 401 to everything else. */
    private Said against(Map<String, String> answers) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String answer = answers.entrySet().stream()
                    .filter(entry -> exchange.getRequestURI().getPath().equals(entry.getKey())
                            || (entry.getKey().endsWith("/")
                                    && exchange.getRequestURI().getPath().startsWith(entry.getKey())))
                    .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                    .map(Map.Entry::getValue)
                    .orElse("");
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.isEmpty() ? 401 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            return Said.say(
                    "run", "--target", "http://localhost:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }
}
