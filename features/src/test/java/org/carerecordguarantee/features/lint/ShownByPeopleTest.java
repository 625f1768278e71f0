package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownByPeopleTest {

    private final Demand demand = new ShownByPeople();

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void theTagNeedsItsReason() {
        assertThat(Sample.good()
                        .but("Shown by people, because no system", "No system")
                        .judgedBy(demand))
                .containsExactly(
                        "46: @by-people must say why: end the description with \"Shown by people, because ...\"");
    }

    @Test
    void theReasonNeedsItsTag() {
        assertThat(Sample.good().but(" @by-people", "").judgedBy(demand))
                .containsExactly("46: says \"Shown by people, because\" without @by-people");
    }

    @Test
    void theReasonIsASentenceOfItsOwn() {
        assertThat(Sample.good().but("each loan.\n", "each loan,\n").judgedBy(demand))
                .containsExactly("46: \"Shown by people, because\" begins a sentence of its own and gives a reason");
    }
}
