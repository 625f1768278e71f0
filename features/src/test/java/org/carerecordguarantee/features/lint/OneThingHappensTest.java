package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneThingHappensTest {

    private static final String GIVEN = "      And the line is on Doreen's list of looks\n";
    private static final String THEN = "      Then the line is gone\n";

    private final Demand demand = new OneThingHappens();

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void thereIsOneWhen() {
        assertThat(Sample.good()
                        .but("      Then Imran is refused\n", "      And Imran leaves\n      Then Imran is refused\n")
                        .judgedBy(demand))
                .containsExactly("29: exactly one When (an And after it counts as another), not 2");
        assertThat(Sample.good().but("When Priya looks", "Given Priya looks").judgedBy(demand))
                .containsExactly("11: exactly one When (an And after it counts as another), not 0");
    }

    @Test
    void thereAreAtMostSevenSteps() {
        assertThat(Sample.good().but(GIVEN, GIVEN.repeat(4)).judgedBy(demand)).isEmpty();
        assertThat(Sample.good().but(GIVEN, GIVEN.repeat(5)).judgedBy(demand))
                .containsExactly("29: at most seven steps can be read at once, not 8");
    }

    @Test
    void itEndsWithAThen() {
        assertThat(Sample.good().but(THEN, "").judgedBy(demand))
                .containsExactly("37: a scenario ends with a Then: what comes of it");
    }

    @Test
    void thereIsNoStar() {
        assertThat(Sample.good().but(GIVEN, GIVEN.replace("And", "*")).judgedBy(demand))
                .containsExactly("32: begin the step with Given, When or Then, not *");
    }

    @Test
    void stepsStandInOrder() {
        assertThat(Sample.good()
                        .but(THEN, THEN + "      Given the day is over\n" + THEN)
                        .judgedBy(demand))
                .containsExactly("44: a Given comes too late here");
    }
}
