package org.carerecordguarantee.conformance.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration DECLARED = Duration.ofSeconds(5);

    private final PaperTime time = new PaperTime();
    private final List<Duration> seen = new ArrayList<>();
    private final AtomicInteger acts = new AtomicInteger();

    @Test
    void where_nothing_is_declared_there_is_one_look_and_no_wait() {
        AtomicInteger looks = new AtomicInteger();
        Patience none = patience(Duration.ZERO);
        assertThat(none.eventually(looks::incrementAndGet, look -> false)).isEqualTo(1);
        none.settle();
        assertThat(time.passed()).isEqualTo(Duration.ZERO);
        assertThat(none.needed()).isFalse();
    }

    @Test
    void what_shows_late_is_believed_as_soon_as_it_shows() {
        Duration comes = Duration.ofSeconds(2);
        boolean there = patience(DECLARED).eventually(() -> time.passed().compareTo(comes) >= 0, shown -> shown);
        assertThat(there).isTrue();
        assertThat(time.passed()).isBetween(comes, Duration.ofSeconds(3));
        assertThat(seen).containsExactly(time.passed());
    }

    @Test
    void what_shows_with_the_last_moment_of_the_declared_time_is_still_believed() {
        assertThat(patience(DECLARED).eventually(() -> time.passed().compareTo(DECLARED) >= 0, shown -> shown))
                .isTrue();
    }

    @Test
    void what_never_shows_is_looked_for_until_the_declared_time_is_over_and_leaves_no_observation() {
        assertThat(patience(DECLARED).eventually(() -> false, shown -> shown)).isFalse();
        assertThat(time.passed()).isBetween(DECLARED, DECLARED.plusSeconds(1));
        assertThat(seen).isEmpty();
    }

    @Test
    void what_shows_at_once_was_not_late() {
        patience(DECLARED).eventually(() -> true, shown -> shown);
        assertThat(seen).containsExactly(Duration.ZERO);
    }

    @Test
    void an_absence_is_believed_when_the_whole_time_is_over_and_is_waited_for_once() {
        Patience patience = patience(DECLARED);
        patience.settle();
        Duration once = time.passed();
        assertThat(once).isGreaterThanOrEqualTo(DECLARED);
        patience.settle();
        assertThat(time.passed()).isEqualTo(once);
    }

    @Test
    void after_another_act_it_is_waited_for_again() {
        Patience patience = patience(DECLARED);
        patience.settle();
        acts.incrementAndGet();
        patience.settle();
        assertThat(time.passed()).isGreaterThanOrEqualTo(DECLARED.multipliedBy(2));
    }

    private Patience patience(Duration declared) {
        return new Patience(declared, seen::add, time, acts::get);
    }
}
