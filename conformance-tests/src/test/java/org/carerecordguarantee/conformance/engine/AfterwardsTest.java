package org.carerecordguarantee.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Entry;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.PersonSheet;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.junit.jupiter.api.Test;

/** The comparison at the end of a run, against a council whose list of this person is empty. */
class AfterwardsTest {

    private static final List<String> BOTH = List.of("LOG-01.ledger", "LOG-02.ledger");

    private final Exchanges exchanges = new Exchanges();
    private final Adapter council = Office.with(EnumSet.noneOf(Sin.class), exchanges);
    private final PersonRef doreen = council.arrangements()
            .person(new PersonSheet("x", "Doreen", "Doreen Abbeygate-X", LocalDate.of(1941, 2, 14), "9990037116"));

    @Test
    void an_empty_list_of_somebody_to_whom_nothing_was_done_is_as_it_should_be() {
        assertThat(words(page(List.of(), Map.of()))).containsExactly(Word.KEPT, Word.KEPT);
    }

    @Test
    void a_look_that_is_not_in_the_list_breaks_the_first_promise() {
        Entry look = new Entry("x", "Priya Lindqvist", Optional.of(true), 1, 1);
        assertThat(words(page(List.of(look), Map.of()))).containsExactly(Word.NOT_KEPT, Word.KEPT);
    }

    @Test
    void a_line_that_was_once_shown_and_has_gone_breaks_the_second_promise() {
        assertThat(words(page(List.of(), Map.of("1", line())))).containsExactly(Word.KEPT, Word.NOT_KEPT);
    }

    @Test
    void with_nobody_to_compare_it_is_undecided() {
        List<CheckResult> results = new Afterwards(council, exchanges).look(BOTH, List.of());
        assertThat(results).extracting(CheckResult::word).containsOnly(Word.COULD_NOT_TEST);
    }

    @Test
    void a_list_that_cannot_be_read_is_undecided() {
        Ledger.Page page = new Ledger.Page(new PersonRef("nobody", "Nobody"), "x", List.of(), Map.of());
        List<CheckResult> results = new Afterwards(council, exchanges).look(BOTH, List.of(page));
        assertThat(results).extracting(CheckResult::word).containsOnly(Word.COULD_NOT_TEST);
    }

    private List<Word> words(Ledger.Page page) {
        return new Afterwards(council, exchanges)
                .look(BOTH, List.of(page)).stream().map(CheckResult::word).toList();
    }

    private Ledger.Page page(List<Entry> done, Map<String, AccessLine> seen) {
        return new Ledger.Page(doreen, "x", done, seen);
    }

    private static AccessLine line() {
        return new AccessLine(
                "1",
                Instant.parse("2026-11-22T12:00:00Z"),
                AccessLine.Kind.WORKER,
                Optional.of("Priya Lindqvist"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                List.of(),
                false,
                Optional.empty());
    }
}
