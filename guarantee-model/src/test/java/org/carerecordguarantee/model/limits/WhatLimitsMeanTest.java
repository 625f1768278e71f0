package org.carerecordguarantee.model.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.LETTER;
import static org.carerecordguarantee.model.decision.Given.NOTE;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;
import static org.carerecordguarantee.model.decision.Given.priya;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.limits.Limits.Parts;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;

/** What the limits that a person has set come to for one reader. */
class WhatLimitsMeanTest {
    private static final UUID SOMEBODY = new UUID(9, 9);

    @Test
    void without_any_nothing_is_closed() {
        assertThat(of(false)).isEqualTo(Limits.none());
        assertThat(Limits.none()).isEqualTo(new Limits(KeptOut.NO, Parts.NONE, Parts.NONE));
    }

    @Test
    void each_kind_closes_what_it_says() {
        assertThat(of(false, shutOut(PRIYA))).isEqualTo(new Limits(KeptOut.SHUT_OUT, Parts.NONE, Parts.NONE));
        assertThat(of(false, shutOut(SOMEBODY))).isEqualTo(Limits.none());
        assertThat(of(false, item(NOTE.id(), Seal.SEALED)))
                .isEqualTo(new Limits(KeptOut.NO, new Parts(Set.of(NOTE), Set.of()), Parts.NONE));
        assertThat(of(false, item(LETTER.id(), Seal.SEALED_HIDDEN)))
                .isEqualTo(new Limits(KeptOut.NO, Parts.NONE, new Parts(Set.of(LETTER), Set.of())));
        assertThat(of(false, category(" HOME", Seal.SEALED)))
                .isEqualTo(new Limits(KeptOut.NO, new Parts(Set.of(), Set.of("home")), Parts.NONE));
        assertThat(of(false, category("Home", Seal.SEALED_HIDDEN)))
                .isEqualTo(new Limits(KeptOut.NO, Parts.NONE, new Parts(Set.of(), Set.of("home"))));
    }

    @Test
    void to_be_asked_first_keeps_out_who_was_not_and_takes_nothing_from_who_is_shut_out() {
        assertThat(of(false, askFirst()).keptOut()).isEqualTo(KeptOut.NOT_ASKED);
        assertThat(of(true, askFirst()).keptOut()).isEqualTo(KeptOut.NO);
        assertThat(of(false, askFirst(), shutOut(PRIYA)).keptOut()).isEqualTo(KeptOut.SHUT_OUT);
        assertThat(of(false, shutOut(PRIYA), askFirst()).keptOut()).isEqualTo(KeptOut.SHUT_OUT);
        assertThat(of(true, shutOut(PRIYA), askFirst()).keptOut()).isEqualTo(KeptOut.SHUT_OUT);
        assertThat(of(false, shutOut(PRIYA), shutOut(SOMEBODY)).keptOut()).isEqualTo(KeptOut.SHUT_OUT);
        assertThat(of(false, askFirst(), shutOut(SOMEBODY)).keptOut()).isEqualTo(KeptOut.NOT_ASKED);
    }

    @Test
    void one_that_is_not_in_force_closes_nothing() {
        AccessLimit asked = new AccessLimit(
                new UUID(1, 1),
                DOREEN,
                shutOut(PRIYA),
                NOW,
                DOREEN.value(),
                NOW,
                Optional.empty(),
                false,
                List.of(new LimitTurn(LimitStep.EXPLAINED, NOW, PRIYA)));
        assertThat(Limits.of(List.of(asked), priya(AccessRole.SOCIAL_WORKER), false, NOW))
                .isEqualTo(Limits.none());
    }

    @Test
    void which_kinds_close_a_part_and_which_name_one() {
        assertThat(LimitKind.values())
                .filteredOn(LimitKind::closesPart)
                .containsExactly(LimitKind.ITEM, LimitKind.CATEGORY);
        assertThat(LimitKind.values())
                .filteredOn(LimitKind::namesOne)
                .containsExactly(LimitKind.INDIVIDUAL, LimitKind.TEAM, LimitKind.ORGANISATION, LimitKind.ITEM);
        assertThat(LimitState.values())
                .filteredOn(LimitState::over)
                .containsExactly(LimitState.WITHDRAWN, LimitState.DECLINED, LimitState.LIFTED, LimitState.ENDED);
    }

    @Test
    void parts_are_none_only_if_there_is_neither_an_item_nor_a_category() {
        assertThat(Parts.NONE.none()).isTrue();
        assertThat(new Parts(Set.of(NOTE), Set.of()).none()).isFalse();
        assertThat(new Parts(Set.of(), Set.of("home")).none()).isFalse();
    }

    private static Limits of(boolean asked, LimitScope... scopes) {
        return Limits.of(
                Arrays.stream(scopes).map(WhatLimitsMeanTest::inForce).toList(),
                priya(AccessRole.SOCIAL_WORKER),
                asked,
                NOW);
    }

    private static AccessLimit inForce(LimitScope scope) {
        return new AccessLimit(
                new UUID(1, 1), DOREEN, scope, NOW, DOREEN.value(), NOW, Optional.empty(), true, List.of());
    }

    private static LimitScope shutOut(UUID worker) {
        return new LimitScope(LimitKind.INDIVIDUAL, Optional.of(worker), Optional.empty(), Optional.empty());
    }

    private static LimitScope askFirst() {
        return new LimitScope(LimitKind.ASK_ME_FIRST, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static LimitScope item(UUID item, Seal seal) {
        return new LimitScope(LimitKind.ITEM, Optional.of(item), Optional.empty(), Optional.of(seal));
    }

    private static LimitScope category(String name, Seal seal) {
        return new LimitScope(LimitKind.CATEGORY, Optional.empty(), Optional.of(name), Optional.of(seal));
    }
}
