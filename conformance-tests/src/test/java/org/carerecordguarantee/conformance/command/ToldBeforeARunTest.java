package org.carerecordguarantee.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tool tells without a run: help, the plan, a clause, and what the doctor finds. */
class ToldBeforeARunTest {

    @TempDir
    private Path folder;

    @Test
    void the_doctor_names_every_fix_and_says_so_in_its_exit_code() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "target: http://localhost:1\nadaptor: x\nprofil: y\n");
        Said said = Said.say("doctor", "--config", file.toString(), "--out", folder.toString());
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out().lines().filter(line -> line.startsWith("fix ")))
                .hasSize(2)
                .anyMatch(line -> line.contains("'adaptor'"))
                .anyMatch(line -> line.contains("'profil'"));
        assertThat(said.out()).contains("-     the system: not looked at", "Put right what is marked 'fix'");
        assertThat(Said.say("doctor", "--help").out()).contains("put this right", "makes nothing and logs nobody");
    }

    @Test
    void the_doctor_tells_a_tool_the_same_as_a_reader() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "target: http://localhost:1\nadaptor: x\nprofil: y\n");
        String[] read = {"doctor", "--config", file.toString(), "--out", folder.toString()};
        Said said = Said.say("doctor", "--json", "--config", file.toString(), "--out", folder.toString());
        assertThat(said.code()).isEqualTo(3);
        try (JsonReader reader = Json.createReader(new StringReader(said.out()))) {
            JsonObject found = reader.readObject();
            assertThat(found.getBoolean("sound")).isFalse();
            List<String> lines = found.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                    .map(finding -> finding.getString("line"))
                    .toList();
            assertThat(Said.say(read)
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

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "plan --help", "explain --help", "doctor --help", "demo --help"})
    void help_has_an_example(String line) {
        Said said = Said.say(line.split(" "));
        assertThat(said.code()).isZero();
        assertThat(said.out()).containsAnyOf("Example", "Start with");
    }

    /** The list of commands shows of each what comes before its first empty line, and cuts what goes on after it. */
    @Test
    void each_command_is_told_in_whole_sentences() {
        String commands = Said.say("--help").out();
        assertThat(commands.substring(commands.indexOf("Commands:"), commands.indexOf("  help "))
                        .strip()
                        .split("\\R {2}(?=\\w)"))
                .hasSize(8)
                .filteredOn(each -> !each.equals("Commands:"))
                .allMatch(each -> each.strip().endsWith("."));
    }

    @Test
    void what_comes_after_all_checks_is_no_selection_of_its_own() {
        assertThat(Said.say("plan", "--scenario", "LOG-01.ledger")
                        .isOneLineOfAdvice()
                        .err())
                .contains("--clause LOG-01");
        assertThat(Said.say("plan", "--clause", "LOG-01").out()).contains("LOG-01.ledger");
    }

    @Test
    void the_plan_needs_no_system() {
        Said said = Said.say("plan", "--clause", "LOG-03");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("LOG-03.1[1]@adult", "LOG-03.1[2]@child", "such a run is no verdict");
    }

    @Test
    void the_plan_marks_what_need_not_apply_to_every_product() {
        assertThat(Said.say("plan").out().lines())
                .anyMatch(line -> line.contains("CTL-07.1") && line.endsWith("[if paper]"))
                .noneMatch(line -> line.contains("LOG-03.1") && line.contains("[if"))
                .anyMatch(line -> line.strip().startsWith("children") && line.endsWith("those named @child"))
                .anyMatch(line -> line.strip().startsWith("adults") && line.endsWith("those named @adult"))
                .anyMatch(line -> line.strip().startsWith("paper") && line.endsWith("those marked [if paper]"));
        assertThat(Said.say("plan", "--clause", "LOG-03").out()).doesNotContain("register of paper files");
    }

    @Test
    void the_cast_sheet_and_the_annex_are_printed() {
        assertThat(Said.say("plan", "--cast").out()).contains("Doreen Abbeygate", "Felix Arbour", "PRIVACY_OFFICER");
        assertThat(Said.say("plan", "--tender").out())
                .contains("as publicly", "**LOG-01** (required)", "**CTL-05** (desirable)", "sha256:");
    }

    @Test
    void a_clause_is_explained_with_its_scenarios_or_said_to_be_untested() {
        assertThat(Said.say("explain", "log-03").out()).contains("LOG-03 (must)", "If this fails:", "When Priya looks");
        assertThat(Said.say("explain", "CTL-07").out())
                .contains("Only where the product has a register of paper files");
        assertThat(Said.say("explain", "LOG-04").out()).contains("'accessListSettles'", "from PT0S to PT1M");
        assertThat(Said.say("explain", "EMG-03").out()).contains("'emergencyWindow'");
        assertThat(Said.say("explain", "EMG-12").out()).contains("Not yet tested by this suite.");
    }
}
