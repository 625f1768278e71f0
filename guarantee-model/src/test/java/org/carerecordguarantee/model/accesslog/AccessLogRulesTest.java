package org.carerecordguarantee.model.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carerecordguarantee.model.decision.Given.doreen;
import static org.carerecordguarantee.model.decision.Given.priya;
import static org.carerecordguarantee.model.decision.Given.request;
import static org.carerecordguarantee.model.decision.Given.withPurpose;

import java.util.Optional;
import org.carerecordguarantee.model.decision.Abstain;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Given;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.Permit;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.people.AccessRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessLogRulesTest {
    @Test
    void the_person_may_see_who_looked_at_their_record_and_nobody_elses() {
        PersonMaySeeWhoLooked rule = new PersonMaySeeWhoLooked();
        assertThat(rule.consider(request(doreen(), Action.READ_ACCESS_LIST), Facts.of()))
                .isInstanceOf(Permit.class);
        Actor leon = Actor.person(Given.LEON, "Leon Ashgarth");
        assertThat(rule.consider(request(leon, Action.READ_ACCESS_LIST), Facts.of()))
                .isInstanceOf(Abstain.class);
        assertThat(rule.consider(request(doreen(), Action.READ_RECORD), Facts.of()))
                .isInstanceOf(Abstain.class);
    }

    @ParameterizedTest
    @EnumSource(AccessRole.class)
    void nobody_alters_the_list_in_whatever_role(AccessRole role) {
        NobodyAltersTheAccessList rule = new NobodyAltersTheAccessList();
        Finding altering = rule.consider(request(priya(role), Action.ALTER_ACCESS_LIST), Facts.of());
        assertThat(((Forbid) altering).reason()).isEqualTo(ReasonCode.NOT_CHANGEABLE);
        assertThat(((Forbid) altering).overridableBy()).isEmpty();
        assertThat(rule.consider(request(priya(role), Action.READ_ACCESS_LIST), Facts.of()))
                .isInstanceOf(Abstain.class);
    }

    @Test
    void a_look_without_a_purpose_is_refused_and_with_one_it_passes() {
        AccessRequest look = request(priya(AccessRole.SOCIAL_WORKER), Action.READ_RECORD);
        assertThat(reason(withPurpose(look, Optional.empty()))).isEqualTo(ReasonCode.NO_PURPOSE);
        assertThat(consider(withPurpose(look, Optional.of(Purpose.SAFEGUARDING))))
                .isInstanceOf(Pass.class);
    }

    @Test
    void an_emergency_needs_its_purpose_too() {
        AccessRequest look = request(priya(AccessRole.EDT_WORKER), Action.READ_RECORD);
        Finding finding = consider(Given.inAnEmergency(withPurpose(look, Optional.empty())));
        assertThat(((Forbid) finding).overridableBy()).isEmpty();
    }

    @Test
    void a_purpose_that_cannot_be_theirs_is_refused() {
        AccessRequest look = request(priya(AccessRole.PRIVACY_OFFICER), Action.READ_RECORD);
        AccessRequest list = request(priya(AccessRole.PRIVACY_OFFICER), Action.READ_ACCESS_LIST);
        assertThat(reason(withPurpose(look, Optional.of(Purpose.OWN_ACCESS)))).isEqualTo(ReasonCode.NOT_NEEDED);
        assertThat(reason(withPurpose(look, Optional.of(Purpose.ACCESS_AUDIT)))).isEqualTo(ReasonCode.NOT_NEEDED);
        assertThat(reason(withPurpose(list, Optional.of(Purpose.DIRECT_CARE)))).isEqualTo(ReasonCode.NOT_NEEDED);
        assertThat(consider(withPurpose(list, Optional.of(Purpose.ACCESS_AUDIT))))
                .isInstanceOf(Pass.class);
    }

    @Test
    void the_person_needs_no_purpose_to_see_their_own_list() {
        AccessRequest list = request(doreen(), Action.READ_ACCESS_LIST);
        assertThat(consider(withPurpose(list, Optional.empty()))).isInstanceOf(Abstain.class);
    }

    @Test
    void what_shows_nothing_needs_no_purpose() {
        AccessRequest writing = request(priya(AccessRole.SOCIAL_WORKER), Action.WRITE_ITEM);
        assertThat(consider(withPurpose(writing, Optional.empty()))).isInstanceOf(Abstain.class);
    }

    private static Finding consider(AccessRequest request) {
        return new LookStatesItsPurpose().consider(request, Facts.of());
    }

    private static ReasonCode reason(AccessRequest request) {
        return ((Forbid) consider(request)).reason();
    }
}
