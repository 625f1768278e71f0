package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Post;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.misuse.IndependentOwner;
import org.carerecordguarantee.model.misuse.Investigating;
import org.carerecordguarantee.model.misuse.Standing;
import org.carerecordguarantee.model.people.Function;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.PastLook;
import org.carerecordguarantee.server.access.PastLooks;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.duties.PrivacyAlerts;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.Accounts;
import org.carerecordguarantee.server.people.Ties;

/** Begins investigations, and says whose they are: somebody who is not in the line of whoever is accused (ACT-01). */
@ApplicationScoped
class OpeningActs {
    @Inject
    private Guard guard;

    @Inject
    private Investigations investigations;

    @Inject
    private Findings findings;

    @Inject
    private PastLooks pastLooks;

    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private Accounts accounts;

    @Inject
    private Ties ties;

    @Inject
    private Duties duties;

    /**
     * What is handed in.
     *
     * @param looks the entries of the looks that it is about; empty for every look of the accused so far
     */
    record HandedIn(
            Optional<UUID> alert, UUID accused, Optional<String> allegation, UUID owner, Optional<List<UUID>> looks) {}

    InvestigationView open(UUID person, HandedIn handedIn) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.OPEN_INVESTIGATION, Purpose.ACCESS_AUDIT),
                        allowed -> Act.Done.of(opened(handedIn, allowed))))
                .value();
    }

    /** Gives an open investigation to somebody else, who is independent too. */
    InvestigationView handOver(UUID person, UUID investigation, UUID owner) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.WORK_INVESTIGATION, Purpose.ACCESS_AUDIT),
                        new OnInvestigation<InvestigationView>(investigations, investigation) {
                            @Override
                            InvestigationView act(StoredInvestigation row, Allowed allowed) {
                                if (investigations.closing(row.id).isPresent()) {
                                    throw Accepted.clash("ACT-01", "This investigation has been closed.");
                                }
                                independent(owner, account(row.accusedId, "accused"), allowed.person());
                                investigations.own(
                                        row.id, owner, allowed.actor().id(), allowed.at());
                                return findings.view(row);
                            }
                        }))
                .value();
    }

    private InvestigationView opened(HandedIn handedIn, Allowed allowed) {
        if (handedIn.accused().equals(allowed.actor().id())) {
            throw Accepted.fault("accused", "ACT-01", "Nobody opens an investigation into themself.");
        }
        String allegation = allegation(handedIn, allowed.person());
        Account accused = account(handedIn.accused(), "accused");
        independent(handedIn.owner(), accused, allowed.person());
        StoredInvestigation row = investigations.open(
                new Investigations.New(
                        allowed.person(),
                        handedIn.accused(),
                        allegation,
                        handedIn.alert(),
                        handedIn.owner(),
                        Investigating.due(allowed.at()),
                        looks(handedIn, allowed.person())),
                allowed.actor().id(),
                allowed.at());
        duties.raise(
                DutyKind.INVESTIGATE,
                allowed.person(),
                row.id,
                Optional.of(row.accusedId),
                allowed.at(),
                Duties.endOf(row.dueOn));
        return findings.view(row);
    }

    // An alert says what it is about; without one somebody has to say what is alleged.
    private String allegation(HandedIn handedIn, PersonId person) {
        String said = handedIn.allegation().orElse("");
        if (handedIn.alert().isEmpty()) {
            return Accepted.words("allegation", "ACT-01", said);
        }
        boolean fits = alerts.known(handedIn.alert().get())
                .filter(alert ->
                        person.value().equals(alert.person()) && alert.worker().equals(handedIn.accused()))
                .isPresent();
        if (!fits) {
            throw Accepted.fault("alert", "ACT-01", "Name an alert about this person and this worker.");
        }
        return Accepted.noneTooLong("allegation", "ACT-01", said);
    }

    private Set<UUID> looks(HandedIn handedIn, PersonId person) {
        Set<UUID> theirs = pastLooks.of(person, handedIn.accused()).stream()
                .filter(PastLook::sees)
                .map(PastLook::entry)
                .collect(Collectors.toSet());
        Set<UUID> named = handedIn.looks().<Set<UUID>>map(HashSet::new).orElse(theirs);
        if (!theirs.containsAll(named)) {
            throw Accepted.fault("looks", "ACT-01", "Name looks of this worker at this person's record.");
        }
        return named;
    }

    private void independent(UUID owner, Account accused, PersonId person) {
        Account named = account(owner, "owner");
        Post post = named.actor().post().orElseThrow();
        boolean mayInvestigate = named.roles().stream().anyMatch(role -> role.has(Function.INVESTIGATE));
        if (!named.open() || !post.councilStaff() || !mayInvestigate) {
            throw Accepted.fault("owner", "ACT-01", "Name somebody of the council whose role is to investigate.");
        }
        if (!ties.declared(owner, person).isEmpty()) {
            throw Accepted.fault("owner", "ACT-01", "Name somebody else: CTL-05 keeps them out.");
        }
        Accepted.none(IndependentOwner.faults(
                standing(named),
                standing(accused),
                ties.gaveTheWork(accused.actor().id(), person)));
    }

    private Account account(UUID worker, String field) {
        return accounts.ofWorker(worker)
                .orElseThrow(() -> Accepted.fault(field, "ACT-01", "Name a worker who is known here."));
    }

    private static Standing standing(Account account) {
        return new Standing(
                account.actor().id(), account.actor().post().orElseThrow().teamId());
    }
}
