package org.carerecordguarantee.features.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    private static final String SENTENCE = "This holds for the people who run the system too.";

    private final Demand demand = new PlainWords(Table.of("known-initials.txt", "NHS\nGP\n"));

    @Test
    void nothingIsWrongWithTheSample() {
        assertThat(Sample.good().judgedBy(demand)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See https://example.org for more. | https:   | an address
            Look under /people/7.             | /p       | an address
            Write to help@example.org.        | help@example.org | an address
            The answer is {}.                 | {        | code
            Call openRecord first.            | openRecord | code
            It is in access_log.              | access_log | code
            The API says so.                  | API      | a word of computing
            It stands in the database.        | database | a word of computing
            The answer is 404.                | 404      | a status number
            As S22 has it.                    | S22      | a reference of our own
            You click on it.                  | click    | a part of a screen or of a store
            It is on the next page.           | page     | a part of a screen or of a store
            It is in the table.               | table    | a part of a screen or of a store
            You need not wait.                | wait     | a wait
            The worker sleeps.                | sleeps   | a wait
            It takes 30 seconds.              | seconds  | a count of seconds
            It takes a 5-second look.         | 5-second | a count of seconds
            """)
    void whatIsNotPlainIsNamed(String sentence, String found, String what) {
        assertThat(Sample.good().but(SENTENCE, sentence).judgedBy(demand))
                .contains("26: \"" + found + "\" reads as " + what + "; say it plainly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may see it at 200 per cent of its size.",
                "It is kept for 100 years; then it goes.",
                "A second person and/or a team at the NHS agrees.",
                "Her GP wrote \"sleeps badly, see page 2\".",
                "We keep to section 117 and the code of practice.",
            })
    void plainEnglishIsLeftAlone(String sentence) {
        assertThat(Sample.good().but(SENTENCE, sentence).judgedBy(demand)).isEmpty();
    }

    @Test
    void whatIsWrittenInARecordMayNotHoldCode() {
        assertThat(Sample.good()
                        .but(SENTENCE, "It says \"see www.example.org\".")
                        .judgedBy(demand))
                .containsExactly("26: \"www.\" reads as an address; say it plainly");
    }

    @Test
    void capitalsAreKnownInitials() {
        assertThat(Sample.good().but(SENTENCE, "It is UNREVIEWED.").judgedBy(demand))
                .containsExactly("26: \"UNREVIEWED\" is in capitals and not among the known initials");
    }

    @Test
    void namesStepsAndCellsAreReadToo() {
        assertThat(Sample.good().but("Looks at paper", "Clicks at paper").judgedBy(demand))
                .hasSize(1);
        assertThat(Sample.good()
                        .but("Then the line is gone", "Then the page is gone")
                        .judgedBy(demand))
                .hasSize(1);
        assertThat(Sample.good().but("| refused  |", "| HIDDEN |").judgedBy(demand))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# And so on", "#And so on"})
    void nothingIsCommentedOut(String comment) {
        assertThat(Sample.good().but(SENTENCE, SENTENCE + "\n    " + comment).judgedBy(demand))
                .containsExactly("27: nothing is commented out: say it or delete it");
    }

    @Test
    void nothingIsCommentedOutAmongTags() {
        assertThat(Sample.good().but("@LOG-01.1\n", "@LOG-01.1 #@reference\n").judgedBy(demand))
                .containsExactly("10: nothing is commented out: say it or delete it");
    }

    @Test
    void theLanguageMayBeNamed() {
        assertThat(new Sample("# language: en\n" + Sample.good().text()).judgedBy(demand))
                .isEmpty();
    }
}
