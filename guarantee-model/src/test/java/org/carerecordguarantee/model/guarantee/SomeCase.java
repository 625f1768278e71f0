package org.carerecordguarantee.model.guarantee;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.carerecordguarantee.model.decision.Action;

/** Cases by chance, over all columns at once: what no list of combinations holds. */
final class SomeCase {
    // What would be refused at once, whatever else holds, is drawn less often.
    private static final int PLAINLY = 12;

    private static final List<String> LOOKS =
            List.of("READ_RECORD", "READ_ITEM", "READ_EMERGENCY_SUMMARY", "OPEN_SEALED_ITEM");

    private SomeCase() {}

    static Arbitrary<Case> any() {
        List<Arbitrary<String>> values = new ArrayList<>();
        for (Column column : Column.values()) {
            values.add(column.isFurther() ? further(column) : early(column));
        }
        Arbitrary<Case> all = Combinators.combine(values).as(SomeCase::ofValues).map(SomeCase::possible);
        Arbitrary<Case> looks = Combinators.combine(all, Arbitraries.of(LOOKS)).as(SomeCase::looking);
        return Arbitraries.oneOf(all, looks);
    }

    /** A case that takes a look at a record. */
    static Arbitrary<Case> look() {
        return Combinators.combine(any(), Arbitraries.of(LOOKS)).as(SomeCase::looking);
    }

    private static Case looking(Case each, String action) {
        return possible(each.with(Column.ACTION, action).with(Column.PURPOSE, "DIRECT_CARE"));
    }

    /** One step by which there is less to go on, or more in the way: the column, and its value afterwards. */
    static Arbitrary<Tuple2<Column, String>> stepThatTakesAway() {
        return Arbitraries.of(
                Tuple.of(Column.ACCOUNT, "lacks"),
                Tuple.of(Column.ACCOUNT, "left"),
                Tuple.of(Column.TRAINING, "lapsed"),
                Tuple.of(Column.CONTRACT, "lapsed"),
                Tuple.of(Column.SUSPENDED, "this record"),
                Tuple.of(Column.SUSPENDED, "everything"),
                Tuple.of(Column.RESTRICTED, "others named"),
                Tuple.of(Column.LIMIT, "ask first"),
                Tuple.of(Column.LIMIT, "shut out"),
                Tuple.of(Column.SEAL, "sealed and hidden"),
                Tuple.of(Column.OUTSIDE_WORK, "own"),
                Tuple.of(Column.OUTSIDE_WORK, "declared"),
                Tuple.of(Column.RELATIONSHIP, "ended"),
                Tuple.of(Column.PERSON, "unknown"),
                Tuple.of(Column.ROLE, "unheld"));
    }

    private static Case ofValues(List<String> values) {
        Case each = Case.PLAIN;
        for (Column column : Column.values()) {
            each = each.with(column, values.get(column.place()));
        }
        return each;
    }

    // People act for themselves in the one role there is for them.
    private static Case possible(Case each) {
        Case one =
                each.ofWorker() ? each : each.with(Column.ROLE, "SERVICE_USER").with(Column.RELATIONSHIP, "none");
        boolean person = Cases.personsFor(Action.valueOf(each.action())).contains(each.get(Column.PERSON));
        return Cases.possible(person ? one : one.with(Column.PERSON, "known"));
    }

    private static Arbitrary<String> early(Column column) {
        return switch (column) {
            case PERSON, OUTSIDE_WORK -> mostly(column.all());
            case ROLE ->
                Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(column.all())),
                        Tuple.of(3, Arbitraries.of("SOCIAL_WORKER", "EDT_WORKER", "HEALTH_PROFESSIONAL")));
            case RELATIONSHIP -> mostly(column.all(), 1);
            default -> Arbitraries.of(column.all());
        };
    }

    private static Arbitrary<String> further(Column column) {
        return switch (column) {
            case ACCOUNT, TRAINING, CONTRACT, SUSPENDED -> mostly(column.all());
            default -> Arbitraries.of(column.all());
        };
    }

    private static Arbitrary<String> mostly(List<String> values) {
        return mostly(values, PLAINLY);
    }

    private static Arbitrary<String> mostly(List<String> values, int plainly) {
        return Arbitraries.frequencyOf(
                Tuple.of(plainly, Arbitraries.just(values.get(0))), Tuple.of(1, Arbitraries.of(values)));
    }
}
