package org.carerecordguarantee.model.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FigureGroupTest {
    @Test
    void five_is_published_and_four_is_not() {
        assertThat(numbers(group(5, 6))).containsExactly(OptionalLong.of(5), OptionalLong.of(6));
        assertThat(numbers(group(4, 6))).containsExactly(OptionalLong.empty(), OptionalLong.of(6));
        assertThat(numbers(group(0, 6))).containsExactly(OptionalLong.empty(), OptionalLong.of(6));
    }

    @Test
    void a_total_from_which_a_small_number_could_be_worked_out_is_not_published() {
        assertThat(group(5, 6, 7).publishedTotal()).hasValue(18);
        assertThat(group(4, 6, 7).publishedTotal()).isEmpty();
        assertThat(new FigureGroup("Counted one by one", Map.of("a", 9L), false).publishedTotal())
                .isEmpty();
    }

    @Test
    void nothing_happens_less_often_than_never() {
        assertThatThrownBy(() -> group(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whoever_reads_what_is_published_cannot_tell_a_small_number_from_another(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 0, max = 12) Long> counts,
            @ForAll @LongRange(min = 0, max = 4) long otherwise) {
        FigureGroup group = group(counts.stream().mapToLong(Long::longValue).toArray());
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) >= FigureGroup.SMALLEST_PUBLISHED) {
                continue;
            }
            long[] changed = counts.stream().mapToLong(Long::longValue).toArray();
            changed[i] = otherwise;
            FigureGroup other = group(changed);
            assertThat(other.published()).isEqualTo(group.published());
            assertThat(other.publishedTotal()).isEqualTo(group.publishedTotal());
        }
    }

    @Test
    void a_year_begins_and_ends_at_londons_midnight_and_is_over_when_the_next_begins() {
        FiguresYear year = new FiguresYear(2026);
        assertThat(year.from()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(year.overAt(Instant.parse("2026-12-31T23:59:59.999Z"))).isFalse();
        assertThat(year.overAt(Instant.parse("2027-01-01T00:00:00Z"))).isTrue();
    }

    private static FigureGroup group(long... numbers) {
        Map<String, Long> parts = new LinkedHashMap<>();
        LongStream.of(numbers).forEach(number -> parts.put("part " + parts.size(), number));
        return new FigureGroup("A group", parts, true);
    }

    private static List<OptionalLong> numbers(FigureGroup group) {
        return group.published().stream().map(FigureGroup.Published::number).toList();
    }
}
