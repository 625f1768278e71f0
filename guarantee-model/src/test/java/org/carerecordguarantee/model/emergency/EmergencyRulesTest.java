package org.carerecordguarantee.model.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.DOREEN;
import static org.carerecordguarantee.model.decision.Given.LETTER;
import static org.carerecordguarantee.model.decision.Given.NOTE;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.PRIYA;
import static org.carerecordguarantee.model.decision.Given.inAnEmergency;
import static org.carerecordguarantee.model.decision.Given.nurse;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.FactMissing;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.decision.Narrow;
import org.carerecordguarantee.model.decision.Obligation;
import org.carerecordguarantee.model.decision.Oblige;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.Function;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each refusal beside its twin, which differs in one fact. */
class EmergencyRulesTest {
    private static final Actor EDT = priya(AccessRole.EDT_WORKER);
    private static final Set<ItemRef> NONE = Set.of();

    @ParameterizedTest
    @EnumSource(AccessRole.class)
    void a_claim_opens_what_may_be_read_for_a_role_with_the_function_and_for_no_other(AccessRole role) {
        AccessRequest plainly = request(priya(role), Action.READ_EMERGENCY_SUMMARY);
        Rule rule = new EmergencyOpensTheRecord();

        assertThat(rule.consider(plainly, Facts.of())).isInstanceOf(Abstain.class);
        assertThat(rule.consider(inAnEmergency(plainly), Facts.of()) instanceof Permit)
                .isEqualTo(role.has(Function.EMERGENCY_ACCESS));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void a_claim_opens_reading_and_the_claim_itself_and_never_writing(Action action) {
        Finding finding = new EmergencyOpensTheRecord().consider(inAnEmergency(request(EDT, action)), Facts.of());

        Set<Action> opened = Set.of(
                Action.OPEN_EMERGENCY,
                Action.READ_EMERGENCY_SUMMARY,
                Action.OPEN_SEALED_ITEM,
                Action.READ_RECORD,
                Action.READ_ITEM,
                Action.READ_ITEM_HISTORY,
                Action.READ_PAST_STATE);
        assertThat(finding instanceof Permit).isEqualTo(opened.contains(action));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void the_claim_and_nothing_else_alerts_the_privacy_officer_by_itself(Action action) {
        Finding finding = new EmergencyAlertsPrivacyOfficer().consider(request(EDT, action), Facts.of());

        if (action == Action.OPEN_EMERGENCY) {
            assertThat(finding).isInstanceOfSatisfying(Oblige.class, oblige -> assertThat(oblige.obligation())
                    .isEqualTo(Obligation.ALERT_PRIVACY_OFFICER));
        } else {
            assertThat(finding).isInstanceOf(Abstain.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"READ_RECORD", "READ_ITEM", "READ_ITEM_HISTORY", "READ_PAST_STATE", "OPEN_SEALED_ITEM"})
    void going_deeper_takes_that_the_summary_was_opened(Action deeper) {
        AccessRequest request = inAnEmergency(request(EDT, deeper));

        assertThat(summaryFirst(request, new InEmergency(false, NONE, NONE)))
                .isInstanceOfSatisfying(Forbid.class, refused -> {
                    assertThat(refused.visibility()).isEqualTo(Visibility.STATED);
                    assertThat(refused.overridableBy()).isEmpty();
                });
        assertThat(summaryFirst(request, new InEmergency(true, NONE, NONE))).isInstanceOf(Pass.class);
    }

    @Test
    void the_order_of_steps_is_asked_of_nobody_without_an_emergency() {
        assertThat(summaryFirst(request(EDT, Action.READ_RECORD), InEmergency.notYet()))
                .isInstanceOf(Abstain.class);
    }

    @Test
    void the_summary_shows_what_belongs_to_it_and_no_more() {
        AccessRequest summary = inAnEmergency(request(EDT, Action.READ_EMERGENCY_SUMMARY));

        assertThat(summaryFirst(summary, new InEmergency(false, Set.of(NOTE), NONE)))
                .isInstanceOfSatisfying(
                        Narrow.class, narrow -> assertThat(narrow.items()).containsExactly(LETTER));
        assertThat(summaryFirst(summary, new InEmergency(false, Set.of(NOTE, LETTER), NONE)))
                .isInstanceOf(Pass.class);
    }

    @Test
    void how_far_somebody_has_come_has_to_be_known() {
        assertThatThrownBy(() ->
                        new SummaryComesFirst().consider(inAnEmergency(request(EDT, Action.READ_RECORD)), Facts.of()))
                .isInstanceOf(FactMissing.class);
    }

    @Test
    void a_partner_sees_the_summary_and_beyond_it_nothing_without_a_relationship() {
        Rule rule = new PartnersSeeTheSummaryAlone();
        AccessRequest deeper = inAnEmergency(request(nurse(), Action.READ_RECORD));

        assertThat(rule.consider(deeper, Facts.of(Relationships.none())))
                .isInstanceOfSatisfying(Forbid.class, refused -> assertThat(refused.overridableBy())
                        .isEmpty());
        assertThat(rule.consider(deeper, Facts.of(alive()))).isInstanceOf(Pass.class);
        assertThat(rule.consider(
                        inAnEmergency(request(nurse(), Action.READ_EMERGENCY_SUMMARY)), Facts.of(Relationships.none())))
                .isInstanceOf(Pass.class);
        assertThat(rule.consider(inAnEmergency(request(EDT, Action.READ_RECORD)), Facts.of(Relationships.none())))
                .isInstanceOf(Abstain.class);
    }

    @Test
    void what_is_never_for_partners_is_hidden_from_them_and_from_nobody_else() {
        Rule rule = new SomeThingsAreNeverForPartners();
        InEmergency money = new InEmergency(true, Set.of(NOTE, LETTER), Set.of(LETTER));

        assertThat(rule.consider(inAnEmergency(request(nurse(), Action.READ_EMERGENCY_SUMMARY)), Facts.of(money)))
                .isInstanceOfSatisfying(Narrow.class, narrow -> {
                    assertThat(narrow.items()).containsExactly(LETTER);
                    assertThat(narrow.visibility()).isEqualTo(Visibility.HIDDEN);
                    assertThat(narrow.overridableBy()).isEmpty();
                });
        assertThat(rule.consider(inAnEmergency(request(EDT, Action.READ_EMERGENCY_SUMMARY)), Facts.of(money)))
                .isInstanceOf(Abstain.class);
        assertThat(rule.consider(
                        inAnEmergency(request(nurse(), Action.READ_EMERGENCY_SUMMARY)),
                        Facts.of(new InEmergency(true, Set.of(NOTE, LETTER), NONE))))
                .isInstanceOf(Pass.class);
    }

    @Test
    void categories_are_told_apart_however_a_council_spells_them() {
        assertThat(List.of("Risks", " key contacts ", "MEDICINES", "Care plan", "Pets", "Keys", "Limits"))
                .allMatch(EmergencySummary::has);
        assertThat(List.of("Home", "Finances", "Adoption", "Risky business")).noneMatch(EmergencySummary::has);
        assertThat(List.of("Finance", "third-party", "Third party", "ADOPTION"))
                .allMatch(EmergencySummary::isKeptFromPartners);
        assertThat(List.of("Risks", "Home")).noneMatch(EmergencySummary::isKeptFromPartners);
    }

    private static Finding summaryFirst(AccessRequest request, InEmergency progress) {
        return new SummaryComesFirst().consider(request, Facts.of(progress));
    }

    private static Relationships alive() {
        return new Relationships(List.of(new LegitimateRelationship(
                new UUID(6, 6), PRIYA, DOREEN, RelationshipCause.ALLOCATION, NOW, Optional.empty())));
    }
}
