package org.carerecordguarantee.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.Decide;

/**
 * Cases over all columns at once, against the table. They are drawn by lot and are the same every time, so that mutation
 * testing, for which the millions of {@link DecisionTableTest} are too many, finds the same every time.
 */
class DrawnByLotTest {
    private final DecisionTable table = new DecisionTable();
    private final Decide decide = new Decide(Rules.all());

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE, seed = "2026")
    void drawn_by_lot_it_is_decided_as_the_table_says(@ForAll("any") Case each) {
        Verdict decided = Verdict.of(
                decide.decide(each.request(), each.facts()),
                Audience.of(each.request().actor()));
        assertThat(decided).isEqualTo(table.decide(each));
    }

    @Provide
    Arbitrary<Case> any() {
        return SomeCase.any();
    }
}
