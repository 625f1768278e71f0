package org.carerecordguarantee.model.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.people.NhsNumber;
import org.junit.jupiter.api.Test;

class FictionalPeopleTest {
    private static final NhsNumber NOBODYS = numberFrom("999003711");

    @Test
    void a_number_that_may_be_somebodys_is_taken_in_only_where_real_people_are() {
        for (String nine : new String[] {"943476591", "400000000", "998999999", "000000000"}) {
            NhsNumber number = numberFrom(nine.substring(0, 8));
            assertThat(FictionalPeople.faults(number, false))
                    .extracting(Fault::field)
                    .containsExactly("nhsNumber");
            assertThat(FictionalPeople.faults(number, true)).isEmpty();
        }
    }

    @Test
    void a_number_of_nobodys_is_taken_in_everywhere() {
        assertThat(FictionalPeople.faults(NOBODYS, false)).isEmpty();
        assertThat(FictionalPeople.faults(NOBODYS, true)).isEmpty();
    }

    @Test
    void what_is_wrong_does_not_repeat_the_number() {
        NhsNumber number = numberFrom("94347659");
        assertThat(FictionalPeople.faults(number, false).get(0).message())
                .doesNotContain(number.digits(), number.digits().substring(6));
    }

    private static NhsNumber numberFrom(String start) {
        int missing = 10 - start.length();
        return IntStream.range(0, (int) Math.pow(10, missing))
                .mapToObj(end -> NhsNumber.written(start + ("%0" + missing + "d").formatted(end)))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
