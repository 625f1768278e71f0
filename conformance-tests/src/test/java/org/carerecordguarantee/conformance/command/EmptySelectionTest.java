package org.carerecordguarantee.conformance.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A selection that leaves nothing to run is a mistake of whoever wrote it, and no run. */
class EmptySelectionTest {

    private final StringWriter said = new StringWriter();

    @Test
    void a_scenario_of_another_profile_is_told_with_the_profile_that_has_it() {
        assertThat(execute("plan", "--profile", "who-looked", "--scenario", "EMG-01.1"))
                .isEqualTo(3);
        assertThat(said.toString()).contains("nothing is left to run", "EMG-01.1", "--profile limits-and-emergencies");
    }

    @Test
    void so_is_a_scenario_of_another_clause() {
        assertThat(execute("plan", "--clause", "LOG-01", "--scenario", "LOG-03.1"))
                .isEqualTo(3);
        assertThat(said.toString()).contains("nothing is left to run", "LOG-03.1", "LOG-01");
    }

    private int execute(String... arguments) {
        return Main.execute(new PrintWriter(new StringWriter()), new PrintWriter(said, true), arguments);
    }
}
