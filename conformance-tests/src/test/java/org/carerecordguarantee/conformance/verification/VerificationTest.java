package org.carerecordguarantee.conformance.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carerecordguarantee.conformance.evidence.Bundle;
import org.carerecordguarantee.conformance.evidence.Challenge;
import org.carerecordguarantee.conformance.evidence.Unreadable;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bundle as it was made is sound; bent in any of many ways, it is not, and what was bent is named. */
class VerificationTest {

    private static final Challenge WORD = new Challenge("winter-heron-42");
    private static final Verification VERIFICATION = new Verification(PaperRun.CATALOGUE, PaperRun.ENGINE);

    @TempDir
    private static Path folder;

    private static Path goodFile;
    private static Bundle good;
    private static Bundle bad;
    private static Bundle partial;

    @BeforeAll
    static void runs() {
        Run kept = PaperRun.whole(EnumSet.noneOf(Sin.class), Optional.of(WORD));
        assertThat(kept.verdict().standing()).isEqualTo(Standing.CONFORMANT);
        goodFile = PaperRun.bundle(kept, folder.resolve("good"));
        good = Bundle.read(goodFile);
        bad = Bundle.read(PaperRun.bundle(
                PaperRun.whole(EnumSet.of(Sin.NO_TIE_IS_NEEDED, Sin.A_SEARCH_IS_NOT_LOGGED), Optional.empty()),
                folder.resolve("bad")));
        partial = Bundle.read(
                PaperRun.bundle(PaperRun.of(List.of("LOG-03"), EnumSet.noneOf(Sin.class)), folder.resolve("partial")));
    }

    @Test
    void as_made_each_is_sound_whatever_its_verdict() {
        assertThat(Stream.of(good, bad, partial).map(VerificationTest::findings))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void the_digest_that_was_noted_is_that_of_the_bundle_and_of_no_other() {
        assertThat(VERIFICATION.of(good, Optional.of(good.digest()), Optional.empty()))
                .isEmpty();
        assertThat(VERIFICATION.of(
                        good,
                        Optional.of(good.digest().substring("sha256:".length()).toUpperCase()),
                        Optional.empty()))
                .isEmpty();
        assertThat(VERIFICATION.of(good, Optional.of(bad.digest()), Optional.empty()))
                .singleElement()
                .extracting(Finding::file)
                .isEqualTo("manifest.json");
    }

    @Test
    void the_word_is_found_and_no_other_is() {
        assertThat(VERIFICATION.of(good, Optional.empty(), Optional.of(WORD))).isEmpty();
        assertThat(VERIFICATION.of(good, Optional.empty(), Optional.of(new Challenge("spring-heron-42"))))
                .isNotEmpty();
        assertThat(VERIFICATION.of(bad, Optional.empty(), Optional.of(WORD)))
                .extracting(Finding::what)
                .contains("the run was made without any challenge word");
    }

    /** An old recording stays an old one, although its result claims the new word and its manifest fits. */
    @Test
    void a_word_that_stands_in_the_result_alone_is_not_believed() {
        Bundle claims = bent(
                bad,
                true,
                files -> Bending.result(
                        files, text -> text.replace("\"challenge\": \"\"", "\"challenge\": \"winter-heron-42\"")));
        assertThat(VERIFICATION.of(claims, Optional.empty(), Optional.of(WORD)))
                .extracting(Finding::what)
                .contains("no answer of the system carries the challenge word");
    }

    @Test
    void a_word_that_was_put_into_the_names_alone_is_not_believed() {
        Bundle names = bent(bad, true, files -> {
            Bending.result(files, text -> text.replace("\"challenge\": \"\"", "\"challenge\": \"winter-heron-42\""));
            files.replaceAll((name, text) -> name.startsWith("evidence/")
                    ? text.replaceAll("(\"people\": \\[\\s*\")[^\"]*", "$1Doreen-" + WORD.stamp())
                    : text);
        });
        assertThat(VERIFICATION.of(names, Optional.empty(), Optional.of(WORD)))
                .extracting(Finding::what)
                .contains("no answer of the system carries the challenge word");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "org.carerecordguarantee.conformance.verification.WaysToBendTheResult#ways",
        "org.carerecordguarantee.conformance.verification.WaysToBendTheEvidence#ways",
        "org.carerecordguarantee.conformance.verification.WaysToBendTheReports#ways"
    })
    void whoever_bends_it_is_found_out(
            String how, boolean manifestFits, String where, Consumer<SortedMap<String, String>> way)
            throws IOException {
        Bundle bent = bent(bad, manifestFits, way);
        assertThat(PaperRun.files(bent).equals(PaperRun.files(bad)))
                .as("nothing was bent")
                .isFalse();
        assertThat(bent.differences().isEmpty()).as("the manifest fits").isEqualTo(manifestFits);
        assertThat(findings(bent)).as(how).extracting(Finding::file).contains(where);
    }

    /** A hash that was made to fit leads to another digest, and only who noted the first can tell. */
    @Test
    void a_hash_that_was_altered_with_its_file_is_found_by_the_digest() {
        Bundle bent = bent(
                bad,
                true,
                files -> Bending.edit(
                        files, Bending.CHECK, "\"responseBody\": \"\\[not kept", "\"responseBody\": \"[nothing"));
        assertThat(findings(bent))
                .as("in keeping with all else: it cannot be told")
                .isEmpty();
        assertThat(VERIFICATION.of(bent, Optional.of(bad.digest()), Optional.empty()))
                .isNotEmpty();
    }

    @Test
    void a_bundle_without_a_result_cannot_be_looked_at() {
        Bundle without = bent(bad, true, files -> files.remove("result.json"));
        assertThatThrownBy(() -> findings(without)).isInstanceOf(Unreadable.class);
    }

    @Test
    void the_same_run_gives_the_same_bytes() throws IOException {
        Run run = PaperRun.of(List.of("LOG-03"), EnumSet.noneOf(Sin.class));
        assertThat(Files.readAllBytes(PaperRun.bundle(run, folder.resolve("one"))))
                .isEqualTo(Files.readAllBytes(PaperRun.bundle(run, folder.resolve("other"))));
    }

    private static List<Finding> findings(Bundle bundle) {
        return VERIFICATION.of(bundle, Optional.empty(), Optional.empty());
    }

    private static Bundle bent(Bundle bundle, boolean manifestFits, Consumer<SortedMap<String, String>> way) {
        return Bending.bent(bundle, manifestFits, way, folder.resolve("bent.zip"));
    }
}
