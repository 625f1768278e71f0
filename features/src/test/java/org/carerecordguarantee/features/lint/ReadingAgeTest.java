package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingAgeTest {

    private static final String SENTENCE = "This holds for the people who run the system too.";
    private static final String HARD =
            "Notwithstanding organisational accountability, administrators additionally acknowledge confidentiality.";

    private final Demand demand = new ReadingAge(Table.of("known-terms.txt", ""));

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void aClauseThatIsTooHardIsNamed() {
        assertThat(Sample.good().but(SENTENCE, HARD).judgedBy(demand))
                .singleElement()
                .asString()
                .matches("25: the clause is too hard to read \\(grade 2\\d\\.\\d, at most 10\\): .*");
    }

    @Test
    void aFileThatIsTooHardIsNamedThoughEachClauseMayPass() {
        String middling = "The council manages every important decision concerning records. "
                .repeat(12)
                .strip();
        assertThat(Sample.good().but(SENTENCE, middling).judgedBy(demand))
                .anyMatch(fault ->
                        fault.matches("2: the whole file is too hard to read \\(grade \\d+\\.\\d, at most 7\\): .*"));
    }

    @Test
    void aTermThatItsReadersKnowCountsTwoSyllables() {
        assertThat(ReadingAge.grade("Responsibility matters.", Set.of()))
                .isCloseTo(0.39 * 2 + 11.8 * 8 / 2 - 15.59, within(0.001));
        assertThat(ReadingAge.grade("Responsibility matters.", Set.of("responsibility")))
                .isCloseTo(0.39 * 2 + 11.8 * 4 / 2 - 15.59, within(0.001));
    }

    @Test
    void theGradeIsTheFormulas() {
        assertThat(ReadingAge.grade("The cat sat on the mat. \"It was glad.\" Was it?", Set.of()))
                .isCloseTo(0.39 * 11 / 3 + 11.8 * 11 / 11 - 15.59, within(0.001));
        assertThat(ReadingAge.grade("", Set.of())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "a,1",
        "look,1",
        "looked,1",
        "needed,2",
        "record,2",
        "people,2",
        "purpose,2",
        "table,2",
        "refuse,2",
        "refused,2",
        "changes,2",
        "written,2",
        "idea,3",
        "council,2",
        "emergency,4",
        "information,4",
        "relationship,4",
        "quiet,2",
        "obvious,3",
        "agreement,3",
        "safely,2",
        "Doreen's,2",
        "trial,2",
        "social,2",
        "period,3",
        "radio,3",
        "2026,1",
    })
    void syllablesAreCountedAsTheyAreSaid(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }
}
