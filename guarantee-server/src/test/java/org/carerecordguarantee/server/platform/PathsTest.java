package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.carerecordguarantee.model.decision.ItemRef;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/people/01a05c32-6268-734d-92cd-4c73f0755505/record",
                "api/people/01a05c32-6268-734d-92cd-4c73f0755505;x/record;y=1",
                "api;a=b/people;c/01a05c32-6268-734d-92cd-4c73f0755505;d=e;f/record",
                "//api/people//01a05c32-6268-734d-92cd-4c73f0755505/record"
            })
    void nothingWrittenBetweenHidesWhoseRecordItIs(String path) {
        assertThat(Paths.plain(path)).isEqualTo("api/people/" + ID + "/record");
        assertThat(Paths.person(Paths.plain(path))).contains(new PersonId(ID));
    }

    @Test
    void theItemIsReadOffToo() {
        String items = "api/people/" + ID + "/record/items/";
        assertThat(Paths.item(items + ID)).contains(new ItemRef(ID));
        assertThat(Paths.item(items + ID + "/versions")).contains(new ItemRef(ID));
        assertThat(Paths.item(items + "nonsense")).isEmpty();
        assertThat(Paths.item("api/people/" + ID + "/relationships/" + ID)).isEmpty();
    }

    @Test
    void whatIsLoggedHasNoIdAndNoOddCharacter() {
        assertThat(Paths.withoutIds("api/people/" + ID + "/record\n<b>")).isEqualTo("api/people/{id}/record??b?");
        assertThat(Paths.withoutIds("x".repeat(1000))).hasSize(200);
    }
}
