package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenariosKeepTheirIdsTest {

    private final Demand demand = retired("");

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void aScenarioIsNumberedByItsOwnClause() {
        assertThat(Sample.good().but("@LOG-01.1\n", "@LOG-03.1\n").judgedBy(demand))
                .containsExactly("11: LOG-03.1 stands under LOG-01, which is not its clause");
    }

    @Test
    void anIdIsUsedOnce() {
        assertThat(Sample.good()
                        .but("@LOG-02.2 @twin-LOG-02.1", "@LOG-02.1 @twin-LOG-02.1")
                        .judgedBy(demand))
                .containsExactly("37: LOG-02.1 is used already at " + Sample.FILE + ":29");
    }

    @Test
    void aRetiredIdIsNeverUsedAgain() {
        assertThat(Sample.good().judgedBy(retired("# gone\nLOG-02.2\nLOG-02.3\n")))
                .containsExactly("37: LOG-02.2 is retired and never used again; take a new number");
    }

    @Test
    void theListOfRetiredIdsHoldsIds() {
        assertThat(Sample.good().judgedBy(retired("# gone\nLOG-2\n"))).containsExactly("2: LOG-2 is no scenario id");
    }

    private static Demand retired(String list) {
        return new ScenariosKeepTheirIds(Table.of("retired-scenarios.txt", list));
    }
}
