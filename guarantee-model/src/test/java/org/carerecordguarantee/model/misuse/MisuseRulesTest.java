package org.carerecordguarantee.model.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.inAnEmergency;
import static org.carerecordguarantee.model.decision.Given.nurse;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Audience;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Decide;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Explain;
import org.carerecordguarantee.model.decision.Explanation;
import org.carerecordguarantee.model.decision.FactMissing;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Gate;
import org.carerecordguarantee.model.decision.Given;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each refusal beside its twin, which differs in one fact. */
class MisuseRulesTest {
    private static final Actor PRIYA = priya(AccessRole.SOCIAL_WORKER);

    @ParameterizedTest
    @EnumSource(
            value = Suspension.Extent.class,
            names = {"THIS_RECORD", "EVERYTHING"})
    void a_suspended_worker_is_kept_out_and_the_same_one_unsuspended_is_not(Suspension.Extent extent) {
        assertThat(suspended(PRIYA, Suspension.none())).isInstanceOf(Abstain.class);
        assertThat(suspended(PRIYA, new Suspension(extent))).isInstanceOfSatisfying(Forbid.class, refused -> {
            assertThat(refused.clause()).isEqualTo(new ClauseId("ACT-02"));
            assertThat(refused.gate()).isEqualTo(Gate.ACCOUNT);
            assertThat(refused.visibility()).isEqualTo(Visibility.NEUTRAL);
            assertThat(refused.overridableBy()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Suspension.Extent.class,
            names = {"THIS_RECORD", "EVERYTHING"})
    void nothing_goes_past_a_suspension_and_it_is_not_told(Suspension.Extent extent) {
        Decide decide = new Decide(List.of(
                new SuspendedAreKeptOut(), Given.saying(new Permit(new ClauseId("CTL-03"), Gate.RELATIONSHIP))));
        AccessRequest request = inAnEmergency(request(priya(AccessRole.EDT_WORKER), Action.READ_RECORD));

        Decision kept = decide.decide(request, Facts.of(new Suspension(extent)));

        assertThat(kept.allowed()).isFalse();
        assertThat(Explain.to(Audience.STAFF, kept)).isInstanceOf(Explanation.Unexplained.class);
        assertThat(decide.decide(request, Facts.of(Suspension.none())).allowed())
                .isTrue();
    }

    @Test
    void an_outsider_kept_from_one_record_finds_nobody_and_one_kept_from_all_is_told_nothing() {
        assertThat(suspended(nurse(), new Suspension(Suspension.Extent.THIS_RECORD)))
                .isInstanceOfSatisfying(Forbid.class, refused -> assertThat(refused.visibility())
                        .isEqualTo(Visibility.HIDDEN));
        assertThat(suspended(nurse(), new Suspension(Suspension.Extent.EVERYTHING)))
                .isInstanceOfSatisfying(Forbid.class, refused -> assertThat(refused.visibility())
                        .isEqualTo(Visibility.NEUTRAL));
    }

    @Test
    void whether_somebody_is_suspended_has_to_be_known() {
        assertThatThrownBy(() -> new SuspendedAreKeptOut().consider(request(PRIYA, Action.READ_RECORD), Facts.of()))
                .isInstanceOf(FactMissing.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {
                "OPEN_INVESTIGATION",
                "READ_INVESTIGATION",
                "WORK_INVESTIGATION",
                "SIGN_NO_ACTION",
                "REFER_MISUSE",
                "SUSPEND_ACCESS",
                "REPORT_BREACH",
                "READ_BREACH",
                "DECIDE_BREACH",
                "REPORT_MISSING_FILE",
                "READ_FIGURES"
            })
    void misuse_is_worked_by_the_council_and_not_from_elsewhere(Action action) {
        Actor council = priya(AccessRole.PRIVACY_OFFICER);
        Actor elsewhere = new Actor(council.id(), council.kind(), council.name(), council.role(), nurse().post());
        assertThat(worked(council, action)).isInstanceOf(Abstain.class);
        assertThat(worked(elsewhere, action)).isInstanceOfSatisfying(Forbid.class, refused -> {
            assertThat(refused.reason()).isEqualTo(ReasonCode.ROLE);
            assertThat(refused.clause()).isEqualTo(new ClauseId("ACT-01"));
        });
        assertThat(worked(doreen(), action)).isInstanceOf(Forbid.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"READ_RECORD", "READ_ACCESS_LIST", "DECLARE_CONFLICT", "WORK_REFERRAL"})
    void it_says_nothing_of_anything_else(Action action) {
        assertThat(worked(nurse(), action)).isInstanceOf(Abstain.class);
        assertThat(worked(
                        new Actor(
                                nurse().id(),
                                nurse().kind(),
                                nurse().name(),
                                Optional.of(AccessRole.PRIVACY_OFFICER),
                                nurse().post()),
                        action))
                .isInstanceOf(Abstain.class);
    }

    private static Finding suspended(Actor actor, Suspension suspension) {
        return new SuspendedAreKeptOut().consider(request(actor, Action.READ_RECORD), Facts.of(suspension));
    }

    private static Finding worked(Actor actor, Action action) {
        return new MisuseIsWorkedByTheCouncil().consider(request(actor, action), Facts.of());
    }
}
