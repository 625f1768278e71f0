package org.carerecordguarantee.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meets who holds it wrong: one line that says what to do, and never "conformant". */
class CommandLineTest {

    @TempDir
    private Path folder;

    private record Said(int code, String out, String err) {
        private Said isOneLineOfAdvice() {
            assertThat(code).isEqualTo(3);
            assertThat(err.strip().lines()).hasSize(1);
            assertThat(out + err).doesNotContainIgnoringCase("conformant");
            return this;
        }
    }

    @Test
    void without_anything_to_run_against_it_says_how_to_name_it() {
        assertThat(say("run").isOneLineOfAdvice().err()).contains("--target", "--config");
    }

    @Test
    void with_nothing_at_the_address_it_says_so() {
        assertThat(say("run", "--target", "http://localhost:1")
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
        assertThat(say("run", "--config", file.toString()).isOneLineOfAdvice().err())
                .contains("unknown key 'adaptor'. Did you mean 'adapter'?");
    }

    @Test
    void an_unknown_adapter_profile_clause_or_scenario_names_the_nearest() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "target: http://localhost:1\nadapter: referenc\n");
        assertThat(say("run", "--config", file.toString()).isOneLineOfAdvice().err())
                .contains("'reference'");
        assertThat(say("run", "--target", "http://localhost:1", "--profile", "who-looks")
                        .isOneLineOfAdvice()
                        .err())
                .contains("'who-looked'");
        assertThat(say("run", "--target", "http://localhost:1", "--clause", "LOG-1")
                        .isOneLineOfAdvice()
                        .err())
                .contains("'LOG-01'");
        assertThat(say("run", "--target", "http://localhost:1", "--scenario", "LOG-01.1[2]@chld")
                        .isOneLineOfAdvice()
                        .err())
                .contains("'LOG-01.1[2]@child'");
        assertThat(say("run", "--target", "http://localhost:1", "--clause", "EMG-01")
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
        assertThat(say("run", "--target", "http://localhost:1", "--waivers", file.toString())
                        .isOneLineOfAdvice()
                        .err())
                .contains("the waiver of LOG-03 expired on 2020-03-31");
    }

    @Test
    void a_figure_beyond_its_bound_is_refused_with_its_clause() throws IOException {
        Path file = Files.writeString(
                folder.resolve("c.yaml"), "target: http://localhost:1\nparameters: {accessListSettles: PT2M}\n");
        assertThat(say("run", "--config", file.toString()).isOneLineOfAdvice().err())
                .contains("PT2M", "PT1M", "LOG-04");
    }

    @Test
    void a_jar_that_is_not_there_is_told() {
        assertThat(say("run", "--target", "http://localhost:1", "--adapter", "nowhere.jar")
                        .isOneLineOfAdvice()
                        .err())
                .contains("no adapter jar at nowhere.jar");
    }

