package org.carerecordguarantee.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verification.PaperRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of somebody who has received the evidence of a run. */
class EvidenceCommandsTest {

    @TempDir
    private static Path folder;

    private static Path good;
    private static Path bad;

    private record Said(int code, String out, String err) {}

    @BeforeAll
    static void runs() {
        good = PaperRun.bundle(PaperRun.of(List.of("LOG-03"), EnumSet.noneOf(Sin.class)), folder.resolve("good"));
        bad = PaperRun.bundle(PaperRun.of(List.of("LOG-03"), EnumSet.of(Sin.NO_LOG_NO_MATTER)), folder.resolve("bad"));
    }

    @Test
    void a_sound_bundle_is_told_with_its_digest_and_with_what_was_not_looked_at() {
        Said said = say("verify", good.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Sound", "Partial run", Bundle.read(good).digest(), "No challenge word");
    }

    @Test
    void an_altered_bundle_is_told_with_the_part_that_does_not_fit() throws IOException {
        Said said = say("verify", good.toString(), "--digest", "sha256:0");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("Not sound", "manifest.json: ");
        assertThat(say("verify", good.toString(), "--challenge", "winter-heron").code())
                .isEqualTo(1);
    }

    @Test
    void what_is_no_bundle_is_refused_with_one_line() throws IOException {
        Path text = Files.writeString(folder.resolve("x.zip"), "hello");
        for (String[] command : new String[][] {
            {"verify", text.toString()},
            {"verify", folder.resolve("nowhere.zip").toString()},
            {"verify", good.toString(), "--challenge", "no"},
            {"run", "--target", "http://localhost:1", "--challenge", "not a word"},
            {"compare", good.toString(), text.toString()},
            {"compare", good.toString(), folder.resolve("nowhere.json").toString()},
            {
                "compare",
                good.toString(),
                Files.writeString(folder.resolve("x.json"), "{}").toString()
            }
        }) {
            Said said = say(command);
            assertThat(said.code()).as(String.join(" ", command)).isEqualTo(3);
            assertThat(said.err().strip().lines()).hasSize(1);
        }
    }

    @Test
    void two_runs_are_compared_from_bundles_or_results() {
        Path result = good.resolveSibling("result.json");
        assertThat(say("compare", good.toString(), result.toString()).code()).isZero();
        Said said = say("compare", good.toString(), bad.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("LOG-03: Kept → Not kept");
        assertThat(say("compare", good.toString(), bad.toString(), "--json").out())
                .contains("\"same\": false");
    }

    private static Said say(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Said(code, out.toString(), err.toString());
    }
}
