package org.carerecordguarantee.model.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.LEON;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.nurse;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.FactMissing;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Obligation;
import org.carerecordguarantee.model.decision.Oblige;
import org.carerecordguarantee.model.decision.OverrideGround;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.ConflictKind;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each refusal beside its twin, which differs in one fact. */
class ControlsRulesTest {
    private static final UUID SOMEBODY_ELSE = new UUID(9, 9);

    @Test
    void a_role_that_is_held_passes_and_one_that_is_only_claimed_does_not() {
        AccessRole role = AccessRole.SOCIAL_WORKER;
        assertThat(roleGate(Action.READ_RECORD, role, new RolesHeld(Optional.of(role), Set.of(role))))
                .isInstanceOf(Pass.class);
        assertRefused(roleGate(Action.READ_RECORD, role, new RolesHeld(Optional.of(role), Set.of())));
        assertRefused(roleGate(Action.READ_RECORD, role, new RolesHeld(Optional.empty(), Set.of(role))));
    }

    @Test
    void a_role_that_the_actor_does_not_act_in_does_not_count() {
        RolesHeld held = new RolesHeld(Optional.of(AccessRole.SOCIAL_WORKER), Set.of(AccessRole.SOCIAL_WORKER));
        assertRefused(roleGate(Action.READ_RECORD, AccessRole.RECORDS_OFFICER, held));
    }

    @Test
    void the_records_officer_sees_where_a_file_is_and_not_what_is_in_it() {
        assertThat(roleGate(Action.READ_FILE_LOCATIONS, AccessRole.RECORDS_OFFICER))
                .isInstanceOf(Permit.class);
        assertRefused(roleGate(Action.READ_RECORD, AccessRole.RECORDS_OFFICER));
        assertRefused(roleGate(Action.READ_ACCESS_LIST, AccessRole.RECORDS_OFFICER));
    }

    @Test
    void alerts_are_for_the_councils_own_privacy_officer() {
        Actor elsewhere = new Actor(
                nurse().id(), nurse().kind(), nurse().name(), Optional.of(AccessRole.PRIVACY_OFFICER), nurse().post());
        assertRefused(new RoleHasFunction()
                .consider(
                        request(elsewhere, Action.READ_ALERTS),
                        Facts.of(new RolesHeld(
                                Optional.of(AccessRole.PRIVACY_OFFICER), Set.of(AccessRole.PRIVACY_OFFICER)))));
    }

