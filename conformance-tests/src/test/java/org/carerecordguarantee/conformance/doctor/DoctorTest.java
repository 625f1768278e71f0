package org.carerecordguarantee.conformance.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.carerecordguarantee.conformance.doctor.Finding.Mark;
import org.carerecordguarantee.conformance.doctor.SeededMistakes.Mistake;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The doctor finds each mistake that is seeded for true, names the fix in one line, and finds nothing where nothing is wrong. The score
 * is kept in {@code target/doctor-score.json}.
 */
class DoctorTest {

    private static final Path SCORE = Path.of("target", "doctor-score.json");
    private static final int LEAST = 25;

    @TempDir
    private static Path folder;

    private static SetUp.Workshop workshop;
    private static SSLContext before;

    @BeforeAll
    static void make() throws IOException, InterruptedException, GeneralSecurityException {
        Certificates certificates = new Certificates(folder);
        VendorJar jars = new VendorJar(folder);
        workshop = new SetUp.Workshop(
                jars,
                jars.sound(),
                certificates.signed("good", "dns:localhost", "-1d", 30),
                certificates.signed("expired", "dns:localhost", "-9d", 2),
                certificates.signed("another", "dns:care.example", "-1d", 30),
                certificates.selfSigned("own", "dns:localhost"));
        before = SSLContext.getDefault();
        SSLContext.setDefault(certificates.trusting());
    }

    @AfterAll
    static void restore() {
        SSLContext.setDefault(before);
    }

    @TestFactory
    Stream<DynamicTest> each_mistake_is_found_and_its_healthy_twin_is_left_alone() {
        List<Mistake> mistakes = SeededMistakes.all();
        List<String> found = Collections.synchronizedList(new ArrayList<>());
        Stream<DynamicTest> each = mistakes.stream()
                .map(mistake -> dynamicTest(mistake.name(), () -> {
                    assertThat(fixes(healthy(mistake))).as("the healthy twin").isEmpty();
                    assertFound(mistake);
                    found.add(mistake.name());
                }));
        DynamicTest score = dynamicTest("score", () -> {
            Files.createDirectories(SCORE.getParent());
            Files.writeString(SCORE, "{\"found\":" + found.size() + ",\"seeded\":" + mistakes.size() + "}\n");
            System.out.println("doctor " + found.size() + "/" + mistakes.size());
            assertThat(mistakes).hasSizeGreaterThanOrEqualTo(LEAST);
            assertThat(mistakes).extracting(Mistake::name).doesNotHaveDuplicates();
            assertThat(found).hasSameSizeAs(mistakes);
        });
        return Stream.concat(each, Stream.of(score));
    }

    private static List<Finding> healthy(Mistake mistake) throws IOException {
        try (SetUp setUp = setUp(mistake)) {
            return setUp.examine();
        }
    }

    private static void assertFound(Mistake mistake) throws Exception {
        try (SetUp setUp = setUp(mistake)) {
            mistake.seed().into(setUp);
            List<Finding> all = setUp.examine();
            assertThat(fixes(all)).as("one line that names " + mistake.named()).anySatisfy(line -> assertThat(line)
                    .contains(mistake.named()));
            assertThat(all.stream().map(Finding::line)).allSatisfy(line -> assertThat(line)
                    .doesNotContain("\n", "hunter22", SmallProduct.SECRET, SmallProduct.TOKEN)
                    .isNotBlank());
        }
    }

    private static SetUp setUp(Mistake mistake) throws IOException {
        SetUp setUp = new SetUp(workshop, folder);
        return mistake.encrypted() ? setUp.over(workshop.good()) : setUp;
    }

    @Test
    void one_visit_finds_several_mistakes_and_says_what_it_could_not_look_at() throws IOException {
        try (SetUp setUp = new SetUp(workshop, folder)) {
            setUp.replace("profile: who-looked", "profil: who-looked");
            setUp.replace("PT5S", "5 seconds");
            setUp.replace("env:MY_SECRET", "hunter22");
            Files.writeString(setUp.folder.resolve("taken"), "a file");
            setUp.out = setUp.folder.resolve("taken");
            List<Finding> all = setUp.examine();
            assertThat(fixes(all))
                    .hasSize(4)
                    .anyMatch(line -> line.contains("'profil'"))
                    .anyMatch(line -> line.contains("timeouts.request"))
                    .anyMatch(line -> line.contains("settings.client-secret"))
                    .anyMatch(line -> line.contains("--out"));
            assertThat(all.stream().filter(finding -> finding.mark() == Mark.SKIPPED))
                    .extracting(Finding::line)
                    .contains("the system: not looked at, because the adapter comes first");
        }
    }

    @Test
    void several_mistakes_outside_the_file_are_found_together_too() throws IOException {
        try (SetUp setUp = new SetUp(workshop, folder)) {
            setUp.jar = Optional.of(workshop.jars().withoutService());
            setUp.target("http://localhost:" + setUp.deadPort());
            setUp.replace("PT30S", "PT1S");
            assertThat(fixes(setUp.examine()))
                    .hasSize(3)
                    .anyMatch(line -> line.contains("META-INF/services"))
                    .anyMatch(line -> line.contains("nothing listens"))
                    .anyMatch(line -> line.contains("timeouts.act"));
        }
    }

    @Test
    void in_a_system_that_is_not_for_tests_nothing_is_made_and_nobody_logs_in() throws IOException {
        try (SetUp setUp = new SetUp(workshop, folder)) {
            setUp.product.environment = "LIVE";
            setUp.product.skew = Duration.ofHours(-2);
            List<String> fixes = fixes(setUp.examine());
            assertThat(fixes).hasSize(2).anyMatch(line -> line.contains("seconds behind this machine's"));
            assertThat(setUp.product.touched).isZero();
        }
    }

    private static List<String> fixes(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.mark() == Mark.FIX)
                .map(Finding::line)
                .toList();
    }
}
