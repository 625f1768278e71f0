package org.carerecordguarantee.model.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.model.decision.Given.NOW;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.nurse;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carerecordguarantee.model.controls.AccountStanding.Requirement;
import org.carerecordguarantee.model.controls.Engagement.Contract;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.ToolkitStatus;
import org.carerecordguarantee.model.statute.London;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gate 1: each refusal beside its twin, which differs in one fact. */
class AccountRulesTest {
    private static final LocalDate TODAY = London.dateOf(NOW);
    private static final AccessRequest READ = request(priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD);

    @ParameterizedTest
    @EnumSource(Requirement.class)
    void an_account_that_lacks_one_thing_is_out_and_one_that_lacks_none_is_not(Requirement lacking) {
        assertOut(asked(new AccountStands(), READ, new AccountStanding(Set.of(lacking), Optional.empty())));
        assertThat(asked(new AccountStands(), READ, AccountStanding.complete())).isInstanceOf(Pass.class);
    }

    @Test
    void whoever_the_register_does_not_know_lacks_everything() {
        assertThat(AccountStanding.none().lacking()).containsExactlyInAnyOrder(Requirement.values());
        assertThat(Requirement.values()).allMatch(each -> !each.inWords().isBlank());
    }

    @Test
    void a_leaver_is_out_from_the_very_instant_and_not_before() {
        assertThat(leaving(NOW.plusMillis(1))).isInstanceOf(Pass.class);
        assertOut(leaving(NOW));
        assertOut(leaving(NOW.minus(Duration.ofDays(9))));
        assertThat(asked(new LeaverIsOut(), READ, AccountStanding.complete())).isInstanceOf(Pass.class);
    }

    @Test
    void training_counts_on_its_365th_day_and_not_on_the_366th() {
        assertThat(trained(TODAY.minusDays(365))).isInstanceOf(Pass.class);
        assertOut(trained(TODAY.minusDays(366)));
        assertOut(asked(new TrainingIsCurrent(), READ, new TrainingHeld(Optional.empty())));
    }

    @Test
    void the_day_is_londons_whatever_the_day_elsewhere() {
        // In summer London's day begins an hour before that of UTC.
        TrainingHeld held = new TrainingHeld(Optional.of(LocalDate.parse("2025-06-30")));
        Instant lastMoment = Instant.parse("2026-06-30T22:59:59.999Z");
        assertThat(at(lastMoment, held)).isInstanceOf(Pass.class);
        assertOut(at(lastMoment.plusMillis(1), held));
    }

    @Test
    void the_training_itself_stays_open_to_whoever_lacks_it() {
        TrainingHeld none = new TrainingHeld(Optional.empty());
        assertThat(asked(
                        new TrainingIsCurrent(),
                        request(priya(AccessRole.SOCIAL_WORKER), Action.READ_OWN_TRAINING),
                        none))
                .isInstanceOf(Abstain.class);
        for (Action action : Action.values()) {
            if (action != Action.READ_OWN_TRAINING) {
                assertOut(asked(new TrainingIsCurrent(), request(priya(AccessRole.SOCIAL_WORKER), action), none));
            }
        }
    }

    @Test
    void a_contract_lets_in_until_its_last_day() {
        assertThat(engaged(new Contract("12.4", ToolkitStatus.STANDARDS_MET, TODAY)))
                .isInstanceOf(Pass.class);
        assertOut(engaged(new Contract("12.4", ToolkitStatus.STANDARDS_MET, TODAY.minusDays(1))));
        assertOut(engaged(new Contract("  ", ToolkitStatus.STANDARDS_MET, TODAY)));
        assertOut(asked(
                new ContractStands(), request(nurse(), Action.READ_RECORD), new Engagement(true, Optional.empty())));
        assertThat(asked(new ContractStands(), request(nurse(), Action.READ_RECORD), Engagement.withoutContract()))
                .isInstanceOf(Pass.class);
    }

    @ParameterizedTest
    @EnumSource(ToolkitStatus.class)
    void less_than_the_standards_met_lets_nobody_in(ToolkitStatus status) {
        Finding finding = engaged(new Contract("12.4", status, TODAY));
        if (Set.of(ToolkitStatus.STANDARDS_MET, ToolkitStatus.STANDARDS_EXCEEDED)
                .contains(status)) {
            assertThat(finding).isInstanceOf(Pass.class);
        } else {
            assertOut(finding);
        }
    }

    @Test
    void a_person_who_signs_in_for_themself_is_not_at_work() {
        AccessRequest own = request(doreen(), Action.READ_ACCESS_LIST);
        for (Rule rule : rules()) {
            assertThat(rule.consider(own, Facts.of())).isInstanceOf(Abstain.class);
        }
    }

    @Test
    void nothing_overrides_any_of_them() {
        Facts nothing = Facts.of(
                AccountStanding.none(), new TrainingHeld(Optional.empty()), new Engagement(true, Optional.empty()));
        for (Rule rule : rules()) {
            if (rule.consider(READ, nothing) instanceof Forbid forbid) {
                assertThat(forbid.overridableBy()).isEmpty();
            } else {
                assertThat(rule).isInstanceOf(LeaverIsOut.class);
            }
        }
    }

    private static List<Rule> rules() {
        return List.of(new AccountStands(), new TrainingIsCurrent(), new LeaverIsOut(), new ContractStands());
    }

    private static Finding leaving(Instant leaves) {
        return asked(new LeaverIsOut(), READ, new AccountStanding(Set.of(), Optional.of(leaves)));
    }

    private static Finding trained(LocalDate completed) {
        return asked(new TrainingIsCurrent(), READ, new TrainingHeld(Optional.of(completed)));
    }

    private static Finding at(Instant instant, TrainingHeld held) {
        AccessRequest request = AccessRequest.about(
                READ.person().orElseThrow(), READ.actor(), READ.action(), READ.purpose(), READ.wanted(), instant);
        return asked(new TrainingIsCurrent(), request, held);
    }

    private static Finding engaged(Contract contract) {
        return asked(
                new ContractStands(),
                request(nurse(), Action.READ_RECORD),
                new Engagement(true, Optional.of(contract)));
    }

    private static Finding asked(Rule rule, AccessRequest request, Fact fact) {
        return rule.consider(request, Facts.of(fact));
    }

    private static void assertOut(Finding finding) {
        assertThat(finding).isInstanceOf(Forbid.class);
        assertThat(((Forbid) finding).reason()).isEqualTo(ReasonCode.ACCOUNT);
    }
}
