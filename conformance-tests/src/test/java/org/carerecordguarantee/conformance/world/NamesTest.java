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

    @Test
    void nhs_numbers_are_of_the_test_range_valid_and_never_the_same() {
        Set<String> numbers = new HashSet<>();
        for (int number = 0; number < 500_000; number++) {
            String nhs = Names.nhsNumber(-1_234_567, number);
            assertThat(nhs).hasSize(10).startsWith("999");
            assertThat(valid(nhs)).as(nhs).isTrue();
            numbers.add(nhs);
        }
        assertThat(numbers).hasSize(500_000);
    }

    @Test
    void a_known_number_has_the_known_check_digit() {
        assertThat(valid("9990037116")).isTrue();
        assertThat(valid("9990037115")).isFalse();
    }

    /** The whole number with weights 10 to 1 is divisible by eleven: another way round than the code under test. */
    private static boolean valid(String nhs) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (nhs.charAt(i) - '0') * (10 - i);
        }
        return sum % 11 == 0;
    }
}
