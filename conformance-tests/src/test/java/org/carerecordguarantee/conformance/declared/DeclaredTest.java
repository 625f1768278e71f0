package org.carerecordguarantee.conformance.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclaredTest {

    @ParameterizedTest
    @EnumSource
    void each_figure_s_usual_value_is_within_its_own_bound_and_of_a_clause_that_exists(Parameter parameter) {
        assertThat(parameter.allows(parameter.usual())).isTrue();
        assertThat(parameter.allows(parameter.most().plusNanos(1))).isFalse();
        assertThat(parameter.allows(parameter.least().minusNanos(1))).isFalse();
        assertThat(Catalogue.load().clause(parameter.clause())).isPresent();
        assertThat(Parameter.of(parameter.key())).contains(parameter);
    }

    /** A figure that claims to be tested must belong to a clause that can be. */
    @ParameterizedTest
    @EnumSource
    void a_figure_is_tested_just_if_its_clause_has_scenarios(Parameter parameter) {
        assertThat(Catalogue.load().clause(parameter.clause()).orElseThrow().scenarios())
                .matches(scenarios -> scenarios.isEmpty() != parameter.tested(), parameter.key());
    }

    @Test
    void nothing_beyond_a_bound_can_be_declared() {
        assertThatThrownBy(() -> Parameters.declaring(Map.of(Parameter.WRITES_SETTLE, Duration.ofSeconds(61))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_many_observations_by_many_threads_the_longest_is_kept() {
        Observed observed = new Observed();
        assertThat(observed.longest(Parameter.ACCESS_LIST_SETTLES)).isEmpty();
        IntStream.rangeClosed(0, 1000)
                .parallel()
                .forEach(i -> observed.note(Parameter.ACCESS_LIST_SETTLES, Duration.ofMillis(i * 7919L % 1001)));
        assertThat(observed.longest(Parameter.ACCESS_LIST_SETTLES)).contains(Duration.ofMillis(1000));
        assertThat(observed.all()).containsOnlyKeys(Parameter.ACCESS_LIST_SETTLES);
    }
}
