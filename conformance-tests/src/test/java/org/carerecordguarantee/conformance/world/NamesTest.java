package org.carerecordguarantee.conformance.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void no_name_of_a_run_is_the_beginning_of_another() {
        Set<String> names = new HashSet<>();
        for (int number = 1; number <= 2000; number++) {
            names.add(Names.unique("Doreen Abbeygate", "kqwz", number));
        }
        assertThat(names).hasSize(2000).allMatch(name -> name.matches("Doreen Abbeygate-Kqwz[a-z]{3}"));
    }
}
