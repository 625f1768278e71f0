package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsAreRightTest {

    private final Demand demand = new TagsAreRight(Sample.commitments());

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"@C10,@C11", "@LOG @,@CTL @", "@accesslog,@controls", "@topic-confirmed,@confirmed"})
    void theFeaturesTagsAreItsCommitments(String good, String bad) {
        assertThat(Sample.good().but(good, bad).judgedBy(demand))
                .containsExactly("2: the feature's tags are @C10 @LOG @accesslog @topic-confirmed, not "
                        + "@C10 @LOG @accesslog @topic-confirmed".replace(good, bad));
    }

    @Test
    void aCommitmentWithoutItsFileIsNamed() {
        assertThat(demand.faults(List.of()))
                .containsExactly(new Fault(Sample.FILE, 1, "C10 has no feature: this file is missing"));
    }

    @Test
    void aFileOfNoCommitmentIsNamed() {
        Demand ofOthers = new TagsAreRight(new CommitmentTable(List.of()));
        assertThat(Sample.good().judgedBy(ofOthers)).containsExactly("2: no commitment has a file of this name");
    }

    @Test
    void aTagThatNobodyKnowsIsNamed() {
        assertThat(Sample.good().but("@negative", "@negativ").judgedBy(demand))
                .containsExactly("24: @negativ is no tag that is known here");
        assertThat(Sample.good().but("@reference", "@slow").judgedBy(demand))
                .containsExactly("36: @slow is no tag that is known here");
    }

    @Test
    void aConditionIsOneOfThoseThatAreKnown() {
        assertThat(Sample.good().but("@adult-only", "@if-paper").judgedBy(demand))
                .isEmpty();
        assertThat(Sample.good().but("@adult-only", "@if-parchment").judgedBy(demand))
                .containsExactly("36: @if-parchment is no tag that is known here");
    }

    @Test
    void aTagStandsOnce() {
        assertThat(Sample.good().but("@negative", "@basis-N").judgedBy(demand))
                .containsExactly("24: @basis-N stands here twice");
    }

    @Test
    void aClauseHasOneIdOneLevelAndABasis() {
        assertThat(Sample.good().but("@LOG-03 ", "").judgedBy(demand))
                .containsExactly("46: needs exactly one clause id among its tags, has 0");
        assertThat(Sample.good().but("@should", "@should @must").judgedBy(demand))
                .containsExactly("46: needs exactly one level (@must, @should or @reference) among its tags, has 2");
        assertThat(Sample.good().but("@basis-P ", "").judgedBy(demand))
                .containsExactly("46: the clause needs at least one @basis- tag");
    }

    @Test
    void aScenarioHasOneIdOneTwinAndSomebodyToPlayIt() {
        assertThat(Sample.good().but("    @LOG-01.1\n", "").judgedBy(demand))
                .containsExactly("10: needs exactly one scenario id among its tags, has 0");
        assertThat(Sample.good()
                        .but("@twin-LOG-02.2", "@twin-LOG-02.2 @twin-LOG-01.1")
                        .judgedBy(demand))
                .containsExactly("29: a scenario has one twin at most");
        assertThat(Sample.good().but("@adult-only", "@adult-only @child-only").judgedBy(demand))
                .containsExactly("37: a scenario for adults only and children only is for nobody");
    }
}
