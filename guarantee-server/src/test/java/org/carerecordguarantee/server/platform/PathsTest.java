package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    private static final UUID ID = UUID.fromString("01a05c32-6268-734d-92cd-4c73f0755505");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "development",
                "development/clock",
                "Development/clock",
                "/development",
                "./development/x",
                "//development"
            })
    void developmentIsKnownHoweverItIsSpelled(String path) {
        assertThat(Paths.isDevelopment(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/people", "api/development-plans", ""})
    void theRestIsNot(String path) {
        assertThat(Paths.isDevelopment(path)).isFalse();
    }

    @Test
    void thePersonIsReadOffEvenWhereNothingMatches() {
        assertThat(Paths.person("api/people/" + ID + "/nothing/of/the/kind")).contains(new PersonId(ID));
        assertThat(Paths.person("api/people/" + ID)).contains(new PersonId(ID));
        assertThat(Paths.person("api/people/not-an-id/record")).isEmpty();
        assertThat(Paths.person("api/privacy-alerts/" + ID)).isEmpty();
    }

    @Test
    void whatIsLoggedHasNoIdAndNoOddCharacter() {
        assertThat(Paths.withoutIds("api/people/" + ID + "/record\n<b>")).isEqualTo("api/people/{id}/record??b?");
        assertThat(Paths.withoutIds("x".repeat(1000))).hasSize(200);
    }
}
