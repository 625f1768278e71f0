package org.carerecordguarantee.model.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Explain;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Narrow;

/**
 * What is hidden from somebody is nowhere in their answer: two cases that differ in nothing but what is hidden from them
 * give the same words, to the letter.
 */
class NothingIsGivenAwayTest {
    private final Decide decide = new Decide(Rules.all());

    /** All that the one who asked is told. */
    private record Words(Object explained, Set<ItemRef> disclosed, Set<Object> withheld) {}

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void an_outsider_cannot_tell_what_is_on_a_record_from_there_being_none(
            @ForAll("any") Case each, @ForAll("any") Case other) {
        Case outsider = each.has(Column.WHO, "council", "themself")
                ? each.with(Column.WHO, "elsewhere").with(Column.ROLE, "HEALTH_PROFESSIONAL")
                : each;
        Case kept = outsider.with(Column.PERSON, "known")
                .with(Column.RELATIONSHIP, "none")
                .with(Column.EMERGENCY, "no")
                .with(Column.SUSPENDED, "no");
        Assume.that(!kept.action().equals("OPEN_EMERGENCY"));
        Case different = kept;
        for (Column column : List.of(Column.OUTSIDE_WORK, Column.RESTRICTED, Column.LIMIT, Column.SEAL)) {
            different = different.with(column, other.get(column));
        }
        assertThat(words(kept)).isEqualTo(words(kept.with(Column.PERSON, "unknown")));
        assertThat(words(different)).isEqualTo(words(kept));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void an_outsider_kept_from_one_record_cannot_tell_it_from_there_being_none(@ForAll("any") Case each) {
        Case outsider = each.with(Column.WHO, "elsewhere").with(Column.PERSON, "known");
        assertThat(words(outsider.with(Column.SUSPENDED, "this record")))
                .isEqualTo(words(outsider.with(Column.SUSPENDED, "no").with(Column.PERSON, "unknown")));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void what_is_sealed_and_hidden_is_as_if_it_did_not_exist(@ForAll("look") Case each) {
        Case hidden = each.has(Column.SEAL, "item hidden", "kind hidden", "sealed and hidden")
                ? each
                : each.with(Column.SEAL, "item hidden");
        // Who has gone past the seal, in an emergency or by law, does see it.
        Assume.that(!goesPast(hidden, Situation.LETTER));
        Case without = hidden.with(Column.SEAL, "no");
        Set<ItemRef> rest = new HashSet<>(Situation.WANTED);
        rest.remove(Situation.LETTER);
        assertThat(words(hidden.request(), hidden))
                .isEqualTo(words(without.request().wanting(rest), without));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void what_no_partner_sees_in_an_emergency_is_as_if_it_did_not_exist(@ForAll("look") Case each) {
        Case partner = each.with(Column.WHO, "elsewhere")
                .with(Column.ROLE, "HEALTH_PROFESSIONAL")
                .with(Column.RELATIONSHIP, "alive")
                .with(Column.EMERGENCY, "summary opened");
        Set<ItemRef> rest = new HashSet<>(Situation.WANTED);
        rest.remove(Situation.MONEY);
        assertThat(words(partner)).isEqualTo(words(partner.request().wanting(rest), partner));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void who_is_suspended_is_told_no_other_reason_about_the_record(@ForAll("any") Case each) {
        Case suspended = each.with(Column.SUSPENDED, "everything");
        Object told = words(suspended).explained();
        assertThat(words(suspended.with(Column.PERSON, "unknown")).explained()).isEqualTo(told);
        assertThat(words(suspended.with(Column.RESTRICTED, "others named")).explained())
                .isEqualTo(told);
        assertThat(words(suspended.with(Column.LIMIT, "shut out")).explained()).isEqualTo(told);
    }

    private boolean goesPast(Case each, ItemRef item) {
        return decide(each.request(), each).overridden().stream()
                .anyMatch(one -> one instanceof Narrow narrow && narrow.items().contains(item));
    }

    private Words words(Case each) {
        return words(each.request(), each);
    }

    private Words words(AccessRequest request, Case each) {
        Decision decision = decide(request, each);
        Audience audience = Audience.of(request.actor());
        return new Words(
                decision.allowed() ? "allowed" : Explain.to(audience, decision),
                decision.disclosed(),
                new HashSet<>(Explain.withheld(audience, decision)));
    }

    private Decision decide(AccessRequest request, Case each) {
        return decide.decide(request, each.facts());
    }

    @Provide
    Arbitrary<Case> any() {
        return SomeCase.any();
    }

    @Provide
    Arbitrary<Case> look() {
        return SomeCase.look();
    }
}
