package org.carerecordguarantee.conformance.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessLine.Kind;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final Comparison comparison = new Comparison(List.of("Arranging Manager"));

    @Test
    void equal_books_and_lists_differ_in_nothing() {
        assertThat(comparison.differences(
                        List.of(act("Priya", true), act("Sam", false)),
                        List.of(line("1", "Priya", true), line("2", "Sam", false))))
                .isEmpty();
    }

    @Test
    void a_missing_line_is_told() {
        assertThat(comparison.differences(
                        List.of(act("Priya", true), act("Priya", true)), List.of(line("1", "Priya", true))))
                .containsExactly("the list should have 2 of Priya, allowed, and has 1");
    }

    @Test
    void a_line_too_many_is_told() {
        assertThat(comparison.differences(List.of(), List.of(line("1", "Priya", true))))
                .containsExactly("the list has 1 of Priya, allowed, and the suite did 0");
    }

    @Test
    void another_name_is_told_from_both_sides() {
        assertThat(comparison.differences(List.of(act("Priya", true)), List.of(line("1", "Sam", true))))
                .hasSize(2);
    }

    @Test
    void another_outcome_is_told_from_both_sides() {
        assertThat(comparison.differences(List.of(act("Priya", false)), List.of(line("1", "Priya", true))))
                .hasSize(2);
    }

    @Test
    void another_order_is_told() {
        assertThat(comparison.differences(
                        List.of(act("Priya", true), act("Sam", true)),
                        List.of(line("1", "Sam", true), line("2", "Priya", true))))
                .singleElement()
                .asString()
                .startsWith("the lines do not stand in the order");
    }

    @Test
    void a_line_that_names_nobody_is_told() {
        AccessLine nameless = line("1", true, Kind.WORKER, Optional.empty());
        assertThat(comparison.differences(List.of(act("Priya", true)), List.of(nameless)))
                .containsExactly("a line of " + NOON + " names nobody");
    }

    @Test
    void lines_of_services_of_the_person_and_of_arrangers_are_lawful() {
        assertThat(comparison.differences(
                        List.of(act("Priya", true)),
                        List.of(
                                line("1", "Arranging Manager", true),
                                line("2", true, Kind.SERVICE, Optional.of("Nightly copy")),
                                line("3", "Priya", true),
                                line("4", true, Kind.PERSON, Optional.of("Doreen")))))
                .isEmpty();
    }

    @Test
    void an_act_of_several_exchanges_may_leave_several_lines_but_one_at_least() {
        Entry paged = new Entry("x", "Priya", Optional.of(true), 1, 3);
        assertThat(comparison.differences(
                        List.of(paged, act("Priya", true)),
                        List.of(line("1", "Priya", true), line("2", "Priya", true), line("3", "Priya", true))))
                .isEmpty();
        assertThat(comparison.differences(List.of(paged, act("Priya", true)), List.of(line("1", "Priya", true))))
                .hasSize(1);
    }

    @Test
    void a_search_may_leave_a_line_or_none() {
        Entry search = new Entry("x", "Priya", Optional.empty(), 0, 1);
        assertThat(comparison.differences(List.of(search), List.of())).isEmpty();
        assertThat(comparison.differences(List.of(search), List.of(line("1", "Priya", false))))
                .isEmpty();
        assertThat(comparison.differences(List.of(search), List.of(line("1", "Priya", true), line("2", "Priya", true))))
                .isNotEmpty();
    }

    @Test
    void unchanged_lines_have_no_changes() {
        AccessLine one = line("1", "Priya", true);
        assertThat(Comparison.changes(Map.of("1", one), List.of(one, line("2", "Sam", true))))
                .isEmpty();
    }

    @Test
    void a_line_that_has_gone_is_told() {
        assertThat(Comparison.changes(Map.of("1", line("1", "Priya", true)), List.of()))
                .singleElement()
                .asString()
                .endsWith("has gone");
    }

    @Test
    void a_line_that_reads_differently_is_told() {
        assertThat(Comparison.changes(Map.of("1", line("1", "Priya", true)), List.of(line("1", "Priya", false))))
                .singleElement()
                .asString()
                .contains("now reads differently");
    }

    @Test
    void two_lines_of_one_reference_are_told() {
        List<AccessLine> twice = new ArrayList<>(List.of(line("1", "Priya", true), line("1", "Priya", true)));
        assertThat(Comparison.changes(Map.of(), twice)).containsExactly("two lines carry the same reference");
    }

    private static Entry act(String name, boolean allowed) {
        return new Entry("x", name, Optional.of(allowed), 1, 1);
    }

    private static AccessLine line(String reference, String name, boolean allowed) {
        return line(reference, allowed, Kind.WORKER, Optional.of(name));
    }

    private static AccessLine line(String reference, boolean allowed, Kind kind, Optional<String> shown) {
        return new AccessLine(
                reference,
                NOON,
                kind,
                shown,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                allowed,
                List.of(),
                false,
                Optional.empty());
    }
}
