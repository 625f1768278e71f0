package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapsAreToldTest {

    private static final String WHOLE = "    It says when, and for what purpose.\n";
    private static final String GAP = WHOLE + "\n    Not yet tested: the list on paper.\n";

    private final Demand demand = new GapsAreTold();

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void aGapIsKeptApartFromTheDetail() {
        Sample told = Sample.good().but(WHOLE, GAP);
        assertThat(told.judgedBy(demand)).isEmpty();
        assertThat(told.promise().clauses().get(0).notYetTested()).contains("the list on paper.");
        assertThat(told.promise().clauses().get(0).detail()).endsWith("for what purpose.");
    }

    @Test
    void aGapIsAParagraphOfItsOwn() {
        assertThat(Sample.good().but(WHOLE, GAP.replace("\n\n", "\n")).judgedBy(demand))
                .containsExactly("6: \"Not yet tested:\" begins a paragraph of its own, with an empty line before it");
    }

    @Test
    void aGapSaysWhat() {
        assertThat(Sample.good()
                        .but(WHOLE, GAP.replace(" the list on paper.", ""))
                        .judgedBy(demand))
                .containsExactly("6: \"Not yet tested:\" must say what");
    }

    @Test
    void aClauseWithoutScenariosIsNotTestedAtAll() {
        assertThat(Sample.good()
                        .but(
                                "We write down each loan.\n",
                                "We write down each loan.\n\n    Not yet tested: copies.\n\n")
                        .judgedBy(demand))
                .containsExactly("46: \"Not yet tested:\" is said of clauses that have scenarios; this one has none");
    }
}
