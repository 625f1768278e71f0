package org.carerecordguarantee.model.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.NOTE;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordKeepingTest {
    private static final Draft GOOD =
            new Draft("Care plan", "Case note", "Home visit", "Text", NOW, "She would like tea at four.");

    private final Actor writer = priya(AccessRole.SOCIAL_WORKER);

    @Test
    void an_entry_with_everything_is_accepted_with_its_author_and_the_time_of_the_system() {
        assertThat(GOOD.faults(writer, NOW)).isEmpty();
        RecordItem item = GOOD.accepted(NOTE, DOREEN, writer, NOW, WorkingDays.inEngland());
        assertThat(item.version()).isEqualTo(1);
        assertThat(item.why()).isEmpty();
        assertThat(item.recordedAt()).isEqualTo(NOW);
        assertThat(item.lateEntry()).isFalse();
        assertThat(item.author())
                .isEqualTo(new Author(PRIYA, "Priya Lindqvist", AccessRole.SOCIAL_WORKER, "Eastmere County Council"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"category", "kind", "source", "format", "eventAt", "content"})
    void whatever_is_missing_is_named_with_its_clause(String field) {
        Draft lacking = new Draft(
                field.equals("category") ? null : GOOD.category(),
                field.equals("kind") ? " " : GOOD.kind(),
                field.equals("source") ? "" : GOOD.source(),
                field.equals("format") ? "\t" : GOOD.format(),
                field.equals("eventAt") ? null : GOOD.eventAt(),
                field.equals("content") ? "  \n" : GOOD.content());
        assertThat(lacking.faults(writer, NOW)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.clause()).contains(new ClauseId("KEEP-01"));
        });
        assertThatThrownBy(() -> lacking.accepted(NOTE, DOREEN, writer, NOW, WorkingDays.inEngland()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(new Draft(null, null, null, null, null, null).faults(writer, NOW))
                .extracting(Fault::field)
                .containsExactly("category", "kind", "source", "format", "eventAt", "content");
    }

    @Test
    void a_person_writes_and_not_a_shared_sign_in_nor_somebody_without_a_role_or_organisation() {
        Post nowhere = new Post("Social worker", PRIYA, "Harbour", PRIYA, " ", true);
        Actor program = new Actor(PRIYA, ActorKind.SERVICE, "Front desk", Optional.empty(), Optional.empty());
        Actor nameless = Actor.worker(PRIYA, " ", Optional.of(AccessRole.SOCIAL_WORKER), nowhere);
        Actor lacking = Actor.worker(PRIYA, "Priya Lindqvist", Optional.empty(), nowhere);
        assertThat(fields(GOOD.faults(program, NOW))).containsExactly("author");
        assertThat(fields(GOOD.faults(doreen(), NOW))).containsExactly("author");
        assertThat(fields(GOOD.faults(nameless, NOW))).containsExactly("author");
        assertThat(fields(GOOD.faults(lacking, NOW))).containsExactly("author.role", "author.organisation");
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01T00:00:00Z, true", "1899-12-31T23:59:59.999Z, false", "-1000000000-01-01T00:00:00Z, false"})
    void what_happened_before_anybody_s_record_is_refused_in_an_entry_and_in_a_correction(
            Instant eventAt, boolean accepted) {
        Correction correction = new Correction("She would like tea at five.", "The hour.", Optional.of(eventAt));
        for (List<Fault> faults : List.of(happened(eventAt).faults(writer, NOW), correction.faults(writer, NOW))) {
            assertThat(faults).extracting(Fault::field).isEqualTo(accepted ? List.of() : List.of("eventAt"));
        }
    }

    @Test
    void what_happens_now_may_be_written_and_what_lies_in_the_future_not() {
        assertThat(happened(NOW).faults(writer, NOW)).isEmpty();
        assertThat(happened(NOW.plusMillis(1)).faults(writer, NOW))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("eventAt");
                    assertThat(fault.clause()).contains(new ClauseId("KEEP-02"));
                });
    }

    @Test
    void what_is_too_long_is_a_plain_bound_and_no_clause() {
        Draft longest = new Draft("a".repeat(100), "k", "s", "f", NOW, "c".repeat(20_000));
        Draft longer = new Draft("a".repeat(101), "k", "s", "f", NOW, "c".repeat(20_001));
        assertThat(longest.faults(writer, NOW)).isEmpty();
        assertThat(longer.faults(writer, NOW)).allMatch(fault -> fault.clause().isEmpty());
        assertThat(fields(longer.faults(writer, NOW))).containsExactly("category", "content");
    }

    @ParameterizedTest(name = "of {0}, written {1}: late {2}")
    @CsvSource({
        // Monday to the Monday after is five working days; the weekend before counts the Monday as its first.
        "2026-11-16T09:00:00Z, 2026-11-23T17:00:00Z, false",
        "2026-11-15T23:59:59Z, 2026-11-23T00:00:00Z, true",
        "2026-11-16T00:00:00Z, 2026-11-24T00:00:00Z, true",
        // Written on a Sunday: since Friday the 13th only five working days went by.
        "2026-11-13T09:00:00Z, 2026-11-22T23:10:00Z, false",
        "2026-11-12T09:00:00Z, 2026-11-22T23:10:00Z, true",
        // Over Christmas, Boxing Day's substitute and New Year's Day do not count.
        "2026-12-24T12:00:00Z, 2027-01-05T12:00:00Z, false",
        "2026-12-24T12:00:00Z, 2027-01-06T12:00:00Z, true",
        // London's day began an hour before UTC's.
        "2026-06-07T23:00:00Z, 2026-06-15T12:00:00Z, false",
        "2026-06-07T22:59:59Z, 2026-06-15T12:00:00Z, true",
        // Long ago needs no holidays of its own year.
        "1994-03-01T12:00:00Z, 2026-11-22T12:00:00Z, true"
    })
    void more_than_five_working_days_is_late(Instant eventAt, Instant recordedAt, boolean late) {
        assertThat(happened(eventAt)
                        .accepted(NOTE, DOREEN, writer, recordedAt, WorkingDays.inEngland())
                        .lateEntry())
                .isEqualTo(late);
    }

    @Test
    void a_correction_makes_a_new_version_and_leaves_the_old_one() {
        RecordItem first = GOOD.accepted(NOTE, DOREEN, writer, NOW, WorkingDays.inEngland());
        Correction correction = new Correction("She would like tea at five.", "She rang.", Optional.empty());
        Actor owen = priya(AccessRole.SENIOR_PRACTITIONER);
        Instant later = NOW.plusSeconds(3_000_000);
        assertThat(correction.faults(owen, later)).isEmpty();
        RecordItem second = correction.of(first, owen, later, WorkingDays.inEngland());

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.why()).contains("She rang.");
        assertThat(second.content()).isEqualTo("She would like tea at five.");
        assertThat(second.recordedAt()).isEqualTo(later);
        assertThat(second.eventAt()).isEqualTo(first.eventAt());
        assertThat(second.lateEntry()).isFalse();
        assertThat(second.author().role()).isEqualTo(AccessRole.SENIOR_PRACTITIONER);
        assertThat(first.content()).isEqualTo("She would like tea at four.");
    }

    @Test
    void a_correction_that_moves_the_event_is_judged_late_or_not_anew() {
        RecordItem first = GOOD.accepted(NOTE, DOREEN, writer, NOW, WorkingDays.inEngland());
        Correction earlier = new Correction("Tea.", "Wrong month.", Optional.of(Instant.parse("2026-10-01T12:00:00Z")));
        assertThat(earlier.of(first, writer, NOW, WorkingDays.inEngland()).lateEntry())
                .isTrue();
    }

    @Test
    void a_correction_says_what_and_why() {
        RecordItem first = GOOD.accepted(NOTE, DOREEN, writer, NOW, WorkingDays.inEngland());
        Correction empty = new Correction(null, " ", Optional.of(NOW.plusSeconds(1)));
        assertThat(empty.faults(writer, NOW))
                .extracting(
                        Fault::field,
                        fault -> fault.clause().map(ClauseId::value).orElse(""))
                .containsExactly(tuple("content", "KEEP-01"), tuple("why", "KEEP-03"), tuple("eventAt", "KEEP-02"));
        assertThatThrownBy(() -> empty.of(first, writer, NOW, WorkingDays.inEngland()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(fields(new Correction("x", "y".repeat(1_001), Optional.empty()).faults(writer, NOW)))
                .containsExactly("why");
    }

    @Test
    void versions_count_from_one_and_each_after_the_first_says_why() {
        RecordItem first = GOOD.accepted(NOTE, DOREEN, writer, NOW, WorkingDays.inEngland());
        assertThatThrownBy(() -> version(first, 0, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> version(first, 1, Optional.of("why"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> version(first, 2, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(AccessRole.class)
    void nobody_removes_an_entry_in_whatever_role(AccessRole role) {
        NothingIsDeleted rule = new NothingIsDeleted();
        Forbid removing = (Forbid) rule.consider(request(priya(role), Action.DELETE_ITEM), Facts.of());
        assertThat(removing.reason()).isEqualTo(ReasonCode.NOT_CHANGEABLE);
        assertThat(rule.consider(request(priya(role), Action.CORRECT_ITEM), Facts.of()))
                .isInstanceOf(Abstain.class);
    }

    private static Draft happened(Instant eventAt) {
        return new Draft(GOOD.category(), GOOD.kind(), GOOD.source(), GOOD.format(), eventAt, GOOD.content());
    }

    private static RecordItem version(RecordItem item, int version, Optional<String> why) {
        return new RecordItem(
                item.id(),
                item.person(),
                version,
                item.category(),
                item.kind(),
                item.source(),
                item.format(),
                item.eventAt(),
                item.recordedAt(),
                item.lateEntry(),
                item.content(),
                item.author(),
                why);
    }

    private static List<String> fields(List<Fault> faults) {
        return faults.stream().map(Fault::field).toList();
    }
}
