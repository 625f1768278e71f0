package org.carerecordguarantee.model.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.nurse;
import static org.carerecordguarantee.model.decision.Given.priya;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a limit. */
class AccessLimitTest {
    private static final UUID SOMEBODY = new UUID(9, 9);

    @Test
    void it_is_in_force_when_the_person_goes_on_and_not_a_moment_before() {
        AccessLimit explained = limit(false).with(turn(LimitStep.EXPLAINED));
        assertThat(explained.inForceAt(NOW)).isFalse();
        assertThat(explained.with(turn(LimitStep.WENT_ON)).inForceAt(NOW)).isTrue();
        assertThat(explained.with(turn(LimitStep.WITHDREW)).inForceAt(NOW)).isFalse();
    }

    @Test
    void for_safety_it_is_in_force_at_once() {
        assertThat(limit(true).inForceAt(NOW)).isTrue();
        assertThat(limit(false).inForceAt(NOW)).isFalse();
        assertThat(limit(true).with(turn(LimitStep.DECLINED)).inForceAt(NOW)).isFalse();
    }

    @Test
    void its_first_instant_is_in_and_its_last_is_out() {
        AccessLimit limit = new AccessLimit(
                        new UUID(1, 1),
                        DOREEN,
                        shutsOut(PRIYA),
                        NOW,
                        DOREEN.value(),
                        NOW.plusSeconds(10),
                        Optional.of(NOW.plusSeconds(20)),
                        false,
                        List.of())
                .with(turn(LimitStep.EXPLAINED))
                .with(turn(LimitStep.WENT_ON));
        assertThat(limit.inForceAt(NOW.plusSeconds(10).minusMillis(1))).isFalse();
        assertThat(limit.inForceAt(NOW.plusSeconds(10))).isTrue();
        assertThat(limit.inForceAt(NOW.plusSeconds(20).minusMillis(1))).isTrue();
        assertThat(limit.inForceAt(NOW.plusSeconds(20))).isFalse();
        assertThat(limit.stateAt(NOW.plusSeconds(20))).isEqualTo(LimitState.ENDED);
        assertThatThrownBy(() -> new AccessLimit(
                        new UUID(1, 1),
                        DOREEN,
                        shutsOut(PRIYA),
                        NOW,
                        DOREEN.value(),
                        NOW,
                        Optional.of(NOW),
                        false,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_stands_while_it_is_asked_whether_it_should_go() {
        AccessLimit asked = inForce().with(turn(LimitStep.LIFTING_ASKED));
        assertThat(asked.inForceAt(NOW)).isTrue();
        assertThat(asked.mayBecome(LimitStep.LIFTING_ASKED, NOW)).isFalse();
        assertThat(asked.mayBecome(LimitStep.LIFTED, NOW)).isTrue();
        assertThat(asked.with(turn(LimitStep.LIFTED)).inForceAt(NOW)).isFalse();
        AccessLimit kept = asked.with(turn(LimitStep.LIFTING_NOT_WISHED));
        assertThat(kept.inForceAt(NOW)).isTrue();
        assertThat(kept.mayBecome(LimitStep.LIFTED, NOW)).isFalse();
        assertThat(kept.mayBecome(LimitStep.LIFTING_ASKED, NOW)).isTrue();
    }

    @Test
    void nothing_is_chosen_before_it_was_explained() {
        assertThat(limit(false).mayBecome(LimitStep.WENT_ON, NOW)).isFalse();
        assertThat(limit(false).with(turn(LimitStep.EXPLAINED)).mayBecome(LimitStep.WENT_ON, NOW))
                .isTrue();
        assertThat(limit(false).mayBecome(LimitStep.LIFTED, NOW)).isFalse();
    }

    @Test
    void what_protects_is_lifted_and_not_dropped() {
        AccessLimit interim = limit(true).with(turn(LimitStep.EXPLAINED));
        assertThat(interim.mayBecome(LimitStep.WITHDREW, NOW)).isFalse();
        assertThat(interim.mayBecome(LimitStep.TOOK_ALTERNATIVE, NOW)).isFalse();
        assertThat(interim.mayBecome(LimitStep.LIFTING_ASKED, NOW)).isTrue();
        AccessLimit other = limit(false).with(turn(LimitStep.EXPLAINED));
        assertThat(other.mayBecome(LimitStep.WITHDREW, NOW)).isTrue();
        assertThat(other.mayBecome(LimitStep.TOOK_ALTERNATIVE, NOW)).isTrue();
    }

    @Property
    void what_is_over_stays_over(@ForAll @Size(max = 6) List<LimitStep> steps, @ForAll boolean interim) {
        AccessLimit limit = limit(interim);
        boolean over = false;
        for (LimitStep step : steps) {
            if (limit.mayBecome(step, NOW)) {
                assertThat(over).isFalse();
                limit = limit.with(turn(step));
            }
            over = limit.stateAt(NOW).over();
            assertThat(over && limit.inForceAt(NOW)).isFalse();
        }
    }

    @Test
    void the_same_twice_clashes_and_at_another_time_or_about_another_does_not() {
        AccessLimit one = limit(false);
        assertThat(one.clashesWith(limit(true), NOW)).isTrue();
        assertThat(one.clashesWith(limit(shutsOut(SOMEBODY)), NOW)).isFalse();
        assertThat(one.with(turn(LimitStep.WITHDREW)).clashesWith(one, NOW)).isFalse();
        AccessLimit sealed = limit(category("Health", Seal.SEALED));
        assertThat(sealed.clashesWith(limit(category(" health ", Seal.SEALED_HIDDEN)), NOW))
                .isTrue();
        assertThat(sealed.clashesWith(limit(category("Home", Seal.SEALED)), NOW)).isFalse();
    }

    @Test
    void that_something_is_hidden_is_hidden_once_it_is_in_force() {
        AccessLimit asked = limit(category("Health", Seal.SEALED_HIDDEN));
        AccessLimit hidden = asked.with(new LimitTurn(LimitStep.EXPLAINED, NOW, SOMEBODY))
                .with(new LimitTurn(LimitStep.WENT_ON, NOW, DOREEN.value()));
        assertThat(asked.isKnownTo(priya(AccessRole.SOCIAL_WORKER), NOW)).isTrue();
        assertThat(hidden.isKnownTo(priya(AccessRole.SOCIAL_WORKER), NOW)).isFalse();
        assertThat(hidden.isKnownTo(priya(AccessRole.TEAM_MANAGER), NOW)).isFalse();
        assertThat(hidden.isKnownTo(priya(AccessRole.CALDICOTT_GUARDIAN), NOW)).isTrue();
        assertThat(hidden.isKnownTo(doreen(), NOW)).isTrue();
        assertThat(hidden.with(turn(LimitStep.LIFTING_ASKED)).isKnownTo(priya(AccessRole.TEAM_MANAGER), NOW))
                .isTrue();
        assertThat(asked.with(new LimitTurn(LimitStep.EXPLAINED, NOW, PRIYA))
                        .with(turn(LimitStep.WENT_ON))
                        .isKnownTo(priya(AccessRole.SOCIAL_WORKER), NOW))
                .isTrue();
        assertThat(inForce().isKnownTo(priya(AccessRole.SOCIAL_WORKER), NOW)).isTrue();
    }

    @Test
    void each_kind_shuts_out_who_is_in_it_and_nobody_else() {
        var priya = priya(AccessRole.SOCIAL_WORKER);
        assertThat(shutsOut(priya.id()).shutsOut(priya)).isTrue();
        assertThat(shutsOut(SOMEBODY).shutsOut(priya)).isFalse();
        assertThat(scope(LimitKind.TEAM, priya.post().orElseThrow().teamId()).shutsOut(priya))
                .isTrue();
        assertThat(scope(LimitKind.TEAM, SOMEBODY).shutsOut(priya)).isFalse();
        assertThat(scope(LimitKind.ORGANISATION, nurse().post().orElseThrow().organisationId())
                        .shutsOut(nurse()))
                .isTrue();
        assertThat(scope(LimitKind.ORGANISATION, SOMEBODY).shutsOut(nurse())).isFalse();
        LimitScope shared =
                new LimitScope(LimitKind.SHARED_RECORD, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(shared.shutsOut(nurse())).isTrue();
        assertThat(shared.shutsOut(priya)).isFalse();
        assertThat(shared.shutsOut(doreen())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(LimitKind.class)
    void a_scope_says_exactly_what_its_kind_asks_for(LimitKind kind) {
        LimitScope whole = new LimitScope(
                kind,
                kind.namesOne() ? Optional.of(SOMEBODY) : Optional.empty(),
                kind == LimitKind.CATEGORY ? Optional.of("Health") : Optional.empty(),
                kind.closesPart() ? Optional.of(Seal.SEALED) : Optional.empty());
        assertThat(whole.faults()).isEmpty();
        LimitScope wrong = new LimitScope(
                kind,
                kind.namesOne() ? Optional.empty() : Optional.of(SOMEBODY),
                whole.category(),
                kind.closesPart() ? Optional.empty() : Optional.of(Seal.SEALED));
        assertThat(wrong.faults()).extracting(fault -> fault.field()).contains("scope", "seal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Safeguarding", "Adult safeguarding, section 42", "Risk marker", "LEGAL status", "Court order"})
    void what_keeps_others_safe_is_never_hidden(String category) {
        assertThat(category(category, Seal.SEALED_HIDDEN).faults()).hasSize(1);
        assertThat(category(category, Seal.SEALED).faults()).isEmpty();
        assertThat(category("Brisk walks", Seal.SEALED_HIDDEN).faults()).isEmpty();
    }

    private static AccessLimit inForce() {
        return limit(false).with(turn(LimitStep.EXPLAINED)).with(turn(LimitStep.WENT_ON));
    }

    private static LimitTurn turn(LimitStep step) {
        return new LimitTurn(step, NOW, DOREEN.value());
    }

    private static AccessLimit limit(boolean interim) {
        return limit(shutsOut(PRIYA), interim);
    }

    private static AccessLimit limit(LimitScope scope) {
        return limit(scope, false);
    }

    private static AccessLimit limit(LimitScope scope, boolean interim) {
        Instant asked = NOW.minusSeconds(60);
        return new AccessLimit(
                new UUID(1, 1),
                DOREEN,
                scope,
                asked,
                DOREEN.value(),
                asked,
                Optional.empty(),
                interim,
                List.of());
    }

    private static LimitScope shutsOut(UUID worker) {
        return scope(LimitKind.INDIVIDUAL, worker);
    }

    private static LimitScope scope(LimitKind kind, UUID target) {
        return new LimitScope(kind, Optional.of(target), Optional.empty(), Optional.empty());
    }

    private static LimitScope category(String name, Seal seal) {
        return new LimitScope(LimitKind.CATEGORY, Optional.empty(), Optional.of(name), Optional.of(seal));
    }
}
