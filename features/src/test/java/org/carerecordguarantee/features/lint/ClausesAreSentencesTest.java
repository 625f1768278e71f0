package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesAreSentencesTest {

    private static final String TITLE = "Looks at paper are written down as well";

    private final Demand demand = new ClausesAreSentences();

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @Test
    void aTitleHasAtMostTwentyFiveWords() {
        assertThat(Sample.good().but(TITLE, "Looks" + " again".repeat(24)).judgedBy(demand))
                .isEmpty();
        assertThat(Sample.good().but(TITLE, "Looks" + " again".repeat(25)).judgedBy(demand))
                .containsExactly("46: the title has 26 words, at most 25 are read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Paper looks", "looks at paper are written down"})
    void aTitleIsASentence(String title) {
        assertThat(Sample.good().but(TITLE, title).judgedBy(demand))
                .containsExactly("46: the title is a sentence and begins with a capital letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {TITLE + ".", TITLE + ":", "Looks count. Paper counts too"})
    void aTitleIsOneSentenceWithoutAStop(String title) {
        assertThat(Sample.good().but(TITLE, title).judgedBy(demand))
                .containsExactly("46: the title is one sentence, with no stop at its end");
    }

    @Test
    void aClauseAndAPromiseAreDescribed() {
        assertThat(Sample.good()
                        .but("    This holds for the people who run the system too.\n", "")
                        .judgedBy(demand))
                .containsExactly("25: needs a description under its title");
        assertThat(Sample.good()
                        .but(
                                "  You can ask who has looked at your record, and when. Nobody can change that list.\n",
                                "")
                        .judgedBy(demand))
                .containsExactly("2: needs a description under its title");
    }
}
