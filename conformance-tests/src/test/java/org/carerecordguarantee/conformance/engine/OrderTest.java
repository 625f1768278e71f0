package org.carerecordguarantee.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cucumber.core.gherkin.Pickle;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final List<Pickle> CHECKS = IntStream.range(0, 50)
            .mapToObj(number -> (Pickle) Proxy.newProxyInstance(
                    OrderTest.class.getClassLoader(),
                    new Class<?>[] {Pickle.class},
                    (proxy, method, given) -> switch (method.getName()) {
                        case "equals" -> proxy == given[0];
                        case "hashCode" -> number;
                        default -> "check " + number;
                    }))
            .toList();

    @Test
    void the_catalogue_s_order_changes_nothing() {
        assertThat(Order.of("catalogue", 1).of(CHECKS)).isEqualTo(CHECKS);
    }

    @Test
    void a_seed_gives_one_order_again_and_again_and_loses_nothing() {
        List<Pickle> one = Order.of("random:42", 7).of(CHECKS);
        assertThat(one).isEqualTo(Order.random(42).of(CHECKS)).isNotEqualTo(CHECKS);
        assertThat(one).containsExactlyInAnyOrderElementsOf(CHECKS);
        assertThat(one).isNotEqualTo(Order.random(43).of(CHECKS));
    }

    @Test
    void an_order_reads_back_as_it_is_written() {
        assertThat(Order.of("random", 7).inWords()).isEqualTo("random:7");
        assertThat(Order.of(Order.random(-3).inWords(), 0)).isEqualTo(Order.random(-3));
        assertThat(Order.ofTheCatalogue().inWords()).isEqualTo("catalogue");
    }

    @Test
    void what_is_no_order_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order.of("shuffled", 1))
                .withMessageContaining("catalogue, random or random:SEED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order.of("random:x", 1))
                .withMessageContaining("whole number");
    }
}
