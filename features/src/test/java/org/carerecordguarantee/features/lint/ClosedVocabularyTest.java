package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosedVocabularyTest {

    private static final String GOOD = Sample.resource("step-vocabulary.txt");

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(vocabulary(GOOD))).isEmpty();
    }

    @Test
    void aStepThatIsNotInTheVocabularyIsNamed() {
        assertThat(Sample.good()
                        .but("Then the line is gone", "Then the line has gone")
                        .judgedBy(vocabulary(GOOD)))
                .containsExactly(
                        "43: \"the line has gone\" is not in the step vocabulary",
                        "16: no step says this; delete the line");
    }

    @Test
    void aStepIsReadAsEachRowTellsIt() {
        assertThat(Sample.good()
                        .but("| is helping Doreen ", "| once helped Doreen ")
                        .judgedBy(vocabulary(GOOD)))
                .containsExactly(
                        "14: \"Priya is a social worker who once helped Doreen\" is not in the step vocabulary",
                        "5: no step says this; delete the line");
    }

    @Test
    void aLineThatNoStepSaysIsNamed() {
        assertThat(Sample.good().judgedBy(vocabulary(GOOD + "{person} goes home\n")))
                .containsExactly("17: no step says this; delete the line");
    }

    @Test
    void aStepIsSaidInOneWay() {
        assertThat(Sample.good().judgedBy(vocabulary(GOOD + "the line is {word}\n")))
                .containsExactly(
                        "43: \"the line is gone\" is said in two ways, in lines 16 and 17 of the step vocabulary");
    }

    @Test
    void aTypeThatIsNotDeclaredIsNamed() {
        assertThat(Sample.good().judgedBy(vocabulary(GOOD + "{animal} goes home\n")))
                .singleElement()
                .asString()
                .startsWith("17: cannot be understood: ");
    }

    private static Demand vocabulary(String text) {
        return new ClosedVocabulary(Table.of("step-vocabulary.txt", text));
    }
}
