package org.carerecordguarantee.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Doreen Abbeygate, doreen abbeygate",
        "'  DOREEN   Abbeygate ', doreen abbeygate",
        "Siân O’Neill, sian oneill",
        "\"Sian O'Neill\", \"sian oneill\"",
        "Nadia Corrigan-Slate, nadia corrigan slate",
        "'%_%', ''",
        "Łukasz, łukasz"
    })
    void asItIsLookedFor(String name, String key) {
        assertThat(NameKey.of(name.replace("\"", ""))).isEqualTo(key.replace("\"", ""));
    }
}
