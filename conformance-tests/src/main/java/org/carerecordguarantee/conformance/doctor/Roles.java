package org.carerecordguarantee.conformance.doctor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Adapter;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.OrganisationKind;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.SearchTerms;
import org.carerecordguarantee.conformance.witness.Exchanges;
import org.carerecordguarantee.conformance.witness.Turn;
import org.carerecordguarantee.conformance.world.Parts;

/**
 * Whether each worker whom the checks need can be had, can log in, and has the role. Those who search for people in their daily work are
 * asked to search for somebody whom nobody is called like, the council's privacy officer for the alerts: a system that refuses that for want
 * of the role knows them by another. Privacy officers of other organisations need not see the council's alerts.
 */
final class Roles implements Examination {

    private static final String NOBODY = "Zzyx-Nobody-By-This-Name";
    private static final Set<Role> SEARCHING =
            EnumSet.of(Role.SOCIAL_WORKER, Role.SENIOR_PRACTITIONER, Role.TEAM_MANAGER, Role.EDT_WORKER);

    @Override
    public String subject() {
        return "the roles";
    }

    @Override
    public List<String> restsOn() {
        return List.of(LogIn.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        List<Finding> found = new ArrayList<>();
        Adapter adapter = visit.connection().adapter();
        Exchanges exchanges = visit.connection().exchanges();
        Parts.staff().values().forEach(staff -> found.add(look(staff, adapter, exchanges)));
        return found;
    }

    private static Finding look(Parts.Staff staff, Adapter adapter, Exchanges exchanges) {
        String who = staff.name() + ", role " + staff.role();
        Actor worker;
        try {
            worker = turn(
                    "worker", exchanges, () -> adapter.arrangements().worker(staff.sheet("doctor", Optional.empty())));
        } catch (AdapterTrouble | NotWritten | NotInProduct e) {
            return Finding.fix(who + ", cannot be had: " + e.getMessage() + "; map the role " + staff.role()
                    + " in the adapter, or give the test environment a worker of this role");
        }
        boolean searches = SEARCHING.contains(staff.role());
        try {
            Outcome<?> answer = searches
                    ? turn("search", exchanges, () -> adapter.system()
                            .search(worker, SearchTerms.name(NOBODY), Purpose.DIRECT_CARE))
                    : turn("privacyAlerts", exchanges, () -> adapter.system().privacyAlerts(worker));
            return judge(staff, who, searches, answer);
        } catch (NotWritten | NotInProduct e) {
            return Finding.note(who + ", could not be tried: " + e.getMessage());
        } catch (AdapterTrouble e) {
            return Finding.fix(who + ", cannot log in or be served: " + e.getMessage() + "; correct the log-in that the"
                    + " adapter uses for the role " + staff.role());
        }
    }

    private static Finding judge(Parts.Staff staff, String who, boolean searches, Outcome<?> answer) {
        Optional<Reason> reason =
                answer instanceof Refused<?> refused ? Optional.of(refused.reason()) : Optional.empty();
        if (reason.filter(Reason.ACCOUNT::equals).isPresent()) {
            return Finding.fix(
                    who + ", is refused as having no active account: activate the account in the test environment");
        }
        boolean needed = searches || staff.role() == Role.PRIVACY_OFFICER && staff.kind() == OrganisationKind.COUNCIL;
        if (needed && reason.filter(Reason.ROLE::equals).isPresent()) {
            return Finding.fix(who + ", is refused " + (searches ? "a search" : "the privacy alerts")
                    + " for want of the role: give the log-in that the adapter uses the role " + staff.role()
                    + " in the system, or correct the adapter's mapping");
        }
        return Finding.ok(who + ", can log in");
    }

    private static <T> T turn(String operation, Exchanges exchanges, Supplier<T> adapter) {
        T answer = Turn.of(operation, exchanges, adapter).answer();
        if (answer == null) {
            throw new AdapterTrouble("the adapter's '" + operation + "' gave nothing");
        }
        return answer;
    }
}
