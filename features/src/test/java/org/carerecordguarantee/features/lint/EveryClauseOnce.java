package org.carerecordguarantee.features.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.features.Clause;
import org.carerecordguarantee.features.Promise;

/** Every clause of the table stands in its commitment's feature, once, in order, with its own level, basis, variants and core. */
public record EveryClauseOnce(CommitmentTable commitments, ClauseTable clauses) implements Demand {

    @Override
    public List<Fault> faults(List<Promise> promises) {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        for (Promise promise : promises) {
            // a file that is no commitment's has its own fault; its clauses cannot be judged
            commitments.inFile(promise.file()).ifPresent(commitment -> {
                missingOrMoved(promise, clauses.of(commitment.number()), faults);
                for (Clause clause : promise.clauses()) {
                    clause.id().ifPresent(id -> judge(promise, commitment.number(), clause, id, places, faults));
                }
            });
        }
        return faults;
    }

    private void judge(
            Promise promise, int commitment, Clause clause, String id, Map<String, String> places, List<Fault> faults) {
        String before = places.putIfAbsent(id, promise.file() + ":" + clause.line());
        if (before != null) {
            faults.add(new Fault(promise.file(), clause.line(), id + " stands already at " + before));
        }
        clauses.row(id)
                .ifPresentOrElse(
                        row -> {
                            if (row.commitment() == commitment) {
                                compare(promise, clause, row, faults);
                            } else {
                                faults.add(new Fault(
                                        promise.file(), clause.line(), id + " belongs to C" + row.commitment()));
                            }
                        },
                        () -> faults.add(
                                new Fault(promise.file(), clause.line(), id + " is no clause of the clause table")));
    }

    private static void missingOrMoved(Promise promise, List<ClauseTable.Row> expected, List<Fault> faults) {
        List<String> wanted = expected.stream().map(ClauseTable.Row::id).toList();
        List<String> found = promise.clauses().stream()
                .flatMap(clause -> clause.id().stream())
                .filter(wanted::contains)
                .distinct()
                .toList();
        wanted.stream()
                .filter(id -> !found.contains(id))
                .forEach(id -> faults.add(new Fault(promise.file(), promise.line(), id + " is missing")));
        List<String> inOrder = wanted.stream().filter(found::contains).toList();
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).equals(inOrder.get(i))) {
                String id = found.get(i);
                int line = promise.clauses().stream()
                        .filter(clause -> clause.id().filter(id::equals).isPresent())
                        .findFirst()
                        .orElseThrow()
                        .line();
                faults.add(new Fault(promise.file(), line, "here belongs " + inOrder.get(i) + ", not " + id));
                return;
            }
        }
    }

    private static void compare(Promise promise, Clause clause, ClauseTable.Row row, List<Fault> faults) {
        differ(promise, clause, row.id() + " has level", List.of(row.level()), clause.levels(), faults);
        differ(promise, clause, row.id() + " rests on", row.basis(), clause.basis(), faults);
        differ(promise, clause, row.id() + " has the variants", row.variants(), clause.variants(), faults);
        differ(promise, clause, row.id() + " is core:", row.core(), clause.tagged("core"), faults);
    }

    private static void differ(
            Promise promise, Clause clause, String what, Object table, Object feature, List<Fault> faults) {
        if (!table.equals(feature)) {
            faults.add(new Fault(
                    promise.file(), clause.line(), what + " " + table + " in the clause table, " + feature + " here"));
        }
    }
}
