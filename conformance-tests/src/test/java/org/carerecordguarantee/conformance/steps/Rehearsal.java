package org.carerecordguarantee.conformance.steps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.carerecordguarantee.conformance.catalogue.Catalogue;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.declared.Parameters;
import org.carerecordguarantee.conformance.engine.CheckResult;
import org.carerecordguarantee.conformance.engine.Engine;
import org.carerecordguarantee.conformance.engine.Messages;
import org.carerecordguarantee.conformance.engine.Order;
import org.carerecordguarantee.conformance.engine.PlannedCheck;
import org.carerecordguarantee.conformance.engine.Selection;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.profile.Freeze;
import org.carerecordguarantee.conformance.profile.Profile;
import org.carerecordguarantee.conformance.steps.onpaper.Lawful;
import org.carerecordguarantee.conformance.steps.onpaper.Office;
import org.carerecordguarantee.conformance.steps.onpaper.Sin;
import org.carerecordguarantee.conformance.verdict.Level;
import org.carerecordguarantee.conformance.verdict.Scope;
import org.carerecordguarantee.conformance.verdict.Verdict;
import org.carerecordguarantee.conformance.verdict.Word;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.world.PaperTime;
import org.carerecordguarantee.conformance.world.Production;

/** Plays everything that has scenarios, or a part of it, to a system on paper. */
final class Rehearsal {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final Engine ENGINE = Engine.of(CATALOGUE);
    private static final List<String> CLAUSES = CATALOGUE
            .clauses()
            .filter(clause -> !clause.scenarios().isEmpty())
            .map(Clause::id)
            .toList();
    static final Profile PROFILE =
            new Profile("all", "everything that has scenarios", "", CLAUSES, Freeze.checks(CATALOGUE, CLAUSES));
    private static final int THREADS = 2;

    private Rehearsal() {}

    static List<PlannedCheck> everything() {
        return ENGINE.plan(Selection.whole(PROFILE));
    }

    /** A council with sins, each of which breaks a promise. */
    static List<CheckResult> of(Set<Sin> sins, List<PlannedCheck> plan) {
        return of(exchanges -> Office.with(sins, exchanges), plan);
    }

    static List<CheckResult> of(Function<Exchanges, Adapter> system, List<PlannedCheck> plan) {
        return play(system, plan, Parameters.usual(), new PaperTime(), THREADS, Order.ofTheCatalogue());
    }

    /** A council that differs in lawful ways, and has sins on top; as its supplier would declare it, and without really waiting. */
    static List<CheckResult> of(Set<Sin> sins, Set<Lawful> ways, List<PlannedCheck> plan, int threads, Order order) {
        PaperTime time = new PaperTime();
        return play(
                exchanges -> Office.with(sins, ways, exchanges, time),
                plan,
                Lawful.declared(ways),
                time,
                threads,
                order);
    }

    /** A council that differs in these ways, of which its supplier declares nothing. */
    static List<CheckResult> undeclared(Set<Lawful> ways, List<PlannedCheck> plan) {
        PaperTime time = new PaperTime();
        return play(
                exchanges -> Office.with(Set.of(), ways, exchanges, time),
                plan,
                Parameters.usual(),
                time,
                THREADS,
                Order.ofTheCatalogue());
    }

    private static List<CheckResult> play(
            Function<Exchanges, Adapter> system,
            List<PlannedCheck> plan,
            Parameters parameters,
            PaperTime time,
            int threads,
            Order order) {
        Exchanges exchanges = new Exchanges();
        Ledger ledger = new Ledger();
        Adapter adapter = system.apply(exchanges);
        Production production = new Production(adapter, ledger, exchanges, Duration.ZERO, "test", parameters, time);
        return ENGINE.perform(
                plan, adapter, exchanges, ledger, production, threads, order, new Messages(), result -> {});
    }

    /** What a whole run comes down to. */
    static Verdict verdict(List<CheckResult> results) {
        Map<String, Level> levels = new LinkedHashMap<>();
        CATALOGUE
                .clauses()
                .filter(clause -> CLAUSES.contains(clause.id()))
                .forEach(clause -> levels.put(clause.id(), clause.level()));
        Scope scope = Scope.of(PROFILE.title(), levels, PROFILE.checks().keySet(), (int)
                CATALOGUE.clauses().count());
        return Verdict.of(scope, results.stream().map(CheckResult::judged).toList());
    }

    /** The binding clauses that a run found to be kept. */
    static List<String> mustsKept(List<CheckResult> results) {
        List<String> kept = new ArrayList<>();
        verdict(results).clauses().values().stream()
                .filter(clause -> clause.level() == Level.MUST && clause.word() == Word.KEPT)
                .forEach(clause -> kept.add(clause.clause()));
        return kept;
    }

    static List<String> notKept(List<CheckResult> results) {
        return results.stream()
                .filter(result -> result.word() != Word.KEPT)
                .map(Rehearsal::inWords)
                .toList();
    }

    static String withoutVariant(PlannedCheck check) {
        int at = check.id().indexOf('@');
        return at < 0 ? check.id() : check.id().substring(0, at);
    }

    static String inWords(CheckResult result) {
        return result.check().id() + " " + result.word() + " at "
                + result.step().orElse("-") + ": " + result.why().orElse("-");
    }
}
