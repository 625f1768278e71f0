package org.carerecordguarantee.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.profile.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What the commands say and do of a profile that is not the usual one. */
class OtherProfilesTest {

    private static final List<String> NAMES = Profile.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void the_annex_has_the_title_of_its_profile(String name) {
        StringWriter said = new StringWriter();
        Main.execute(new PrintWriter(said, true), new PrintWriter(said, true), "plan", "--tender", "--profile", name);
        assertThat(said.toString())
                .startsWith("# Annex: " + Profile.named(name).orElseThrow().title());
    }

    @ParameterizedTest
    @CsvSource({"LOG-01.1,who-looked", "EMG-01.1,limits-and-emergencies", "LIM-03.1,limits-and-emergencies"})
    void a_fault_is_shown_by_its_scenarios_whichever_profile_has_them(String scenario, String profile) {
        Profile usual = Profile.named("who-looked").orElseThrow();
        var selection = DemoCommand.named(usual, List.of(scenario));
        assertThat(selection.profile().name()).isEqualTo(profile);
        assertThat(Engine.of(Catalogue.load()).plan(selection)).isNotEmpty().allMatch(check -> check.scenario()
                .equals(scenario));
    }
}
