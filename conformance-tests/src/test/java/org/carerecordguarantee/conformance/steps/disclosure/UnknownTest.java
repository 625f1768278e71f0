package org.carerecordguarantee.conformance.steps.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownTest {

    private final Random random = new Random();

    @ParameterizedTest
    @ValueSource(strings = {"P-0004711", "12345678901234", "Ab9-xyz-0001-qqq"})
    void looksLikeTheOthersAndIsNoneOfThem(String id) {
        String made =
                Unknown.like(new PersonRef(id, "Doreen"), "Nobody", random).id();
        assertThat(made).isNotEqualTo(id).hasSameSizeAs(id);
        assertThat(shape(made)).isEqualTo(shape(id));
    }

    @RepeatedTest(20)
    void aUuidStaysOneOfItsVersion() {
        UUID known = UUID.fromString("019307b3-5c4d-7abc-8def-0123456789ab");
        UUID made = UUID.fromString(Unknown.like(new PersonRef(known.toString(), "Doreen"), "Nobody", random)
                .id());
        assertThat(made).isNotEqualTo(known);
        assertThat(made.version()).isEqualTo(known.version());
        assertThat(made.variant()).isEqualTo(known.variant());
    }

    private static String shape(String id) {
        return id.replaceAll("[0-9]", "9").replaceAll("[a-z]", "a").replaceAll("[A-Z]", "A");
    }
}
