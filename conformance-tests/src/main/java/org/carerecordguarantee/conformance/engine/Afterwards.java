package org.carerecordguarantee.conformance.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Comparison;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.AccessLine;
import org.carerecordguarantee.conformance.port.AccessList;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Looks;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.verdict.Whose;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Check;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.ProductLacks;
import org.carerecordguarantee.conformance.witness.Stage;
import org.carerecordguarantee.conformance.witness.WitnessedArrangements;
import org.carerecordguarantee.conformance.witness.WitnessedSystem;

/**
 * What is looked at when all scenarios are over: each person of the run reads their own list, and it is held against the suite's books
 * (LOG-01) and against every line that anybody was ever shown (LOG-02).
 */
final class Afterwards {

    private final Adapter adapter;
    private final Exchanges exchanges;

    Afterwards(Adapter adapter, Exchanges exchanges) {
        this.adapter = adapter;
        this.exchanges = exchanges;
    }

    /** {@return the checks of this kind, as planned} */
    static PlannedCheck planned(String id) {
        boolean books = id.startsWith("LOG-01");
        return new PlannedCheck(
                id,
                id.substring(0, id.indexOf('.')),
                id,
                "everybody",
                Level.MUST,
                books
                        ? "At the end, each person's list shows just what was done, by whom, in order"
                        : "At the end, every line that was ever shown is still there, unchanged",
                books
                        ? "a look could be missing from the list, or stand in it although nobody looked."
                        : "a line that somebody has once read could vanish or be rewritten.",
                List.of());
    }

    List<CheckResult> look(List<String> ids, Collection<Ledger.Page> pages) {
        long start = System.nanoTime();
        Comparison comparison = new Comparison(adapter.arrangements().arrangers());
        Tally books = new Tally();
        Tally lines = new Tally();
        for (Ledger.Page page : pages) {
            Stage stage = new Stage(page.check());
            try {
                List<AccessLine> list = read(page, stage);
                books.add(page, comparison.differences(page.entries(), list));
                lines.add(page, Comparison.changes(page.seen(), list));
            } catch (NotWritten | AdapterTrouble | ProductLacks trouble) {
                Whose whose = Blame.of(trouble, stage);
                books.trouble(page, trouble.getMessage(), whose);
                lines.trouble(page, trouble.getMessage(), whose);
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return ids.stream()
                .map(id -> (id.startsWith("LOG-01") ? books : lines).result(planned(id), took))
                .toList();
    }

    private List<AccessLine> read(Ledger.Page page, Stage stage) {
        Actor themself =
                new WitnessedArrangements(adapter.arrangements(), stage, exchanges).personThemself(page.person());
        Outcome<AccessList> list = new WitnessedSystem(adapter.system(), stage, new Ledger(), exchanges)
                .accessList(themself, page.person(), Looks.BY_OTHERS);
        return list.yielded()
                .orElseThrow(() -> new ProductLacks("the person could not read their own list: " + list.inWords()))
                .lines();
    }

    /** Counts what was found over all people. */
    private static final class Tally {
        private final List<String> amiss = new ArrayList<>();
        private final List<String> trouble = new ArrayList<>();
        private Whose whose = Whose.ADAPTER;
        private int people;

        private void add(Ledger.Page page, List<String> differences) {
            people++;
            differences.forEach(what -> amiss.add(page.person().name() + " (of " + page.check() + "): " + what));
        }

        /** Of several troubles the first is blamed: those that follow are mostly its children. */
        private void trouble(Ledger.Page page, String what, Whose whose) {
            if (trouble.isEmpty()) {
                this.whose = whose;
            }
            trouble.add(page.person().name() + ": " + what);
        }

        private CheckResult result(PlannedCheck check, Duration took) {
            Stage stage = new Stage(check.id());
            String actual = amiss.isEmpty() ? "so it is, for " + people + " people" : String.join("; ", amiss);
            if (people > 0) {
                stage.looked(new Check(check.name(), actual, amiss.isEmpty()));
            }
            if (!amiss.isEmpty()) {
                String why = "should be: " + check.name() + "; was: " + actual;
                return new CheckResult(
                        check,
                        Word.NOT_KEPT,
                        Optional.of(why),
                        Optional.empty(),
                        Optional.of(Whose.PRODUCT),
                        took,
                        stage);
            }
            if (people == 0 || !trouble.isEmpty()) {
                String why = trouble.isEmpty()
                        ? "nothing was done to anybody, so that there was nothing to compare"
                        : String.join("; ", trouble);
                return new CheckResult(
                        check,
                        Word.COULD_NOT_TEST,
                        Optional.of(why),
                        Optional.empty(),
                        Optional.of(whose),
                        took,
                        stage);
            }
            return new CheckResult(check, Word.KEPT, Optional.empty(), Optional.empty(), Optional.empty(), took, stage);
        }
    }
}
