package org.carerecordguarantee.conformance.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.verdict.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String GOOD = """
            waivers:
              - clause: LOG-03
                reason: The next release mends it
                name: Joan Harrow, Eastmere County Council
                expires: 2026-11-22
            """;

    @TempDir
    private Path folder;

    @Test
    void a_waiver_holds_on_its_last_day() {
        assertThat(read(GOOD))
                .containsExactly(new Waiver(
                        "LOG-03", "The next release mends it", "Joan Harrow, Eastmere County Council", TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            expires: 2026-11-22 | expires: 2026-11-21 | the waiver of LOG-03 expired on 2026-11-21: take it out
            expires: 2026-11-22 | expires: spring     | must be a date such as 2027-03-31, not 'spring'
            expires: 2026-11-22 | expired: 2026-11-22 | unknown key 'waivers[1].expired'. Did you mean 'expires'?
            clause: LOG-03      | clause: LOG-3       | which is no clause. Did you mean 'LOG-03'?
            clause: LOG-03      | clause: EMG-01      | is not in profile 'who-looked'
            clause: LOG-03      | clause: CTL-05      | does not decide a verdict (its level is 'should')
            reason: The next release mends it | reason: none | must say in a few words why
            reason: The next release mends it | reason: '- - -' | must say in a few words why
            reason: The next release mends it | reason: ''   | must hold one word or line
            name: Joan Harrow, Eastmere County Council | name:  | the key 'waivers[1].name' is missing
            waivers:            | waiver:             | unknown key 'waiver'. Did you mean 'waivers'?
            - clause: LOG-03    | - LOG-03: x\\n    clause: LOG-03 | unknown key 'waivers[1].LOG-03'
            """)
    void each_fault_is_one_line_that_says_what_to_do(String good, String bad, String message) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad.replace("\\n", "\n"))))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void a_clause_is_waived_once() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf("  - clause"));
        assertThatThrownBy(() -> read(twice))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("clause LOG-03 is waived twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            waivers: []       | it must hold at least one waiver
            {}                | it must hold at least one waiver
            waivers: LOG-03   | it must hold at least one waiver
            waivers: [LOG-03] | waivers[1] must hold keys with values, such as 'clause: LOG-01'
            """)
    void a_file_without_waivers_is_a_fault(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> WaiverFile.read(folder.resolve("nowhere.yaml"), Catalogue.load(), profile(), TODAY))
                .isInstanceOf(ConfigurationFault.class)
                .hasMessageContaining("cannot read the waivers");
    }

    private List<Waiver> read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("waivers.yaml"), text);
            return WaiverFile.read(file, Catalogue.load(), profile(), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile profile() {
        return Profile.named("who-looked").orElseThrow();
    }
}
