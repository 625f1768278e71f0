package org.carerecordguarantee.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.declared.Parameters;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.Arrangements;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.probe.Finding;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.report.Reports;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Waiver;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.verification.PaperRun;
import org.carerecordguarantee.conformance.wire.Redaction;
import org.carerecordguarantee.conformance.witness.Exchange;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs with waivers, with something declared absent, and with products and adapters that lack things. */
class TermsOfARunTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Engine ENGINE = Engine.of(CATALOGUE);
    private static final Profile PROFILE = Profile.named("who-looked").orElseThrow();
    private static final Map<Condition, String> NO_PAPER = Map.of(Condition.PAPER, "No paper file is left here");
    private static final Map<Condition, String> NO_CHILDREN = Map.of(Condition.CHILDREN, "Sold for adults only");
    private static final Map<Condition, String> NO_ADULTS = Map.of(Condition.ADULTS, "Sold for children's homes only");
    private static final Waiver WAIVER = new Waiver(
            "LOG-03", "The next release mends it", "Joan Harrow, Eastmere County Council", LocalDate.of(2100, 1, 1));

    private static final Waiver NEEDED = new Waiver("CTL-07", WAIVER.reason(), WAIVER.name(), WAIVER.expires());

    @TempDir
    private Path folder;

    private final Exchanges exchanges = new Exchanges();

    @Test
    void what_is_declared_absent_and_not_found_does_not_apply() {
        Run run = run(NO_PAPER, without(Set.of("paperVolume", "fileLocations"), true), List.of());
        assertThat(run.probed()).singleElement().satisfies(probed -> {
            assertThat(probed.finding()).isEqualTo(Finding.ABSENT);
            assertThat(probed.stage().deeds())
                    .anyMatch(deed -> !deed.exchanges().isEmpty());
        });
        assertThat(words(run, "CTL-07.1")).containsOnly(Word.DOES_NOT_APPLY);
        assertThat(words(run, "CTL-07.2")).containsOnly(Word.DOES_NOT_APPLY);
        assertThat(words(run, "CTL-07.3")).containsOnly(Word.KEPT);
        assertThat(run.verdict().standing()).as(run.verdict().sentence()).isEqualTo(Standing.CONFORMANT);
        assertThat(run.verdict().partial()).isFalse();
        assertThat(run.verdict().sentence()).contains("not tested with paper files");
        assertThat(run.results().stream().map(result -> result.check().id()))
                .containsExactlyElementsOf(ENGINE.plan(Selection.whole(PROFILE)).stream()
                        .map(check -> check.id())
                        .toList());
    }

    @Test
    void what_is_declared_absent_and_found_is_tested_as_if_nobody_had_said_so() {
        Run run = run(NO_PAPER, honest(), List.of());
        assertThat(run.probed()).singleElement().matches(probed -> probed.finding() == Finding.PRESENT);
        assertThat(words(run, "")).containsOnly(Word.KEPT);
        assertThat(run.verdict().sentence()).doesNotContain("not tested");
        assertThat(page(run)).contains("declared absent, but the product has it", "So we tested everything");
    }

    @Test
    void a_false_declaration_saves_nobody() {
        Adapter forgetful = Office.with(EnumSet.of(Sin.AN_ADMINISTRATOR_FINDS_FILES), exchanges);
        Run run = run(NO_PAPER, forgetful, List.of());
        assertThat(run.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
        assertThat(run.verdict().clauses().get("CTL-07").word()).isEqualTo(Word.NOT_KEPT);
    }

    @Test
    void the_adapter_s_word_alone_shows_nothing_absent() {
        Run run = run(NO_PAPER, without(Set.of("paperVolume", "fileLocations"), false), List.of());
        assertThat(run.probed()).singleElement().satisfies(probed -> {
            assertThat(probed.finding()).isEqualTo(Finding.UNKNOWN);
            assertThat(probed.found()).contains("the adapter's word alone shows nothing");
            assertThat(probed.whose()).contains(Whose.ADAPTER);
        });
        assertThat(words(run, "CTL-07.1")).containsOnly(Word.COULD_NOT_TEST);
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void an_adapter_that_lacks_the_operation_leaves_the_declaration_undecided() {
        Run run = run(
                NO_PAPER,
                changed((name, arguments) -> {
                    if (name.equals("paperVolume")) {
                        throw new NotWritten(name);
                    }
                    return Optional.empty();
                }),
                List.of());
        assertThat(run.probed()).singleElement().satisfies(probed -> {
            assertThat(probed.finding()).isEqualTo(Finding.UNKNOWN);
            assertThat(probed.whose()).contains(Whose.ADAPTER);
        });
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void a_product_for_adults_is_tested_for_adults_and_the_sentence_says_so() {
        Run run = run(NO_CHILDREN, forAdults(), List.of());
        assertThat(run.results())
                .filteredOn(result -> result.check().variant().equals("child"))
                .isNotEmpty()
                .allMatch(result -> result.word() == Word.DOES_NOT_APPLY);
        assertThat(run.verdict().standing()).as(run.verdict().sentence()).isEqualTo(Standing.CONFORMANT);
        assertThat(run.verdict().clauses().values())
                .allMatch(
                        word -> word.word() == Word.KEPT && (word.notFor().contains("for children and young people")));
        assertThat(run.verdict().sentence()).contains("not tested for children and young people");
    }

    @Test
    void a_product_for_children_is_tested_for_children_and_the_sentence_says_so() {
        Run run = run(NO_ADULTS, forChildren(), List.of());
        assertThat(run.honesty().of(Honesty.Sort.NOT_PROBED)).isEmpty();
        assertThat(run.results())
                .filteredOn(result -> result.check().variant().equals("adult"))
                .isNotEmpty()
                .allMatch(result -> result.word() == Word.DOES_NOT_APPLY);
        assertThat(run.results())
                .filteredOn(result -> result.check().variant().equals("child"))
                .isNotEmpty()
                .allMatch(result -> result.word() == Word.KEPT);
        assertThat(run.verdict().standing()).as(run.verdict().sentence()).isEqualTo(Standing.CONFORMANT);
        assertThat(run.verdict().sentence()).contains("not tested for adults");
    }

    @Test
    void a_product_that_serves_adults_and_says_it_does_not_is_tested_for_them() {
        Run run = run(NO_ADULTS, honest(), List.of());
        assertThat(run.probed()).singleElement().matches(probed -> probed.finding() == Finding.PRESENT);
        assertThat(words(run, "")).containsOnly(Word.KEPT);
    }

    /** The paper probe needs somebody whom the product serves. */
    @Test
    void a_product_for_children_without_paper_files_is_probed_for_both() {
        Adapter neither = changed((name, arguments) -> {
            if (name.equals("paperVolume")) {
                answered404();
                throw new NotInProduct("a register of paper files");
            }
            if (name.equals("fileLocations")) {
                answered404();
                return Optional.of(new Outcome.NotOffered<>("a register of paper files"));
            }
            return refusingAdults(name, arguments);
        });
        Run run = run(
                Map.of(
                        Condition.ADULTS,
                        "Sold for children's homes only",
                        Condition.PAPER,
                        "No paper file is left here"),
                neither,
                List.of());
        assertThat(run.probed()).hasSize(2).allMatch(probed -> probed.finding() == Finding.ABSENT);
        assertThat(run.verdict().standing()).as(run.verdict().sentence()).isEqualTo(Standing.CONFORMANT);
    }

    @Test
    void without_a_declaration_a_product_that_lacks_it_is_not_conformant() {
        Run run = run(Map.of(), without(Set.of("paperVolume", "fileLocations"), true), List.of());
        assertThat(words(run, "CTL-07.1")).containsOnly(Word.NOT_OFFERED);
        assertThat(result(run, "CTL-07.1").whose()).contains(Whose.PRODUCT);
        assertThat(run.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
    }

    @Test
    void an_adapter_that_lacks_it_leaves_the_product_unjudged() {
        Run run = run(
                Map.of(),
                changed((name, arguments) -> {
                    if (name.equals("fileLocations")) {
                        throw new NotWritten(name);
                    }
                    return Optional.empty();
                }),
                List.of());
        assertThat(words(run, "CTL-07.1")).contains(Word.COULD_NOT_TEST).doesNotContain(Word.NOT_OFFERED);
        assertThat(run.results())
                .filteredOn(result -> result.word() == Word.COULD_NOT_TEST)
                .allMatch(result -> result.whose().orElseThrow() == Whose.ADAPTER);
        assertThat(page(run)).contains("The adapter’s; nothing is held against the product");
    }

    @Test
    void a_waiver_is_told_with_what_lies_beneath_it() throws IOException {
        Adapter careless = Office.with(EnumSet.of(Sin.AN_ADMINISTRATOR_FINDS_FILES), exchanges);
        Run run = run(Map.of(), careless, List.of(NEEDED));
        assertThat(run.verdict().standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(run.verdict().sentence())
                .startsWith("Conformant with waivers")
                .contains("CTL-07 (not kept; waived by Joan Harrow, Eastmere County Council until 1 January 2100)");
        assertThat(words(run, "CTL-07.2")).contains(Word.NOT_KEPT);
        assertThat(page(run))
                .contains("Keeps this profile, with waivers", "Not kept, which this waiver covers")
                .contains("Whose fault it looks like");
        assertThat(Files.readString(folder.resolve("result.json")))
                .contains("\"beneath\": \"NOT_KEPT\"", "\"whose\": \"product\"", "\"stale\": false");
    }

    @Test
    void a_stale_waiver_is_told() {
        Run run = run(Map.of(), honest(), List.of(WAIVER));
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(page(run)).contains("the waiver is stale and must be removed");
    }

    @Test
    void the_result_with_all_of_it_is_as_its_schema_says() throws IOException {
        Adapter careless = Office.with(EnumSet.of(Sin.NO_LOG_NO_MATTER), exchanges);
        page(run(
                Map.of(Condition.PAPER, "No paper file is left", Condition.CHILDREN, "Sold for adults only"),
                careless,
                List.of(WAIVER)));
        schemaHolds();
        page(run(NO_PAPER, without(Set.of("paperVolume", "fileLocations"), true), List.of()));
        schemaHolds();
        assertThat(folder.resolve("evidence/probe-paper.json")).content().contains("\"finding\": \"ABSENT\"");
    }

    /** The profile of these runs has no emergencies: the report still says what holds. */
    @Test
    void a_figure_is_shown_as_it_was_declared() {
        Configuration declaring = configuration(Map.of())
                .declaring(Parameters.declaring(Map.of(Parameter.EMERGENCY_WINDOW, Duration.ofHours(4))));
        assertThat(page(run(declaring, honest(), List.of()))).contains("4 hours, as declared");
    }

    /** Whether a product has paper files must decide just about the checks that need some. */
    @Test
    void the_checks_that_arrange_paper_are_those_that_are_marked() {
        Run run = run(Map.of(), honest(), List.of());
        for (CheckResult result : run.results()) {
            boolean arranges = result.stage().deeds().stream()
                    .anyMatch(deed -> deed.words().contains("of the paper file of"));
            boolean marked = CATALOGUE
                    .scenario(result.check().scenario())
                    .map(scenario -> Condition.of(scenario, result.check().variant()))
                    .orElse(Set.of())
                    .contains(Condition.PAPER);
            assertThat(marked).as(result.check().id()).isEqualTo(arranges);
        }
    }

    private void schemaHolds() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/report/result.schema.json")) {
            Validator.Result valid = new ValidatorFactory()
                    .withJsonNodeFactory(new JakartaJsonNode.Factory())
                    .validate(
                            new String(schema.readAllBytes(), StandardCharsets.UTF_8),
                            Files.readString(folder.resolve("result.json")));
            assertThat(valid.getErrors().stream().map(error -> error.getInstanceLocation() + " " + error.getError()))
                    .isEmpty();
        }
    }

    private String page(Run run) {
        try {
            return Files.readString(new Reports(folder, Set.of()).write(run).page());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Adapter honest() {
        return Office.with(EnumSet.noneOf(Sin.class), exchanges);
    }

    /** A product without some operations; the system answers that there is no such thing, or the adapter says so alone. */
    private Adapter without(Set<String> operations, boolean answered) {
        return changed((name, arguments) -> {
            if (!operations.contains(name)) {
                return Optional.empty();
            }
            if (answered) {
                answered404();
            }
            if (name.equals("paperVolume")) {
                throw new NotInProduct("a register of paper files");
            }
            return Optional.of(new Outcome.NotOffered<>("a register of paper files"));
        });
    }

    private Adapter forAdults() {
        return changed((name, arguments) -> {
            if (name.equals("person")
                    && ((PersonSheet) arguments[0])
                            .born()
                            .isAfter(LocalDate.now().minusYears(18))) {
                answered404();
                throw new NotInProduct("records of people under eighteen");
            }
            return Optional.empty();
        });
    }

    private Adapter forChildren() {
        return changed(this::refusingAdults);
    }

    private Optional<Object> refusingAdults(String name, Object[] arguments) {
        if (name.equals("person")
                && ((PersonSheet) arguments[0]).born().isBefore(LocalDate.now().minusYears(18))) {
            answered404();
            throw new NotInProduct("records of people over eighteen");
        }
        return Optional.empty();
    }

    private void answered404() {
        exchanges.add(new Exchange(
                exchanges.next(),
                Instant.now(),
                Duration.ZERO,
                "ASK",
                "paper:desk",
                Collections.emptySortedMap(),
                "",
                404,
                Collections.emptySortedMap(),
                "no such thing",
                false));
    }

    /** An honest council, some of whose operations do something else. */
    private Adapter changed(BiFunction<String, Object[], Optional<Object>> otherwise) {
        Adapter honest = honest();
        return new Adapter(
                proxy(CareRecordSystem.class, honest.system(), otherwise),
                proxy(Arrangements.class, honest.arrangements(), otherwise));
    }

    private static <T> T proxy(Class<T> type, T honest, BiFunction<String, Object[], Optional<Object>> otherwise) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Optional<Object> other = otherwise.apply(method.getName(), arguments);
                    return other.isPresent() ? other.get() : invoke(honest, method, arguments);
                }));
    }

    private static Object invoke(Object honest, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(honest, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Run run(Map<Condition, String> absent, Adapter adapter, List<Waiver> waivers) {
        return run(configuration(absent), adapter, waivers);
    }

    private Run run(Configuration configuration, Adapter adapter, List<Waiver> waivers) {
        Connection connection = new Connection(
                adapter, adapter.arrangements().environment(), Duration.ZERO, exchanges, new Redaction(List.of()));
        Run run = new Performance(configuration, connection, CATALOGUE, ENGINE, waivers, Optional.empty())
                .perform(Selection.whole(PROFILE), 2, result -> {});
        PaperRun.assertSound(run, folder);
        return run;
    }

    private static Configuration configuration(Map<Condition, String> absent) {
        return Configuration.of(URI.create("http://localhost:1")).without(absent);
    }

    private static Set<Word> words(Run run, String beginning) {
        return run.results().stream()
                .filter(result -> result.check().id().startsWith(beginning))
                .map(CheckResult::word)
                .collect(Collectors.toSet());
    }

    private static CheckResult result(Run run, String beginning) {
        return run.results().stream()
                .filter(result -> result.check().id().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