    @Test
    void the_doctor_names_every_fix_and_says_so_in_its_exit_code() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "target: http://localhost:1\nadaptor: x\nprofil: y\n");
        Said said = say("doctor", "--config", file.toString(), "--out", folder.toString());
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out().lines().filter(line -> line.startsWith("fix ")))
                .hasSize(2)
                .anyMatch(line -> line.contains("'adaptor'"))
                .anyMatch(line -> line.contains("'profil'"));
        assertThat(said.out()).contains("-     the system: not looked at", "Put right what is marked 'fix'");
        assertThat(say("doctor", "--help").out()).contains("put this right", "makes nothing and logs nobody");
    }

    @Test
    void the_doctor_tells_a_tool_the_same_as_a_reader() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "target: http://localhost:1\nadaptor: x\nprofil: y\n");
        String[] read = {"doctor", "--config", file.toString(), "--out", folder.toString()};
        Said said = say("doctor", "--json", "--config", file.toString(), "--out", folder.toString());
        assertThat(said.code()).isEqualTo(3);
        try (JsonReader reader = Json.createReader(new StringReader(said.out()))) {
            JsonObject found = reader.readObject();
            assertThat(found.getBoolean("sound")).isFalse();
            List<String> lines = found.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                    .map(finding -> finding.getString("line"))
                    .toList();
            assertThat(say(read)
                            .out()
                            .lines()
                            .filter(line -> !line.startsWith("Put right"))
                            .map(line -> line.substring(6)))
                    .containsExactlyElementsOf(lines);
            assertThat(found.getJsonArray("findings").getValuesAs(JsonObject.class))
                    .filteredOn(finding -> finding.getString("mark").equals("FIX"))
                    .hasSize(2);
        }
    }

    @Test
    void a_run_names_the_first_of_several_faults_and_where_the_rest_are_named() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "target: http://localhost:1\nadaptor: x\nprofil: y\n");
        assertThat(say("run", "--config", file.toString()).isOneLineOfAdvice().err())
                .contains("'adaptor'", "1 more: the command 'doctor' names all");
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        assertThat(say("demo", "--server", "nowhere").code()).isEqualTo(3);
        assertThat(say("demo", "--server", "nowhere").err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --treads 2", "rum", "explain", "demo"})
    void a_wrong_word_on_the_command_line_is_told(String line) {
        Said said = say(line.split(" "));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "plan --help", "explain --help", "doctor --help", "demo --help"})
    void help_has_an_example(String line) {
        Said said = say(line.split(" "));
        assertThat(said.code()).isZero();
        assertThat(said.out()).containsAnyOf("Example", "Start with");
    }

    /** The list of commands shows of each what comes before its first empty line, and cuts what goes on after it. */
    @Test
    void each_command_is_told_in_whole_sentences() {
        String commands = say("--help").out();
        assertThat(commands.substring(commands.indexOf("Commands:"), commands.indexOf("  help "))
                        .strip()
                        .split("\\R {2}(?=\\w)"))
                .hasSize(8)
                .filteredOn(each -> !each.equals("Commands:"))
                .allMatch(each -> each.strip().endsWith("."));
    }

    @Test
    void what_comes_after_all_checks_is_no_selection_of_its_own() {
        assertThat(say("plan", "--scenario", "LOG-01.ledger")
                        .isOneLineOfAdvice()
                        .err())
                .contains("--clause LOG-01");
        assertThat(say("plan", "--clause", "LOG-01").out()).contains("LOG-01.ledger");
    }

    @Test
    void the_plan_needs_no_system() {
        Said said = say("plan", "--clause", "LOG-03");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("LOG-03.1[1]@adult", "LOG-03.1[2]@child", "such a run is no verdict");
    }

    @Test
    void the_plan_marks_what_need_not_apply_to_every_product() {
        assertThat(say("plan").out().lines())
                .anyMatch(line -> line.contains("CTL-07.1") && line.endsWith("[if paper]"))
                .noneMatch(line -> line.contains("LOG-03.1") && line.contains("[if"))
                .anyMatch(line -> line.strip().startsWith("children") && line.endsWith("those named @child"))
                .anyMatch(line -> line.strip().startsWith("adults") && line.endsWith("those named @adult"))
                .anyMatch(line -> line.strip().startsWith("paper") && line.endsWith("those marked [if paper]"));
        assertThat(say("plan", "--clause", "LOG-03").out()).doesNotContain("register of paper files");
    }

    @Test
    void the_cast_sheet_and_the_annex_are_printed() {
        assertThat(say("plan", "--cast").out()).contains("Doreen Abbeygate", "Felix Arbour", "PRIVACY_OFFICER");
        assertThat(say("plan", "--tender").out())
                .contains("as publicly", "**LOG-01** (required)", "**CTL-05** (desirable)", "sha256:");
    }

    @Test
    void a_clause_is_explained_with_its_scenarios_or_said_to_be_untested() {
        assertThat(say("explain", "log-03").out()).contains("LOG-03 (must)", "If this fails:", "When Priya looks");
        assertThat(say("explain", "CTL-07").out()).contains("Only where the product has a register of paper files");
        assertThat(say("explain", "LOG-04").out()).contains("'accessListSettles'", "from PT0S to PT1M");
        assertThat(say("explain", "EMG-03").out()).contains("'emergencyWindow'");
        assertThat(say("explain", "EMG-09").out()).contains("Not yet tested by this suite.");
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
            return say(
                    "run", "--target", "http://localhost:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static Said say(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Said(code, out.toString(), err.toString());
    }
}
