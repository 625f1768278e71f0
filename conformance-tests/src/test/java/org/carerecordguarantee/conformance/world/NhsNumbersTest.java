package org.carerecordguarantee.conformance.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NhsNumbersTest {

    @Test
    void they_are_of_the_test_range_valid_and_never_the_same() {
        Set<String> numbers = new HashSet<>();
        for (int place = 0; place < 450_000; place++) {
            String nhs = NhsNumbers.ofSomebody(-1_234_567 + place);
            assertThat(nhs).hasSize(10).startsWith("999");
            assertThat(valid(nhs)).as(nhs).isTrue();
            numbers.add(nhs);
        }
        assertThat(numbers).hasSize(450_000);
        for (int time = 0; time < 50_000; time++) {
            String nobodys = NhsNumbers.nobodys();
            assertThat(valid(nobodys)).as(nobodys).isTrue();
            assertThat(numbers.contains(nobodys))
                    .as("%s is somebody's", nobodys)
                    .isFalse();
        }
    }

    @Test
    void one_that_was_given_is_not_given_again() {
        Set<String> numbers = new HashSet<>();
        for (int time = 0; time < 100_000; time++) {
            numbers.add(NhsNumbers.next());
        }
        assertThat(numbers).hasSize(100_000);
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