    @Test
    void the_privacy_officer_sees_who_looked_and_not_what_they_saw() {
        assertThat(roleGate(Action.READ_ACCESS_LIST, AccessRole.PRIVACY_OFFICER))
                .isInstanceOf(Permit.class);
        assertThat(roleGate(Action.READ_ALERTS, AccessRole.PRIVACY_OFFICER)).isInstanceOf(Permit.class);
        assertRefused(roleGate(Action.READ_RECORD, AccessRole.PRIVACY_OFFICER));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "DECLARE_CONFLICT",
                "END_RELATIONSHIP",
                "DELETE_ITEM",
                "ALTER_ACCESS_LIST",
                "READ_DUTIES",
                "READ_OWN_TRAINING",
                "READ_STAFF_REGISTER",
                "KEEP_STAFF_REGISTER",
                "REPORT_FOUND_FILE"
            })
    void the_administrator_of_the_system_sees_nothing_of_a_record(Action action) {
        assertRefused(roleGate(action, AccessRole.SYSTEM_ADMIN));
    }

    @Test
    void a_worker_ends_their_own_relationship_and_a_manager_anybodys() {
        assertThat(concerning(Action.END_RELATIONSHIP, AccessRole.SOCIAL_WORKER, PRIYA))
                .isInstanceOf(Permit.class);
        assertRefused(concerning(Action.END_RELATIONSHIP, AccessRole.SOCIAL_WORKER, SOMEBODY_ELSE));
        assertThat(concerning(Action.END_RELATIONSHIP, AccessRole.TEAM_MANAGER, SOMEBODY_ELSE))
                .isInstanceOf(Permit.class);
        assertRefused(roleGate(Action.END_RELATIONSHIP, AccessRole.SOCIAL_WORKER));
    }

    @Test
    void a_worker_declares_a_conflict_of_their_own_and_a_manager_anybodys() {
        assertThat(concerning(Action.DECLARE_CONFLICT, AccessRole.SYSTEM_ADMIN, PRIYA))
                .isInstanceOf(Permit.class);
        assertRefused(concerning(Action.DECLARE_CONFLICT, AccessRole.SOCIAL_WORKER, SOMEBODY_ELSE));
        assertThat(concerning(Action.DECLARE_CONFLICT, AccessRole.TEAM_MANAGER, SOMEBODY_ELSE))
                .isInstanceOf(Permit.class);
    }

    @Test
    void the_role_cannot_be_judged_without_the_register_of_staff() {
        assertThatThrownBy(() -> new RoleHasFunction()
                        .consider(request(priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD), Facts.of()))
                .isInstanceOf(FactMissing.class)
                .hasMessageContaining("RolesHeld");
    }

    @Test
    void nobody_opens_their_own_record_and_they_are_sent_the_way_of_everybody_else() {
        Finding own = barGate(priya(AccessRole.TEAM_MANAGER), Action.READ_RECORD, new Conflicts(true, Set.of()));
        assertThat(((Forbid) own).reason()).isEqualTo(ReasonCode.CONFLICT);
        assertThat(((Forbid) own).instead()).contains(new ClauseId("OWN-01"));
        assertThat(barGate(priya(AccessRole.TEAM_MANAGER), Action.READ_RECORD, Conflicts.none()))
                .isInstanceOf(Pass.class);
    }

    @ParameterizedTest
    @EnumSource(ConflictKind.class)
    void a_declared_relationship_keeps_out_and_nothing_overrides_it(ConflictKind kind) {
        Finding declared =
                barGate(priya(AccessRole.EDT_WORKER), Action.READ_RECORD, new Conflicts(false, Set.of(kind)));
        assertThat(((Forbid) declared).overridableBy()).isEmpty();
        assertThat(((Forbid) declared).instead()).isEmpty();
    }

    @Test
    void what_is_declared_does_not_stop_declaring_more() {
        Conflicts conflicts = new Conflicts(false, Set.of(ConflictKind.NEIGHBOUR));
        assertThat(barGate(priya(AccessRole.SOCIAL_WORKER), Action.DECLARE_CONFLICT, conflicts))
                .isInstanceOf(Abstain.class);
        assertThat(barGate(priya(AccessRole.SOCIAL_WORKER), Action.SEARCH, conflicts))
                .isInstanceOf(Forbid.class);
    }

    @Test
    void the_person_is_not_kept_from_what_is_theirs() {
        assertThat(barGate(doreen(), Action.READ_ACCESS_LIST, new Conflicts(true, Set.of())))
                .isInstanceOf(Abstain.class);
    }

    @Test
    void a_relationship_opens_while_it_is_alive_and_no_longer() {
        assertThat(relationshipGate(relationship(PRIYA, DOREEN, NOW, Optional.empty())))
                .isInstanceOf(Permit.class);
        assertThat(relationshipGate(relationship(PRIYA, DOREEN, NOW.minusMillis(1), Optional.of(NOW.plusMillis(1)))))
                .isInstanceOf(Permit.class);
        assertNoRelationship(relationshipGate(relationship(PRIYA, DOREEN, NOW.minusSeconds(9), Optional.of(NOW))));
        assertNoRelationship(relationshipGate(relationship(PRIYA, DOREEN, NOW.plusMillis(1), Optional.empty())));
        assertNoRelationship(relationshipGate());
    }

    @Test
    void somebody_elses_relationship_opens_nothing() {
        assertNoRelationship(relationshipGate(relationship(SOMEBODY_ELSE, DOREEN, NOW, Optional.empty())));
        assertNoRelationship(relationshipGate(relationship(PRIYA, LEON, NOW, Optional.empty())));
    }

    @Test
    void an_emergency_may_go_past_it_to_read_and_not_to_write() {
        assertThat(((Forbid) relationshipGate()).overridableBy()).containsExactly(OverrideGround.EMERGENCY);
        Finding writing = new NeedsLegitimateRelationship()
                .consider(request(priya(AccessRole.EDT_WORKER), Action.WRITE_ITEM), Facts.of(Relationships.none()));
        assertThat(((Forbid) writing).overridableBy()).isEmpty();
    }

    @Test
    void of_several_relationships_the_longest_standing_is_relied_on_and_a_claim_of_ones_own_last() {
        LegitimateRelationship claim = new LegitimateRelationship(
                new UUID(1, 1), PRIYA, DOREEN, RelationshipCause.SELF_CLAIM, NOW.minusSeconds(99), Optional.empty());
        LegitimateRelationship older = relationship(PRIYA, DOREEN, NOW.minusSeconds(50), Optional.empty());
        LegitimateRelationship newer = relationship(PRIYA, DOREEN, NOW.minusSeconds(10), Optional.empty());
        assertThat(new Relationships(List.of(claim, newer, older))
                        .reliedOnBy(request(priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD)))
                .contains(older);
        assertThat(new Relationships(List.of(claim))
                        .reliedOnBy(request(priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD)))
                .contains(claim);
    }

    @Test
    void a_claim_of_ones_own_alerts_the_privacy_officer_and_an_allocation_does_not() {
        SelfClaimAlertsPrivacyOfficer rule = new SelfClaimAlertsPrivacyOfficer();
        Finding claim = rule.consider(request(priya(AccessRole.SOCIAL_WORKER), Action.CLAIM_RELATIONSHIP), Facts.of());
        assertThat(((Oblige) claim).obligation()).isEqualTo(Obligation.ALERT_PRIVACY_OFFICER);
        assertThat(rule.consider(request(priya(AccessRole.TEAM_MANAGER), Action.ALLOCATE), Facts.of()))
                .isInstanceOf(Abstain.class);
    }

    private static Finding roleGate(Action action, AccessRole role, Fact... facts) {
        Fact[] all = facts.length > 0 ? facts : new Fact[] {new RolesHeld(Optional.of(role), Set.of(role))};
        return new RoleHasFunction().consider(request(priya(role), action), Facts.of(all));
    }

    private static Finding concerning(Action action, AccessRole role, UUID worker) {
        return roleGate(action, role, new RolesHeld(Optional.of(role), Set.of(role)), new Concerning(worker));
    }

    private static Finding barGate(Actor actor, Action action, Conflicts conflicts) {
        return new NeverOwnRecordNorDeclaredRelationship().consider(request(actor, action), Facts.of(conflicts));
    }

    private static Finding relationshipGate(LegitimateRelationship... relationships) {
        return new NeedsLegitimateRelationship()
                .consider(
                        request(priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD),
                        Facts.of(new Relationships(List.of(relationships))));
    }

    private static LegitimateRelationship relationship(
            UUID worker, PersonId person, Instant from, Optional<Instant> until) {
        return new LegitimateRelationship(new UUID(6, 6), worker, person, RelationshipCause.ALLOCATION, from, until);
    }

    private static void assertRefused(Finding finding) {
        assertThat(finding).isInstanceOf(Forbid.class);
        assertThat(((Forbid) finding).reason()).isEqualTo(ReasonCode.ROLE);
    }

    private static void assertNoRelationship(Finding finding) {
        assertThat(finding).isInstanceOf(Forbid.class);
        assertThat(((Forbid) finding).reason()).isEqualTo(ReasonCode.NO_RELATIONSHIP);
    }
}
