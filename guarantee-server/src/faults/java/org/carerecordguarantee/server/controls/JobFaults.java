package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.carerecordguarantee.model.accesslog.LookStatesItsPurpose;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that those who run the files, the system or the checks do not read the record (CTL-07). */
@ApplicationScoped
public class JobFaults implements Planted {
    private static final Class<RoleHasFunction> JOB = RoleHasFunction.class;

    @Override
    public String catalogue() {
        return "planted-jobs";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-records-officer-reads-the-record")
                        .rule(JOB, Found.passed(reading(AccessRole.RECORDS_OFFICER))),
                Fault.named("a-records-officer-reads-what-is-to-be-put-in-order")
                        .rule(
                                JOB,
                                Found.passed(reading(AccessRole.RECORDS_OFFICER).and(stating(Purpose.RECORD_KEEPING)))),
                Fault.named("an-administrator-reads-the-record")
                        .rule(JOB, Found.passed(reading(AccessRole.SYSTEM_ADMIN))),
                Fault.named("a-privacy-officer-reads-the-record")
                        .rule(JOB, Found.passed(reading(AccessRole.PRIVACY_OFFICER))),
                // Two locks keep a check out of the record: the job, and what a check may be for.
                Fault.named("a-check-opens-the-record")
                        .rule(
                                LookStatesItsPurpose.class,
                                Found.passed(reading(AccessRole.PRIVACY_OFFICER).and(stating(Purpose.ACCESS_AUDIT))))
                        .rule(
                                JOB,
                                Found.passed(reading(AccessRole.PRIVACY_OFFICER).and(stating(Purpose.ACCESS_AUDIT)))),
                Fault.named("an-entry-opens-whatever-the-job")
                        .rule(JOB, Found.passed((request, facts) -> request.action() == Action.READ_ITEM)),
                Fault.named("an-administrator-finds-the-file")
                        .rule(JOB, Found.permitted(doing(Action.READ_FILE_LOCATIONS, AccessRole.SYSTEM_ADMIN))),
                Fault.named("a-file-is-found-only-by-who-helps")
                        .rule(
                                JOB,
                                Found.refused(
                                        ReasonCode.ROLE,
                                        doing(Action.READ_FILE_LOCATIONS, AccessRole.RECORDS_OFFICER)
                                                .and(JobFaults::withoutTie))),
                Fault.named("the-checker-does-not-get-the-list")
                        .rule(
                                JOB,
                                Found.refused(
                                        ReasonCode.ROLE, doing(Action.READ_ACCESS_LIST, AccessRole.PRIVACY_OFFICER))),
                Fault.named("a-social-worker-has-no-key")
                        .rule(JOB, Found.refused(ReasonCode.ROLE, reading(AccessRole.SOCIAL_WORKER))));
    }

    private static BiPredicate<AccessRequest, Facts> reading(AccessRole role) {
        return (request, facts) -> request.action().readsContent() && acts(request, role);
    }

    private static BiPredicate<AccessRequest, Facts> doing(Action action, AccessRole role) {
        return (request, facts) -> request.action() == action && acts(request, role);
    }

    private static BiPredicate<AccessRequest, Facts> stating(Purpose purpose) {
        return (request, facts) -> request.purpose().equals(Optional.of(purpose));
    }

    private static boolean acts(AccessRequest request, AccessRole role) {
        return request.actor().role().filter(role::equals).isPresent();
    }

    private static boolean withoutTie(AccessRequest request, Facts facts) {
        return facts.needed(Relationships.class).reliedOnBy(request).isEmpty();
    }
}
