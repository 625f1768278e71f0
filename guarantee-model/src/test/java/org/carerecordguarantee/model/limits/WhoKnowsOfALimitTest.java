package org.carerecordguarantee.model.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.NOTE;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.priya;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** To whom a limit that hides something is known, and whom a limit names. */
class WhoKnowsOfALimitTest {
    private static final UUID SOMEBODY = new UUID(9, 9);
    private static final Actor WORKER = priya(AccessRole.SOCIAL_WORKER);
    private static final Actor MANAGER = priya(AccessRole.TEAM_MANAGER);

    @Test
    void while_it_is_talked_about_it_is_known() {
        assertThat(hiding(false).isKnownTo(WORKER, NOW)).isTrue();
        assertThat(hiding(false).with(turn(LimitStep.EXPLAINED)).isKnownTo(WORKER, NOW))
                .isTrue();
        assertThat(hiding(false)
                        .with(turn(LimitStep.EXPLAINED))
                        .with(turn(LimitStep.WENT_ON))
                        .isKnownTo(WORKER, NOW))
                .isFalse();
        assertThat(hiding(false).with(turn(LimitStep.WITHDREW)).isKnownTo(WORKER, NOW))
                .isFalse();
    }

    @Test
    void one_for_safety_that_hides_at_once_is_known_to_those_who_decide_until_it_is_decided() {
        AccessLimit asked = hiding(true);
        AccessLimit explained = asked.with(turn(LimitStep.EXPLAINED));
        for (AccessLimit open : List.of(asked, explained)) {
            assertThat(open.isKnownTo(WORKER, NOW)).isFalse();
            assertThat(open.isKnownTo(MANAGER, NOW)).isTrue();
        }
        AccessLimit settled = explained.with(turn(LimitStep.WENT_ON));
        assertThat(settled.isKnownTo(MANAGER, NOW)).isFalse();
        assertThat(settled.with(turn(LimitStep.LIFTING_ASKED)).isKnownTo(MANAGER, NOW))
                .isTrue();
        assertThat(settled.with(turn(LimitStep.LIFTING_ASKED)).isKnownTo(WORKER, NOW))
                .isFalse();
    }

    @Test
    void it_is_the_persons_own_whoever_wrote_it_down() {
        AccessLimit settled = new AccessLimit(
                new UUID(1, 1),
                DOREEN,
                hides(),
                NOW.minusSeconds(9),
                SOMEBODY,
                NOW.minusSeconds(9),
                Optional.empty(),
                false,
                List.of(
                        new LimitTurn(LimitStep.EXPLAINED, NOW, SOMEBODY),
                        new LimitTurn(LimitStep.WENT_ON, NOW, SOMEBODY)));
        assertThat(settled.isKnownTo(doreen(), NOW)).isTrue();
        assertThat(settled.isKnownTo(WORKER, NOW)).isFalse();
    }

    @Test
    void it_names_the_worker_whom_it_shuts_out_by_name_and_nobody_of_a_team() {
        assertThat(shuttingOut(LimitKind.INDIVIDUAL, PRIYA).names(WORKER)).isTrue();
        assertThat(shuttingOut(LimitKind.INDIVIDUAL, SOMEBODY).names(WORKER)).isFalse();
        UUID team = WORKER.post().orElseThrow().teamId();
        assertThat(shuttingOut(LimitKind.TEAM, team).names(WORKER)).isFalse();
    }

    @Test
    void what_protects_may_be_asked_to_be_lifted_and_what_does_not_is_dropped() {
        assertThat(hiding(true).mayBecome(LimitStep.LIFTING_ASKED, NOW)).isTrue();
        assertThat(hiding(false).mayBecome(LimitStep.LIFTING_ASKED, NOW)).isFalse();
        AccessLimit inForce = hiding(false).with(turn(LimitStep.EXPLAINED)).with(turn(LimitStep.WENT_ON));
        assertThat(inForce.mayBecome(LimitStep.LIFTING_ASKED, NOW)).isTrue();
        AccessLimit interimInForce =
                hiding(true).with(turn(LimitStep.EXPLAINED)).with(turn(LimitStep.WENT_ON));
        assertThat(interimInForce.mayBecome(LimitStep.LIFTING_ASKED, NOW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = LimitStep.class,
            names = {"EXPLAINED", "DECLINED", "DECLINED_IN_PART", "WITHDREW"})
    void while_it_is_open_it_may_still_be_talked_about_again_and_not_afterwards(LimitStep step) {
        AccessLimit asked = hiding(false);
        AccessLimit explained = asked.with(turn(LimitStep.EXPLAINED));
        assertThat(asked.mayBecome(step, NOW)).isTrue();
        assertThat(explained.mayBecome(step, NOW)).isTrue();
        assertThat(explained.with(turn(LimitStep.WENT_ON)).mayBecome(step, NOW)).isFalse();
    }

    private static AccessLimit hiding(boolean interim) {
        return limit(hides(), interim);
    }

    private static AccessLimit shuttingOut(LimitKind kind, UUID target) {
        return limit(new LimitScope(kind, Optional.of(target), Optional.empty(), Optional.empty()), false);
    }

    private static AccessLimit limit(LimitScope scope, boolean interim) {
        return new AccessLimit(
                new UUID(1, 1),
                DOREEN,
                scope,
                NOW.minusSeconds(9),
                DOREEN.value(),
                NOW.minusSeconds(9),
                Optional.empty(),
                interim,
                List.of());
    }

    private static LimitScope hides() {
        return new LimitScope(
                LimitKind.ITEM, Optional.of(NOTE.id()), Optional.empty(), Optional.of(Seal.SEALED_HIDDEN));
    }

    private static LimitTurn turn(LimitStep step) {
        return new LimitTurn(step, NOW, DOREEN.value());
    }
}
