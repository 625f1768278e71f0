package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenariosSayWhatIsLostTest {

    private final Demand demand = new ScenariosSayWhatIsLost();

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void theFirstLineSaysWhatIsLost() {
        String fault = ": the first line under the name begins \"If this fails: \" and says what a person loses";
        assertThat(Sample.good()
                        .but("If this fails: Doreen", "When this fails, Doreen")
                        .judgedBy(demand))
                .containsExactly("11" + fault);
        assertThat(Sample.good()
                        .but("If this fails: Doreen", "First.\n      If this fails: Doreen")
                        .judgedBy(demand))
                .containsExactly("11" + fault);
    }

    @Test
    void aScenarioHasAName() {
        assertThat(Sample.good()
                        .but("Imran strikes a line out of his own shopping list", "")
                        .judgedBy(demand))
                .containsExactly("37: the scenario needs a name");
    }

    @Test
    void whoAloneCanPlayItIsExplained() {
        assertThat(Sample.good().but("because a child has", "as a child has").judgedBy(demand))
                .containsExactly(
                        "37: says who alone can play it but not why: add a line \"Only for ..., because ...\"");
        assertThat(Sample.good().but(" @adult-only", "").judgedBy(demand))
                .containsExactly("37: says \"Only for ...\" but carries no @adult-only or @child-only");
    }
}
