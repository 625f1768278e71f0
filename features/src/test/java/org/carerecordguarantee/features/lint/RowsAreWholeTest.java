package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsAreWholeTest {

    private final Demand demand = new RowsAreWhole();

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void everyPlaceholderHasItsColumn() {
        assertThat(Sample.good()
                        .but("Then Priya <result>", "Then Priya <results>")
                        .judgedBy(demand))
                .containsExactly("11: <results> has no column", "11: the column result is never used");
    }

    @Test
    void anOutlineHasRows() {
        Sample without = new Sample(Sample.good().text().replaceAll("(?m)^ +\\| is helping.*\\n", ""));
        assertThat(without.judgedBy(demand)).containsExactly("11: an outline without rows tests nothing");
    }

    @Test
    void aRowIsKnownByItsFirstCell() {
        assertThat(Sample.good()
                        .but("| is helping someone else |", "| is helping Doreen |")
                        .judgedBy(demand))
                .containsExactly("22: two rows begin with the same cell; a row is known by its first");
    }
}
