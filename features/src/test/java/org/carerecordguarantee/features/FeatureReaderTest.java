package org.carerecordguarantee.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carerecordguarantee.features.lint.Fault;
import org.carerecordguarantee.features.lint.Sample;
import org.junit.jupiter.api.Test;

class FeatureReaderTest {

    private static final String BACKGROUND =
            "    Background:\n      Given Doreen's record says \"Prefers evening visits\"\n\n";

    @Test
    void aFileIsReadWhole() {
        Promise promise = Sample.good().promise();
        assertThat(promise.title()).isEqualTo("We write down everyone who looks at your record");
        assertThat(promise.clauses())
                .extracting(clause -> clause.id().orElseThrow())
                .containsExactly("LOG-01", "LOG-02", "LOG-03");
        assertThat(promise.clauses().get(0).description())
                .isEqualTo(
                        "The list says who looked, in what job and for whom they work. It says when, and for what purpose.");
        assertThat(promise.clauses().get(2).detail()).isEqualTo("We write down each loan.");
        assertThat(promise.clauses().get(2).byPeople())
                .hasValue(
                        "Shown by people, because no system sees a folder on a shelf. The keeper shows the loan book.");
    }

    @Test
    void anOutlineIsToldOnceForEachRow() {
        Scenario outline = Sample.good().promise().scenarios().get(0);
        assertThat(outline.tellings()).extracting(Scenario.Telling::line).containsExactly(21, 22);
        assertThat(outline.tellings().get(1).steps())
                .extracting(Step::text)
                .contains("Priya is a social worker who is helping someone else", "Priya is refused and sees nothing");
        assertThat(outline.steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.GIVEN, Step.Kind.GIVEN, Step.Kind.WHEN, Step.Kind.THEN, Step.Kind.THEN);
    }

    @Test
    void aLineOfADescriptionKnowsItsPlace() {
        assertThat(Sample.good().promise().scenarios().get(2).description())
                .extracting(Scenario.Said::line)
                .containsExactly(38, 39);
    }

    @Test
    void aFileThatCannotBeReadSaysWhere() {
        String text = Sample.good()
                .but("      When Imran strikes the line out\n      Then the line is gone\n", "      Whenever\n")
                .text();
        assertThat(faults(text)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(42);
            assertThat(fault.message()).startsWith("cannot be read: ");
        });
        assertThat(faults("")).containsExactly(new Fault(Sample.FILE, 1, "the file holds no Feature"));
    }

    @Test
    void nothingStandsBeforeAScenarioThatItDoesNotShow() {
        assertThat(faults(Sample.good()
                        .but("    @LOG-01.1\n", BACKGROUND + "    @LOG-01.1\n")
                        .text()))
                .containsExactly(new Fault(Sample.FILE, 10, "no Background: a scenario must read whole by itself"));
        assertThat(faults(Sample.good()
                        .but("  @LOG-01 ", BACKGROUND + "  @LOG-01 ")
                        .text()))
                .containsExactly(new Fault(Sample.FILE, 5, "no Background: a scenario must read whole by itself"));
    }

    @Test
    void aScenarioBelongsToItsClause() {
        String stray = "  Scenario: Nobody's\n    When Priya goes home\n\n";
        assertThat(faults(Sample.good().but("  @LOG-01 ", stray + "  @LOG-01 ").text()))
                .containsExactly(
                        new Fault(Sample.FILE, 5, "this scenario belongs to no Rule; move it into its clause's"));
    }

    @Test
    void examplesCarryNoTagsAndShareTheirColumns() {
        assertThat(faults(Sample.good()
                        .but("      Examples:", "      @reference\n      Examples:")
                        .text()))
                .containsExactly(new Fault(Sample.FILE, 20, "examples carry no tags; tag the scenario"));
        String more = "\n      Examples: More\n        | tie |\n        | is gone |\n";
        assertThat(faults(Sample.good()
                        .but("| refused  |\n", "| refused  |\n" + more)
                        .text()))
                .containsExactly(new Fault(Sample.FILE, 24, "all examples of one scenario have the same columns"));
    }

    private static List<Fault> faults(String text) {
        return FeatureReader.read(Sample.FILE, text).faults();
    }
}
