package org.carerecordguarantee.conformance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.probe.Finding;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Standing;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a product is declared not to have is looked for, and only what is truly absent is left out. */
class DeclaredAbsentTest {

    @TempDir
    private Path folder;

    private PaperProducts products;

    @BeforeEach
    void onPaper() {
        products = new PaperProducts(folder);
    }

    @Test
    void what_is_declared_absent_and_not_found_does_not_apply() {
        Run run = products.run(
                PaperProducts.NO_PAPER, products.without(Set.of("paperVolume", "fileLocations"), true), List.of());
        assertThat(run.probed()).singleElement().satisfies(probed -> {
            assertThat(probed.finding()).isEqualTo(Finding.ABSENT);
            assertThat(probed.stage().deeds())
                    .anyMatch(deed -> !deed.exchanges().isEmpty());
        });
        assertThat(PaperProducts.words(run, "CTL-07.1")).containsOnly(Word.DOES_NOT_APPLY);
        assertThat(PaperProducts.words(run, "CTL-07.2")).containsOnly(Word.DOES_NOT_APPLY);
        assertThat(PaperProducts.words(run, "CTL-07.3")).containsOnly(Word.KEPT);
        assertThat(run.verdict().standing()).as(run.verdict().sentence()).isEqualTo(Standing.CONFORMANT);
        assertThat(run.verdict().partial()).isFalse();
        assertThat(run.verdict().sentence()).contains("not tested with paper files");
        assertThat(run.results().stream().map(result -> result.check().id()))
                .containsExactlyElementsOf(PaperProducts.ENGINE.plan(Selection.whole(PaperProducts.PROFILE)).stream()
                        .map(check -> check.id())
                        .toList());
    }

    @Test
    void what_is_declared_absent_and_found_is_tested_as_if_nobody_had_said_so() {
        Run run = products.run(PaperProducts.NO_PAPER, products.honest(), List.of());
        assertThat(run.probed()).singleElement().matches(probed -> probed.finding() == Finding.PRESENT);
        assertThat(PaperProducts.words(run, "")).containsOnly(Word.KEPT);
        assertThat(run.verdict().sentence()).doesNotContain("not tested");
        assertThat(products.page(run)).contains("declared absent, but the product has it", "So we tested everything");
    }

    @Test
    void a_false_declaration_saves_nobody() {
        Adapter forgetful = products.with(Sin.AN_ADMINISTRATOR_FINDS_FILES);
        Run run = products.run(PaperProducts.NO_PAPER, forgetful, List.of());
        assertThat(run.verdict().standing()).isEqualTo(Standing.NOT_CONFORMANT);
        assertThat(run.verdict().clauses().get("CTL-07").word()).isEqualTo(Word.NOT_KEPT);
    }

    @Test
    void the_adapter_s_word_alone_shows_nothing_absent() {
        Run run = products.run(
                PaperProducts.NO_PAPER, products.without(Set.of("paperVolume", "fileLocations"), false), List.of());
        assertThat(run.probed()).singleElement().satisfies(probed -> {
            assertThat(probed.finding()).isEqualTo(Finding.UNKNOWN);
            assertThat(probed.found()).contains("the adapter's word alone shows nothing");
            assertThat(probed.whose()).contains(Whose.ADAPTER);
        });
        assertThat(PaperProducts.words(run, "CTL-07.1")).containsOnly(Word.COULD_NOT_TEST);
        assertThat(run.verdict().standing()).isEqualTo(Standing.UNDECIDED);
    }

    @Test
    void an_adapter_that_lacks_the_operation_leaves_the_declaration_undecided() {
        Run run = products.run(
                PaperProducts.NO_PAPER,
                products.changed((name, arguments) -> {
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
        Run run = products.run(PaperProducts.NO_CHILDREN, products.forAdults(), List.of());
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
        Run run = products.run(PaperProducts.NO_ADULTS, products.forChildren(), List.of());
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
        Run run = products.run(PaperProducts.NO_ADULTS, products.honest(), List.of());
        assertThat(run.probed()).singleElement().matches(probed -> probed.finding() == Finding.PRESENT);
        assertThat(PaperProducts.words(run, "")).containsOnly(Word.KEPT);
    }

    /** The paper probe needs somebody whom the product serves. */
    @Test
    void a_product_for_children_without_paper_files_is_probed_for_both() {
        Adapter neither = products.changed((name, arguments) -> {
            if (name.equals("paperVolume")) {
                products.answered404();
                throw new NotInProduct("a register of paper files");
            }
            if (name.equals("fileLocations")) {
                products.answered404();
                return Optional.of(new Outcome.NotOffered<>("a register of paper files"));
            }
            return products.refusingAdults(name, arguments);
        });
        Run run = products.run(
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

    /** Whether a product has paper files must decide just about the checks that need some. */
    @Test
    void the_checks_that_arrange_paper_are_those_that_are_marked() {
        Run run = products.run(Map.of(), products.honest(), List.of());
        for (CheckResult result : run.results()) {
            boolean arranges = result.stage().deeds().stream()
                    .anyMatch(deed -> deed.words().contains("of the paper file of"));
            boolean marked = PaperProducts.CATALOGUE
                    .scenario(result.check().scenario())
                    .map(scenario -> Condition.of(scenario, result.check().variant()))
                    .orElse(Set.of())
                    .contains(Condition.PAPER);
            assertThat(marked).as(result.check().id()).isEqualTo(arranges);
        }
    }
}
