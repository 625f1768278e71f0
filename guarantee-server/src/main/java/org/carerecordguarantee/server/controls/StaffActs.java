package org.carerecordguarantee.server.controls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.people.Arranged;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.KeptContract;
import org.carerecordguarantee.server.people.KeptStanding;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.StaffRegister;
import org.carerecordguarantee.server.people.WorkerSheet;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/**
 * Keeps the register of staff, as an act like any other: judged, done and written down in one transaction. Who keeps it never
 * keeps what is said of themself, and never answers for an account that they open: it takes two to let somebody in.
 */
@ApplicationScoped
class StaffActs {
    @Inject
    private Guard guard;

    @Inject
    private StaffRegister staff;

    @Inject
    private People people;

    @Inject
    private FreshIds ids;

    /** What is handed in to open an account. What it lacks is empty here, and then the account is not opened. */
    record Application(
            String name,
            String subject,
            Optional<AccessRole> role,
            String jobTitle,
            Optional<UUID> team,
            Optional<UUID> sponsor,
            Optional<LocalDate> undertakingOn,
            Optional<LocalDate> trainedOn) {}

    StaffView one(UUID worker) {
        return ask(Action.READ_STAFF_REGISTER, allowed -> view(worker));
    }

    StaffView open(Application application) {
        return keep(allowed -> {
            Optional<WorkerSheet> sponsor = application
                    .sponsor()
                    .filter(id -> !id.equals(allowed.actor().id()))
                    .flatMap(people::activeWorker);
            notAcceptedIfLacking(application, sponsor, allowed);
            if (staff.isTaken(application.subject())) {
                throw Problem.of(Reason.CLASHES)
                        .withClause("CTL-01")
                        .withDetail("Somebody signs in by this name already, and no two people share one.")
                        .declined();
            }
            UUID team = application.team().orElseThrow();
            notAcceptedWithoutContract(team, allowed);
            UUID id = ids.next();
            staff.open(
                    new StaffRegister.Newcomer(
                            new Arranged(id, application.name(), application.subject()),
                            application.role().orElseThrow(),
                            application.jobTitle(),
                            team,
                            Optional.empty()),
                    new KeptStanding(
                            true,
                            sponsor.map(WorkerSheet::name),
                            application.undertakingOn(),
                            application.trainedOn(),
                            Optional.empty()),
                    allowed.actor().id(),
                    allowed.at());
            return view(id);
        });
    }

    StaffView trained(UUID worker, LocalDate completedOn) {
        return keep(worker, allowed -> {
            if (completedOn.isAfter(London.dateOf(allowed.at()))) {
                throw notAccepted("completedOn", "CTL-02", "Name a day that has come.");
            }
            staff.change(
                    worker,
                    standing -> standing.trained(completedOn),
                    allowed.actor().id(),
                    allowed.at());
        });
    }

    /** @param at when they leave; empty for now */
    StaffView leaving(UUID worker, Optional<Instant> at) {
        return keep(
                worker,
                allowed -> staff.change(
                        worker,
                        standing -> standing.leaving(at.orElse(allowed.at())),
                        allowed.actor().id(),
                        allowed.at()));
    }

    StaffView move(UUID worker, UUID team) {
        return keep(worker, allowed -> {
            if (staff.organisationOf(team).isEmpty()) {
                throw notAccepted("team", "CTL-06", "Name a team that is known here.");
            }
            notAcceptedWithoutContract(team, allowed);
            staff.move(worker, team, allowed.actor().id(), allowed.at());
        });
    }

    KeptContract contract(UUID organisation, KeptContract contract) {
        return keep(allowed -> {
            if (!staff.knowsOrganisation(organisation)) {
                throw Problem.of(Reason.NO_SUCH_RECORD).declined();
            }
            if (contract.clause().codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw notAccepted("clause", "CTL-08", "Name the contract's clause on confidentiality.");
            }
            staff.contracted(organisation, contract, allowed.actor().id(), allowed.at());
            return contract;
        });
    }

    private void notAcceptedIfLacking(Application application, Optional<WorkerSheet> sponsor, Allowed allowed) {
        Problem problem = Problem.of(Reason.NOT_ACCEPTED).withClause("CTL-01");
        if (sponsor.isEmpty()) {
            problem = problem.withField(
                    "sponsor",
                    "CTL-01",
                    "Name somebody with an open account, other than yourself, who answers for it.");
        }
        if (application.role().filter(role -> role != AccessRole.SERVICE_USER).isEmpty()) {
            problem = problem.withField("role", "CTL-01", "Name the role of somebody at work.");
        }
        if (application.team().flatMap(staff::organisationOf).isEmpty()) {
            problem = problem.withField("team", "CTL-01", "Name a team that is known here.");
        }
        LocalDate today = London.dateOf(allowed.at());
        if (application.undertakingOn().filter(day -> !day.isAfter(today)).isEmpty()) {
            problem = problem.withField("undertakingOn", "CTL-01", "Say when the undertaking was signed.");
        }
        if (application.trainedOn().filter(day -> day.isAfter(today)).isPresent()) {
            problem = problem.withField("trainedOn", "CTL-02", "Name a day that has come.");
        }
        if (!problem.errors().isEmpty()) {
            throw problem.declined();
        }
    }

    // Before accounts activate, not after: an account that no contract stands behind is not even made.
    private void notAcceptedWithoutContract(UUID team, Allowed allowed) {
        UUID organisation = staff.organisationOf(team).orElseThrow();
        if (staff.underContract(organisation)
                && staff.contract(organisation)
                        .map(Standings::contract)
                        .filter(contract -> contract.standsOn(London.dateOf(allowed.at())))
                        .isEmpty()) {
            throw notAccepted("team", "CTL-08", "Show first the contract that this organisation works under.");
        }
    }

    private StaffView view(UUID worker) {
        WorkerSheet sheet = staff.worker(worker)
                .orElseThrow(() -> Problem.of(Reason.NO_SUCH_RECORD).declined());
        return StaffView.of(
                sheet,
                staff.standing(worker)
                        .orElse(new KeptStanding(
                                true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private StaffView keep(UUID worker, Consumer<Allowed> change) {
        return keep(allowed -> {
            view(worker);
            if (worker.equals(allowed.actor().id())) {
                throw Problem.of(Reason.ROLE)
                        .withClause("CTL-01")
                        .withDetail("Nobody keeps what the register says of themself.")
                        .declined();
            }
            change.accept(allowed);
            return view(worker);
        });
    }

    private <T> T keep(Function<Allowed, T> act) {
        return ask(Action.KEEP_STAFF_REGISTER, act);
    }

    private <T> T ask(Action action, Function<Allowed, T> act) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.aboutNobody(action, Purpose.RECORD_KEEPING), allowed -> Act.Done.of(act.apply(allowed))))
                .value();
    }

    private static RuntimeException notAccepted(String field, String clause, String message) {
        return Problem.of(Reason.NOT_ACCEPTED)
                .withClause(clause)
                .withField(field, clause, message)
                .declined();
    }
}
