package org.carerecordguarantee.model.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999 003 7116", "999 004 6735", "999 005 1542", "999 005 6358", "999 006 1165", "999 006 5977",
                "999 007 0784", "999 008 0402", "999 008 5218", "999 009 0025", "999 009 4837", "999 009 9642",
                "943 476 5919", "9434765919", "999 000 0018 ", "999 000 0050"
            })
    void a_number_with_the_right_check_digit_is_one(String text) {
        assertThat(NhsNumber.written(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "999 003 7117",
                "999 003 711",
                "999 003 71160",
                "943 476 5918",
                "94347659190",
                "943476591x",
                "٩٩٩٠٠٣٧١١٦",
                "-999003711",
                "9990037161"
            })
    void another_is_none(String text) {
        assertThat(NhsNumber.written(text)).isEmpty();
    }

    // The sum comes out right: a sign that lies eleven after a digit weighs as much, and an eleventh digit weighs
    // nothing.
    @ParameterizedTest
    @ValueSource(strings = {"999;037116", "99900371160", "999003711;"})
    void what_only_sums_up_is_no_number(String text) {
        assertThat(NhsNumber.written(text)).isEmpty();
    }

    // The remainder asks for a check digit of ten, which there is not: no last digit makes it a number.
    @Test
    void a_number_whose_check_digit_would_be_ten_does_not_exist() {
        assertThat(IntStream.range(0, 10)
                        .mapToObj(last -> NhsNumber.written("999000014" + last))
                        .filter(Optional::isPresent))
                .isEmpty();
    }

    @Test
    void a_number_prints_in_groups_and_hides_most_of_itself_elsewhere() {
        NhsNumber number = new NhsNumber("9990037116");
        assertThat(number.printed()).isEqualTo("999 003 7116");
        assertThat(number).hasToString("NHS number ending 7116");
        assertThatThrownBy(() -> new NhsNumber("9990037117"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("9990037117");
    }

    @Test
    void a_role_is_known_by_its_name_and_a_stranger_is_not() {
        assertThat(AccessRole.named("RECORDS_OFFICER")).contains(AccessRole.RECORDS_OFFICER);
        assertThat(AccessRole.named("records_officer")).isEmpty();
        assertThat(AccessRole.named("KING")).isEmpty();
    }

    @Test
    void a_relationship_ends_and_does_not_come_to_life_again() {
        LegitimateRelationship open = relationship(Optional.empty());
        LegitimateRelationship ended = open.endedAt(START.plusSeconds(10));
        assertThat(ended.aliveAt(START.plusSeconds(9))).isTrue();
        assertThat(ended.aliveAt(START.plusSeconds(10))).isFalse();
        assertThat(ended.endedAt(START.plusSeconds(99))).isEqualTo(ended);
        assertThat(ended.endedAt(START.plusSeconds(5)).until()).contains(START.plusSeconds(5));
        assertThat(open.endedAt(START.minusSeconds(5)).until()).contains(START);
        assertThatThrownBy(() -> relationship(Optional.of(START.minusMillis(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_cause_can_be_told_to_the_person() {
        assertThat(RelationshipCause.values())
                .allSatisfy(cause -> assertThat(cause.inWords()).isNotBlank());
    }

    private static LegitimateRelationship relationship(Optional<Instant> until) {
        return new LegitimateRelationship(
                new UUID(1, 1),
                new UUID(2, 2),
                new PersonId(new UUID(3, 3)),
                RelationshipCause.ALLOCATION,
                START,
                until);
    }
}
