package org.carerecordguarantee.server.controls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.controls.RepeatedClaims;
import org.carerecordguarantee.model.controls.TrainingIsCurrent;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.decision.Visibility;
import org.carerecordguarantee.model.people.ToolkitStatus;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.people.KeptContract;
import org.carerecordguarantee.server.people.KeptStanding;
import org.carerecordguarantee.server.people.StaffRegister;
import org.carerecordguarantee.server.people.WorkerSheet;

/** Slips about what an account rests on, about claims that become a pattern, and about the books of the paper stores. */
public final class StaffSlips {
    private StaffSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("a-check-that-found-all-well-is-not-kept")
                        .call("PaperStores", "check", StaffSlips::notKept),
                Fault.named("nearly-meeting-the-standards-is-enough")
                        .call("StaffRegister", "contract", StaffSlips::nearlyMet),
                Fault.named("a-search-needs-no-training").rule(TrainingIsCurrent.class, StaffSlips::searching),
                Fault.named("claims-are-counted-by-the-calendar-month").call("Ties", "claims", StaffSlips::ofThisMonth),
                Fault.named("who-opens-the-account-answers-for-it")
                        .call("StaffRegister", "open", StaffSlips::sponsored),
                Fault.named("who-lacks-training-is-told-it-is-their-role")
                        .rule(TrainingIsCurrent.class, StaffSlips::forTheRole));
    }

    private static Object notKept(Call call) throws Exception {
        if (!call.argument(1, Boolean.class) || !call.argument(2, Boolean.class)) {
            return call.proceed();
        }
        Allowed allowed = call.argument(4, Allowed.class);
        StoredCheck row = new StoredCheck();
        row.id = UUID.randomUUID();
        row.storeId = call.argument(0, UUID.class);
        row.locked = true;
        row.desksClear = true;
        row.note = call.argument(3, String.class);
        row.saidBy = allowed.actor().id();
        row.at = allowed.at();
        return PaperStoreView.Check.of(row);
    }

    private static Object nearlyMet(Call call) throws Exception {
        Optional<?> shown = (Optional<?>) call.proceed();
        if (shown.isEmpty()) {
            return shown;
        }
        KeptContract contract = (KeptContract) shown.get();
        return contract.toolkit() == ToolkitStatus.APPROACHING_STANDARDS
                ? Optional.of(new KeptContract(contract.clause(), ToolkitStatus.STANDARDS_MET, contract.until()))
                : shown;
    }

    private static Finding searching(Rule honest, AccessRequest request, Facts facts) {
        Finding found = honest.consider(request, facts);
        return found instanceof Forbid && request.action() == Action.SEARCH
                ? new Pass(honest.clause(), honest.gate())
                : found;
    }

    private static Object ofThisMonth(Call call) throws Exception {
        List<?> claims = (List<?>) call.proceed();
        Instant now = call.argument(1, Instant.class).plus(RepeatedClaims.BY_DEFAULT.within());
        LocalDate first = London.dateOf(now).withDayOfMonth(1);
        List<?> ofThisMonth = claims.stream()
                .filter(claim -> !London.dateOf((Instant) claim).isBefore(first))
                .toList();
        return ofThisMonth.size() == claims.size() ? claims : ofThisMonth;
    }

    private static Object sponsored(Call call) throws Exception {
        KeptStanding standing = call.argument(1, KeptStanding.class);
        Optional<String> keeper = ((StaffRegister) call.target())
                .worker(call.argument(2, UUID.class))
                .map(WorkerSheet::name);
        return call.proceedWith(
                1,
                new KeptStanding(
                        standing.individual(),
                        keeper,
                        standing.undertakingOn(),
                        standing.trainedOn(),
                        standing.leavesAt()));
    }

    private static Finding forTheRole(Rule honest, AccessRequest request, Facts facts) {
        Finding found = honest.consider(request, facts);
        return found instanceof Forbid
                ? new Forbid(honest.clause(), honest.gate(), ReasonCode.ROLE, Set.of(), Visibility.STATED)
                : found;
    }
}
