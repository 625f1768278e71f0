package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalHasItsTwinTest {

    private final Demand demand = new RefusalHasItsTwin();

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void anOutlineThatRefusesAllowsInAnotherRow() {
        assertThat(Sample.good()
                        .but("sees \"Prefers evening visits\" | allowed", "sees nothing | refused")
                        .judgedBy(demand))
                .containsExactly(
                        "11: refuses and never allows: add the row that is allowed, or name its twin with @twin-<id>");
    }

    @Test
    void aPlainScenarioThatRefusesNamesItsTwin() {
        Sample alone = Sample.good().but(" @twin-LOG-02.2", "").but(" @twin-LOG-02.1", "");
        assertThat(alone.judgedBy(demand))
                .containsExactly(
                        "29: refuses and never allows: add the row that is allowed, or name its twin with @twin-<id>");
    }

    @Test
    void twinsNameEachOther() {
        assertThat(Sample.good().but("@twin-LOG-02.2", "@twin-LOG-02.9").judgedBy(demand))
                .containsExactly(
                        "29: @twin-LOG-02.9 names no scenario", "37: @twin-LOG-02.1 does not name this scenario back");
        assertThat(Sample.good().but(" @twin-LOG-02.1", "").judgedBy(demand))
                .containsExactly("29: @twin-LOG-02.2 does not name this scenario back");
    }

    @Test
    void oneTwinIsAllowedAndTheOtherRefused() {
        assertThat(Sample.good()
                        .but("Then the line is gone", "Then the line cannot be seen")
                        .judgedBy(demand))
                .containsExactly(
                        "29: @twin-LOG-02.2 must be allowed where this is refused, or refused where this is allowed",
                        "37: @twin-LOG-02.1 must be allowed where this is refused, or refused where this is allowed");
    }

    @Test
    void oneGivenFactDecides() {
        Sample two = new Sample(
                Sample.good().text().replaceFirst("works with \"full rights\"", "works with \"few rights\""));
        assertThat(two.judgedBy(demand))
                .containsExactly(
                        "29: @twin-LOG-02.2 differs in 2 steps before the Then; one given fact decides",
                        "37: @twin-LOG-02.1 differs in 2 steps before the Then; one given fact decides");
    }

    @Test
    void somethingDecides() {
        Sample same = Sample.good()
                .but("Imran's own shopping list\n", "Doreen's list of looks\n")
                .but(" @adult-only", "");
        assertThat(same.judgedBy(demand))
                .containsExactly(
                        "29: @twin-LOG-02.2 differs in nothing before the Then, so nothing decides",
                        "37: @twin-LOG-02.1 differs in nothing before the Then, so nothing decides");
        Sample otherAge = Sample.good().but("Imran's own shopping list\n", "Doreen's list of looks\n");
        assertThat(otherAge.judgedBy(demand)).isEmpty();
    }

    @Test
    void twinsApplyToTheSameProducts() {
        assertThat(Sample.good().but("@adult-only", "@adult-only @if-paper").judgedBy(demand))
                .hasSize(2)
                .allMatch(fault -> fault.contains("a product could leave one out without the other"));
        assertThat(Sample.good()
                        .but("@adult-only", "@adult-only @if-paper")
                        .but("@twin-LOG-02.2", "@twin-LOG-02.2 @if-paper")
                        .judgedBy(demand))
                .isEmpty();
    }

    @Test
    void aWhenIsNoGivenFact() {
        Sample otherDeed = new Sample(Sample.good()
                .text()
                .replaceFirst("When Imran strikes the line out", "When Imran paints the line over")
                .replace("Imran's own shopping list", "Doreen's list of looks"));
        assertThat(otherDeed.judgedBy(demand)).hasSize(2).allMatch(fault -> fault.contains("differs in 2 steps"));
    }

    @Test
    void whatIsGivenIsNoRefusal() {
        assertThat(Sample.good()
                        .but("Given Doreen's record says", "Given Doreen cannot decide and her record says")
                        .judgedBy(demand))
                .isEmpty();
    }
}
