package org.carerecordguarantee.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Explain;
import org.carerecordguarantee.model.decision.Explanation;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.Function;
import org.junit.jupiter.api.Test;

/** The decision, for every combination of the facts that there are, against the table written from the clauses. */
class DecisionTableTest {
    private final DecisionTable table = new DecisionTable();
    private final Decide decide = new Decide(Rules.all());

    @Test
    void every_combination_is_decided_as_the_table_says() {
        List<String> differences = new ArrayList<>();
        List<Case> all = Case.all();
        for (Case each : all) {
            DecisionTable.Line line = table.decide(each);
            Decision decision = decide.decide(each.request(), each.facts());
            String expected = String.join(" ", line.answer(), line.told(), line.clause());
            assertThat(decision.disclosed()).isEqualTo(decision.allowed() ? Case.WANTED : Set.of());
            String actual = spelt(decision, Audience.of(each.request().actor()));
            if (!actual.equals(expected) || !decision.failures().isEmpty()) {
                differences.add(each + ": line " + line.number() + " says " + expected + ", decided " + actual);
            }
        }
        assertThat(all).hasSizeGreaterThan(150_000);
        assertThat(differences).isEmpty();
    }

    @Test
    void every_line_of_the_table_decides_something() {
        Set<Integer> used = new HashSet<>();
        for (Case each : Case.all()) {
            used.add(table.decide(each).number());
        }
        assertThat(table.lines()).extracting(DecisionTable.Line::number).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void roles_have_the_functions_that_the_list_gives_them() {
        Map<String, Set<String>> inCode = Stream.of(AccessRole.values())
                .collect(Collectors.toMap(
                        AccessRole::name,
                        role -> role.functions().stream().map(Function::name).collect(Collectors.toSet())));
        assertThat(inCode).isEqualTo(table.functions());
    }

    private static String spelt(Decision decision, Audience audience) {
        if (decision.allowed()) {
            assertThat(decision.because()).hasSize(1);
            return "ALLOWED  " + decision.because().get(0).clause();
        }
        Explanation explanation = Explain.to(audience, decision);
        if (explanation instanceof Explanation.Told told) {
            return "REFUSED " + told.reason() + " " + told.clause();
        }
        return explanation instanceof Explanation.NothingToTell ? "REFUSED nothing " : "REFUSED unexplained";
    }
}
