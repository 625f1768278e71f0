package org.carerecordguarantee.model.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Uuid7Test {
    // The example of RFC 9562, appendix A.6.
    @Test
    void the_example_of_the_standard() {
        byte[] random = {0x0C, (byte) 0xC3, 0x18, (byte) 0xC4, (byte) 0xDC, 0x0C, 0x0C, 0x07, 0x39, (byte) 0x8F};
        assertThat(Uuid7.of(Instant.ofEpochMilli(0x017F22E279B0L), random))
                .isEqualTo(UUID.fromString("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
    }

    @Property
    void version_variant_and_time_are_where_they_belong(
            @ForAll @LongRange(min = 0, max = (1L << 48) - 1) long milli, @ForAll @Size(10) byte[] random) {
        UUID id = Uuid7.of(Instant.ofEpochMilli(milli), random);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(milli);
    }

    @Property
    void a_later_millisecond_sorts_later_whatever_the_chance(
            @ForAll @LongRange(min = 0, max = (1L << 47) - 2) long milli,
            @ForAll @Size(10) byte[] first,
            @ForAll @Size(10) byte[] second) {
        UUID earlier = Uuid7.of(Instant.ofEpochMilli(milli), first);
        UUID later = Uuid7.of(Instant.ofEpochMilli(milli + 1), second);
        assertThat(later).isGreaterThan(earlier);
        assertThat(later.toString()).isGreaterThan(earlier.toString());
    }

    @Property
    void one_made_after_another_sorts_after_it_even_if_the_clock_stood_or_went_back(
            @ForAll @LongRange(min = 1000, max = (1L << 47) - 2) long milli,
            @ForAll @LongRange(min = 0, max = 1000) long back,
            @ForAll @Size(10) byte[] first,
            @ForAll @Size(10) byte[] second) {
        UUID previous = Uuid7.of(Instant.ofEpochMilli(milli), first);
        UUID next = Uuid7.after(previous, Instant.ofEpochMilli(milli - back), second);
        assertThat(next).isGreaterThan(previous);
        assertThat(next.version()).isEqualTo(7);
        assertThat(next.variant()).isEqualTo(2);
    }

    @Test
    void when_the_chance_of_a_millisecond_is_used_up_the_next_one_begins() {
        Instant then = Instant.ofEpochMilli(1);
        UUID lowUsedUp = UUID.fromString("00000000-0005-7000-bfff-ffffffffffff");
        assertThat(Uuid7.after(lowUsedUp, then, new byte[10]))
                .isEqualTo(UUID.fromString("00000000-0005-7001-8000-000000000000"));
        UUID allUsedUp = UUID.fromString("00000000-0005-7fff-bfff-ffffffffffff");
        assertThat(Uuid7.after(allUsedUp, then, new byte[10]))
                .isEqualTo(UUID.fromString("00000000-0006-7000-8000-000000000000"));
    }

    @Test
    void what_cannot_be_an_id_is_refused() {
        assertThatThrownBy(() -> Uuid7.of(Instant.ofEpochMilli(-1), new byte[10]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Uuid7.of(Instant.ofEpochMilli(1L << 48), new byte[10]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Uuid7.of(Instant.EPOCH, new byte[9])).isInstanceOf(IllegalArgumentException.class);
    }
}
