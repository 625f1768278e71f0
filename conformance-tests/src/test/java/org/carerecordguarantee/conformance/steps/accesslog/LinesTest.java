package org.carerecordguarantee.conformance.steps.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"to give you care and support", "Direct care", "Safeguarding", "Care (planned visit)"})
    void wordsForAReaderArePlain(String words) {
        assertThat(Lines.plain(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DIRECT_CARE", "direct_care", "directCare", "DC", "7", "", "TREAT"})
    void aCodeIsNot(String code) {
        assertThat(Lines.plain(code)).isFalse();
    }
}
