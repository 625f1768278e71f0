package org.carerecordguarantee.model.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.PRIYA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestrictedRecordTest {
    private static final Instant FROM = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void a_name_for_a_task_counts_for_two_weeks_to_the_end_of_the_day_in_london() {
        RestrictionGrant task = RestrictionGrant.given(new UUID(1, 1), PRIYA, GrantKind.TASK, FROM);
        assertThat(task.countsAt(Instant.parse("2026-12-07T23:59:59Z"))).isTrue();
        assertThat(task.countsAt(Instant.parse("2026-12-08T00:00:00Z"))).isFalse();
        RestrictionGrant involved = RestrictionGrant.given(new UUID(1, 1), PRIYA, GrantKind.INVOLVED, FROM);
        // The sixth month ends in summer time.
        assertThat(involved.countsAt(Instant.parse("2027-05-23T22:59:59Z"))).isTrue();
        assertThat(involved.countsAt(Instant.parse("2027-05-23T23:00:00Z"))).isFalse();
        assertThat(involved.countsAt(FROM.minusMillis(1))).isFalse();
    }

    @Test
    void a_name_counts_for_some_time_or_is_none() {
        assertThatThrownBy(
                        () -> new RestrictionGrant(new UUID(1, 1), PRIYA, GrantKind.TASK, FROM, FROM, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        RestrictionGrant briefest =
                new RestrictionGrant(new UUID(1, 1), PRIYA, GrantKind.TASK, FROM, FROM.plusMillis(1), Optional.empty());
        assertThat(briefest.countsAt(FROM)).isTrue();
    }

    @Test
    void only_who_is_named_and_only_while_the_name_counts() {
        RestrictedRecord restricted = record(Optional.empty(), Optional.empty());
        assertThat(restricted.placed(PRIYA, FROM)).isEqualTo(Placed.NAMED);
        assertThat(restricted.placed(new UUID(9, 9), FROM)).isEqualTo(Placed.NOT_NAMED);
        assertThat(restricted.placed(PRIYA, Instant.parse("2026-12-08T00:00:00Z")))
                .isEqualTo(Placed.NOT_NAMED);
        assertThat(restricted.placed(new UUID(9, 9), FROM.minusMillis(1))).isEqualTo(Placed.NOT_RESTRICTED);
    }

    @Test
    void it_ends_by_a_decision_and_by_nothing_else() {
        assertThat(record(Optional.empty(), Optional.empty()).holdsAt(Instant.parse("2036-11-23T10:00:00Z")))
                .isTrue();
        RestrictedRecord ended = record(Optional.empty(), Optional.of(FROM.plusSeconds(60)));
        assertThat(ended.holdsAt(FROM.plusSeconds(59))).isTrue();
        assertThat(ended.placed(new UUID(9, 9), FROM.plusSeconds(60))).isEqualTo(Placed.NOT_RESTRICTED);
    }

    @Test
    void it_is_decided_again_every_ninety_days() {
        assertThat(record(Optional.empty(), Optional.empty()).reviewDueOn()).isEqualTo(LocalDate.parse("2027-02-21"));
        assertThat(record(Optional.of(Instant.parse("2027-02-01T10:00:00Z")), Optional.empty())
                        .reviewDueOn())
                .isEqualTo(LocalDate.parse("2027-05-02"));
    }

    @Test
    void a_seal_that_is_opened_lies_under_the_new_number() {
        SealedPart part = new SealedPart(new UUID(1, 1), 1, "Letters", "A-1", FROM, List.of());
        assertThat(part.number()).isEqualTo("A-1");
        SealedPart.Opening opening =
                new SealedPart.Opening(new UUID(2, 2), PRIYA, new UUID(9, 9), "She asked for it", FROM, "A-1", "A-2");
        assertThat(part.with(opening).number()).isEqualTo("A-2");
        assertThatThrownBy(() -> new SealedPart.Opening(new UUID(2, 2), PRIYA, PRIYA, "Why", FROM, "A-1", "A-2"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SealedPart.number(" a-1 ")).contains("A-1");
        assertThat(SealedPart.number("")).isEmpty();
        assertThat(SealedPart.number("A;1")).isEmpty();
    }

    private static RestrictedRecord record(Optional<Instant> reviewed, Optional<Instant> ended) {
        return new RestrictedRecord(
                new UUID(3, 3),
                DOREEN,
                RestrictionReason.HIGH_PROFILE,
                FROM,
                reviewed,
                ended,
                List.of(RestrictionGrant.given(new UUID(1, 1), PRIYA, GrantKind.TASK, FROM)));
    }
}
