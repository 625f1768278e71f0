package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidaysKnownTest {
    @Test
    void warnsFromAYearBeforeTheEnd() {
        assertThat(HolidaysKnown.warning(LocalDate.of(2026, 12, 31), 2027)).isEmpty();
        assertThat(HolidaysKnown.warning(LocalDate.of(2027, 1, 1), 2027).orElseThrow())
                .contains("2027");
        assertThat(HolidaysKnown.warning(LocalDate.of(2028, 1, 1), 2027)).isPresent();
    }
}
