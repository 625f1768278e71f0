package org.carerecordguarantee.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.htmlformatter.MessagesToHtmlWriter;
import io.cucumber.messages.NdjsonToMessageIterable;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.ndjson.Serializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.query.Query;
import io.cucumber.query.Repository;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.config.ConfigurationFile;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.run.Connection;
import org.carerecordguarantee.conformance.run.Performance;
import org.carerecordguarantee.conformance.run.Run;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The messages of a run, read by Cucumber's own readers. */
class MessagesTest {

    private static Run run;
    private static final List<Envelope> MESSAGES = new ArrayList<>();
    private static Query query;

    @BeforeAll
    static void perform() throws IOException {
        Exchanges exchanges = new Exchanges();
        Adapter adapter = Office.with(EnumSet.of(Sin.NO_TIE_IS_NEEDED), exchanges);
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of()));
        Configuration configuration = Configuration.of(ConfigurationFile.address("http://localhost:1"));
        Catalogue catalogue = Catalogue.load();
        run = new Performance(configuration, connection, catalogue, Engine.of(catalogue))
                .perform(
                        new Selection(
                                Profile.named("who-looked").orElseThrow(),
                                List.of("CTL-03", "LOG-01"),
                                List.of(),
                                false),
                        2,
                        result -> {});
        Repository repository = Repository.builder()
                .feature(Repository.RepositoryFeature.INCLUDE_GHERKIN_DOCUMENTS, true)
                .feature(Repository.RepositoryFeature.INCLUDE_STEP_DEFINITIONS, true)
                .feature(Repository.RepositoryFeature.INCLUDE_HOOKS, true)
                .build();
        byte[] text = run.messages().getBytes(StandardCharsets.UTF_8);
        try (NdjsonToMessageIterable messages =
                new NdjsonToMessageIterable(new ByteArrayInputStream(text), new Deserializer())) {
            for (Envelope message : messages) {
                MESSAGES.add(message);
                repository.update(message);
            }
        }
        query = new Query(repository);
    }

    @Test
    void each_check_is_a_scenario_of_its_own_that_says_for_whom_it_was_played() {
        Set<String> performed = run.results().stream()
                .filter(result -> !result.stage().steps().isEmpty())
                .map(result -> result.check().id())
                .collect(Collectors.toSet());
        assertThat(performed).hasSizeGreaterThan(20);
        assertThat(query.findAllPickles()).extracting(Pickle::getId).containsExactlyInAnyOrderElementsOf(performed);
        assertThat(query.findAllPickles()).allMatch(pickle -> pickle.getName()
                .endsWith("(" + pickle.getId().substring(pickle.getId().indexOf('@') + 1) + ")"));
        assertThat(query.countTestCasesStarted()).isEqualTo(performed.size());
        assertThat(query.findAllTestCaseStarted()).allMatch(started -> started.getAttempt() == 0);
    }

    @Test
    void no_two_checks_share_a_step_and_each_step_leads_back_to_its_feature() {
        Set<String> ids = new HashSet<>();
        for (Pickle pickle : query.findAllPickles()) {
            assertThat(query.findLocationOf(pickle)).as(pickle.getId()).isPresent();
            pickle.getSteps().forEach(step -> {
                assertThat(ids.add(step.getId())).as("twice: " + step.getId()).isTrue();
                assertThat(query.findStepBy(step)).as(step.getText()).isPresent();
            });
        }
        query.findAllTestCaseStarted()
                .forEach(started -> assertThat(query.findTestStepFinishedAndTestStepBy(started).stream()
                                .map(Map.Entry::getValue)
                                .filter(step -> step.getPickleStepId().isPresent())
                                .map(step -> query.findPickleStepBy(step)
                                        .orElseThrow()
                                        .getId())
                                .toList())
                        .isEqualTo(query.findPickleBy(started).orElseThrow().getSteps().stream()
                                .map(step -> step.getId())
                                .toList()));
    }

    @Test
    void what_is_kept_passed_and_what_is_not_kept_failed() {
        Map<String, CheckResult> results = run.results().stream()
                .collect(Collectors.toMap(result -> result.check().id(), result -> result));
        Set<Word> met = EnumSet.noneOf(Word.class);
        for (TestCaseStarted started : query.findAllTestCaseStarted()) {
            CheckResult result =
                    results.get(query.findPickleBy(started).orElseThrow().getId());
            met.add(result.word());
            assertThat(query.findMostSevereTestStepResultBy(started)
                            .orElseThrow()
                            .getStatus())
                    .as(result.check().id())
                    .isEqualTo(result.word() == Word.KEPT ? TestStepResultStatus.PASSED : TestStepResultStatus.FAILED);
        }
        assertThat(met).contains(Word.KEPT, Word.NOT_KEPT);
        assertThat(query.findTestRunFinished().orElseThrow().getSuccess()).isFalse();
    }

    @Test
    void nothing_tells_where_the_suite_was_run_or_how_its_code_is_laid_out() {
        assertThat(query.findMeta().orElseThrow().getCi()).isEmpty();
        assertThat(run.messages())
                .contains("\"status\":\"FAILED\"", "\"exception\":")
                .doesNotContain("stackTrace", "\\tat org.");
    }

    @Test
    void cucumber_s_own_page_can_be_made_of_them() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Serializer serializer = new Serializer();
        try (MessagesToHtmlWriter writer =
                MessagesToHtmlWriter.builder(serializer::writeValue).build(page)) {
            for (Envelope message : MESSAGES) {
                writer.write(message);
            }
        }
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("(child)").endsWith("</html>\n");
    }
}
