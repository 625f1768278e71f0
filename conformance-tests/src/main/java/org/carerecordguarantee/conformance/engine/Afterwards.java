package org.carerecordguarantee.conformance.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Audit;
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
import org.carerecordguarantee.conformance.witness.Deed;
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
        List<Audit.Reading> readings = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>();
        Optional<Whose> blamed = Optional.empty();
        for (Ledger.Page page : pages) {
            Stage stage = new Stage(page.check());
            try {
                readings.add(Audit.Reading.of(page, read(page, stage)));
            } catch (NotWritten | AdapterTrouble | ProductLacks trouble) {
                readings.add(Audit.Reading.failed(page, trouble.getMessage()));
                // of several troubles the first is blamed: those that follow are mostly its children
                blamed = blamed.or(() -> Optional.of(Blame.of(trouble, stage)));
            }
            deeds.addAll(stage.deeds());
        }
        Audit audit = new Audit(adapter.arrangements().arrangers(), readings);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Whose whose = blamed.orElse(Whose.ADAPTER);
        return ids.stream()
                // the lists were read once, for both: the first check keeps the deeds
                .map(id -> result(planned(id), audit, id.equals(ids.get(0)) ? deeds : List.of(), whose, took))
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

    private static CheckResult result(PlannedCheck check, Audit audit, List<Deed> deeds, Whose trouble, Duration took) {
        Audit.Sum sum = audit.sum(check.id());
        Stage stage = new Stage(check.id());
        stage.audited(audit, deeds);
        if (sum.people() > 0) {
            stage.looked(new Check(check.name(), sum.actual(), sum.amiss().isEmpty()));
        }
        Optional<String> why = sum.why(check.name());
        Optional<Whose> whose = why.map(amiss -> sum.word() == Word.NOT_KEPT ? Whose.PRODUCT : trouble);
        return new CheckResult(check, sum.word(), why, Optional.empty(), whose, took, stage);
    }
}
