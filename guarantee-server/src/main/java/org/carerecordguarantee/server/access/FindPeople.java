package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.accesslog.AccessEntry;
import org.carerecordguarantee.model.accesslog.Subject;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Decision;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.LegitimateRelationship;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.accesslog.AccessLog;
import org.carerecordguarantee.server.accesslog.PersonHead;
import org.carerecordguarantee.server.people.Account;
import org.carerecordguarantee.server.people.FreshIds;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.PersonSheet;
import org.carerecordguarantee.server.people.SearchTerms;
import org.carerecordguarantee.server.people.Ties;

/**
 * The one way to look for people.
 *
 * <p>The life of a search: it is decided whether this caller may search at all; those who fit are found, and for each it
 * is decided whether they may be shown, all without a lock; then those to be shown, and those kept from this caller by a
 * conflict, are locked in the order of their ids and decided upon again; each of them gets an entry that names nobody
 * else; one entry of the organisation holds the terms and the ids shown; all is committed, and then it is answered.
 *
 * <p>INVARIANT: nobody is shown without an entry in their own list, and somebody who is not shown leaves no trace in the
 * answer.
 */
@ApplicationScoped
@Upholds({"LOG-07", "CNF-10"})
public class FindPeople {
    /** The most people that one search shows. */
    public static final int MOST_SHOWN = 20;

    // A search that fits more than this many is too wide to be looked through; the caller is told there are more.
    private static final int MOST_CONSIDERED = 200;

    @Inject
    private Callers callers;

    @Inject
    private Judge judge;

    @Inject
    private AccessLog log;

    @Inject
    private People people;

    @Inject
    private Ties ties;

    @Inject
    private FreshIds ids;

    @Inject
    private Attempt attempt;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Who was found, by name.
     *
     * @param more whether others fit too
     */
    public record Found(List<PersonSheet> people, boolean more) {}

    /**
     * Looks for people.
     *
     * @param asGiven the terms in the caller's own words, for the organisation's entry
     */
    @Transactional
    public Answer<Found> search(SearchTerms terms, Map<String, String> asGiven, Purpose purpose) {
        attempt.is(Asked.aboutNobody(Action.SEARCH, purpose));
        Account account = callers.account();
        Optional<Purpose> stated = Optional.ofNullable(purpose);
        AccessRequest request =
                AccessRequest.aboutNobody(account.actor(), Action.SEARCH, stated, callers.timeFor(Optional.empty()));
        Decision decision = judge.decide(request, account, Sought.person());
        if (!decision.allowed()) {
            return new Answer.Refused<>(request, decision, write(request, decision, Subject.search(asGiven, Set.of())));
        }
        Optional<UUID> among = account.actor().councilStaff()
                ? Optional.empty()
                : Optional.of(account.actor().id());
        List<PersonSheet> fitting = people.fitting(terms, among, MOST_CONSIDERED);
        Selection selection = select(fitting, account, stated);
        Set<PersonId> shown = showUnderLock(selection, stated);
        UUID entry = write(request, decision, Subject.search(asGiven, shown));
        List<PersonSheet> found =
                fitting.stream().filter(each -> shown.contains(each.id())).toList();
        boolean more = selection.more() || fitting.size() == MOST_CONSIDERED;
        return new Answer.Opened<>(new Found(found, more), request, decision, entry);
    }

    private record Selection(Set<PersonId> touched, boolean more) {}

    private Selection select(List<PersonSheet> fitting, Account account, Optional<Purpose> purpose) {
        Set<PersonId> touched = new HashSet<>();
        int shown = 0;
        for (PersonSheet candidate : fitting) {
            Decision decision = judge.decide(about(candidate.id(), account, purpose), account, Sought.person());
            if (decision.allowed()) {
                if (shown == MOST_SHOWN) {
                    return new Selection(touched, true);
                }
                shown++;
                touched.add(candidate.id());
            } else if (keptOutByConflict(decision)) {
                touched.add(candidate.id());
            }
        }
        return new Selection(touched, false);
    }

    private Set<PersonId> showUnderLock(Selection selection, Optional<Purpose> purpose) {
        List<PersonHead> heads = new ArrayList<>();
        selection.touched().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(person -> log.lock(person).ifPresent(heads::add));
        // What was read before the locks must not be answered from memory.
        entities.clear();
        Account account = callers.account();
        return heads.stream()
                .filter(head -> writeInto(head, about(head.person(), account, purpose), account))
                .map(PersonHead::person)
                .collect(Collectors.toSet());
    }

    /** Writes it down and says whether this person is shown. */
    private boolean writeInto(PersonHead head, AccessRequest request, Account account) {
        Decision decision = judge.decide(request, account, Sought.person());
        if (!decision.allowed() && !keptOutByConflict(decision)) {
            return false;
        }
        Optional<LegitimateRelationship> relationship = decision.allowed()
                ? new Relationships(ties.between(request.actor().id(), head.person())).reliedOnBy(request)
                : Optional.empty();
        Subject touched = Touched.by(request, Set.of(), Set.of(), relationship);
        log.append(head, entry(request, decision, touched));
        return decision.allowed();
    }

    private AccessRequest about(PersonId person, Account account, Optional<Purpose> purpose) {
        return AccessRequest.about(
                person, account.actor(), Action.SEARCH, purpose, Set.of(), callers.timeFor(Optional.of(person)));
    }

    private static boolean keptOutByConflict(Decision decision) {
        for (Finding finding : decision.because()) {
            if (finding instanceof Forbid forbid && forbid.reason() == ReasonCode.CONFLICT) {
                return true;
            }
        }
        return false;
    }

    private UUID write(AccessRequest request, Decision decision, Subject touched) {
        AccessEntry entry = entry(request, decision, touched);
        log.append(entry);
        return entry.entry();
    }

    private AccessEntry entry(AccessRequest request, Decision decision, Subject touched) {
        return AccessEntry.of(ids.next(), request, decision, touched, callers.circumstances(request.at()));
    }
}
