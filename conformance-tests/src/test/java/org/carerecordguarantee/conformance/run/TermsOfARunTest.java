package org.carerecordguarantee.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.declared.Parameter;
import org.carerecordguarantee.conformance.declared.Parameters;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.report.ResultSchema;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Waiver;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs with waivers and declared figures, and with products and adapters that lack things. */
class TermsOfARunTest {

    private static final Waiver WAIVER = new Waiver(
            "LOG-03", "The next release mends it", "Joan Harrow, Eastmere County Council", LocalDate.of(2100, 1, 1));

    private static final Waiver NEEDED = new Waiver("CTL-07", WAIVER.reason(), WAIVER.name(), WAIVER.expires());

    @TempDir
    private Path folder;

    private PaperProducts products;

    @BeforeEach
    void onPaper() {
        products = new PaperProducts(folder);
    }

    @Test
    void without_a_declaration_a_product_that_lacks_it_is_not_conformant() {
        Run run = products.run(Map.of(), products.without(Set.of("paperVolume", "fileLocations"), true), List.of());
        assertThat(PaperProducts.words(run, "CTL-07.1")).containsOnly(Word.NOT_OFFERED);
        assertThat(PaperProducts.result(run, "CTL-07.1").whose()).contains(Whose.PRODUCT);
        assertThat(run.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
    }

    @Test
    void an_adapter_that_lacks_it_leaves_the_product_unjudged() {
        Run run = products.run(
                Map.of(),
                products.changed((name, arguments) -> {
                    if (name.equals("fileLocations")) {
                        throw new NotWritten(name);
                    }
                    return Optional.empty();
                }),
                List.of());
        assertThat(PaperProducts.words(run, "CTL-07.1"))
                .contains(Word.COULD_NOT_TEST)
                .doesNotContain(Word.NOT_OFFERED);
        assertThat(run.results())
                .filteredOn(result -> result.word() == Word.COULD_NOT_TEST)
                .allMatch(result -> result.whose().orElseThrow() == Whose.ADAPTER);
        assertThat(products.page(run)).contains("The adapter’s; nothing is held against the product");
    }

    @Test
    void a_waiver_is_told_with_what_lies_beneath_it() throws IOException {
        Adapter careless = products.with(Sin.AN_ADMINISTRATOR_FINDS_FILES);
        Run run = products.run(Map.of(), careless, List.of(NEEDED));
        assertThat(run.verdict().standing()).isEqualTo(Standing.CONFORMANT);
        assertThat(run.verdict().sentence())
                .startsWith("Conformant with waivers")
                .contains("CTL-07 (not kept; waived by Joan Harrow, Eastmere County Council until 1 January 2100)");
        assertThat(PaperProducts.words(run, "CTL-07.2")).contains(Word.NOT_KEPT);
        assertThat(products.page(run))
                .contains("Keeps this profile, with waivers", "Not kept, which this waiver covers")
                .contains("Whose fault it looks like");
        assertThat(Files.readString(folder.resolve("result.json")))
                .contains("\"beneath\": \"NOT_KEPT\"", "\"whose\": \"product\"", "\"stale\": false");
    }

    @Test
    void a_stale_waiver_is_told() {
        Run run = products.run(Map.of(), products.honest(), List.of(WAIVER));
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
        assertThat(products.page(run)).contains("the waiver is stale and must be removed");
    }

    @Test
    void the_result_with_all_of_it_is_as_its_schema_says() throws IOException {
        Adapter careless = products.with(Sin.NO_LOG_NO_MATTER);
        products.page(products.run(
                Map.of(Condition.PAPER, "No paper file is left", Condition.CHILDREN, "Sold for adults only"),
                careless,
                List.of(WAIVER)));
        assertThat(ResultSchema.errors(Files.readString(folder.resolve("result.json"))))
                .isEmpty();
        products.page(products.run(
                PaperProducts.NO_PAPER, products.without(Set.of("paperVolume", "fileLocations"), true), List.of()));
        assertThat(ResultSchema.errors(Files.readString(folder.resolve("result.json"))))
                .isEmpty();
        assertThat(folder.resolve("evidence/probe-paper.json")).content().contains("\"finding\": \"ABSENT\"");
    }

    /** The profile of these runs has no emergencies: the report still says what holds. */
    @Test
    void a_figure_is_shown_as_it_was_declared() {
        Configuration declaring = PaperProducts.configuration(Map.of())
                .declaring(Parameters.declaring(Map.of(Parameter.EMERGENCY_WINDOW, Duration.ofHours(4))));
        assertThat(products.page(products.run(declaring, products.honest(), List.of())))
                .contains("4 hours, as declared");
    }
}
