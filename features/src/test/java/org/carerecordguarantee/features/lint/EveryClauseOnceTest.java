package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EveryClauseOnceTest {

    private final Demand demand = new EveryClauseOnce(Sample.commitments(), Sample.clauses());

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void aClauseThatIsMissingIsNamed() {
        Sample without = new Sample(Sample.good().text().split("  @LOG-03", 2)[0]);
        assertThat(without.judgedBy(demand)).containsExactly("2: LOG-03 is missing");
    }

    @Test
    void aClauseStandsOnce() {
        assertThat(Sample.good()
                        .but("@LOG-03 @should @basis-P @paper @child", "@LOG-02 @must @core @basis-N @negative")
                        .judgedBy(demand))
                .containsExactly("2: LOG-03 is missing", "46: LOG-02 stands already at " + Sample.FILE + ":25");
    }

    @Test
    void aClauseThatTheTableDoesNotKnowIsExtra() {
        assertThat(Sample.good().but("@LOG-03 ", "@LOG-04 ").judgedBy(demand))
                .containsExactly("2: LOG-03 is missing", "46: LOG-04 is no clause of the clause table");
    }

    @Test
    void aClauseStandsUnderItsOwnCommitment() {
        assertThat(Sample.good().but("@LOG-03 ", "@CTL-01 ").judgedBy(demand))
                .containsExactly("2: LOG-03 is missing", "46: CTL-01 belongs to C11");
    }

    @Test
    void clausesStandInTheirOrder() {
        String[] parts = Sample.good().text().split("(?=  @LOG-0\\d @)", -1);
        Sample swapped = new Sample(parts[0] + parts[1] + parts[3] + parts[2]);
        assertThat(swapped.judgedBy(demand)).containsExactly("25: here belongs LOG-02, not LOG-03");
    }

    @Test
    void theLevelIsTheTables() {
        assertThat(Sample.good().but("@should", "@must").judgedBy(demand))
                .containsExactly("46: LOG-03 has level [SHOULD] in the clause table, [MUST] here");
    }

    @Test
    void theBasisIsTheTables() {
        assertThat(Sample.good().but("@basis-G @basis-N", "@basis-N").judgedBy(demand))
                .containsExactly("6: LOG-01 rests on [G, N] in the clause table, [N] here");
    }

    @Test
    void theVariantsAreTheTables() {
        assertThat(Sample.good().but("@paper @child", "@paper").judgedBy(demand))
                .containsExactly("46: LOG-03 has the variants [CHILD, PAPER] in the clause table, [PAPER] here");
    }

    @Test
    void theCoreIsTheTables() {
        assertThat(Sample.good()
                        .but("@core @basis-N @negative", "@basis-N @negative")
                        .judgedBy(demand))
                .containsExactly("25: LOG-02 is core: true in the clause table, false here");
    }

    @Test
    void theCommittedTableIsWhole() {
        ClauseTable table = ClauseTable.of(Table.read(Path.of("src/test/resources/clauses.csv")));
        CommitmentTable commitments = CommitmentTable.of(Table.read(Path.of("src/test/resources/commitments.csv")));
        assertThat(table.rows()).hasSize(213).extracting(ClauseTable.Row::id).doesNotHaveDuplicates();
        assertThat(table.rows().stream().filter(ClauseTable.Row::core)).hasSize(81);
        assertThat(commitments.commitments()).hasSize(20).allSatisfy(commitment -> assertThat(
                        table.of(commitment.number()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.id()).startsWith(commitment.family() + "-")));
        assertThat(commitments.commitments()).allSatisfy(commitment -> assertThat(commitment.file())
                .matches(String.format("%02d-[a-z-]+\\.feature", commitment.number())));
    }
}
