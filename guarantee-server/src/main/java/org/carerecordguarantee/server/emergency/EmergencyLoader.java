package org.carerecordguarantee.server.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.EmergencyClaim;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.ItemRef;
import org.carerecordguarantee.model.emergency.EmergencySummary;
import org.carerecordguarantee.model.emergency.EmergencyWindow;
import org.carerecordguarantee.model.emergency.InEmergency;
import org.carerecordguarantee.model.people.Function;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.FactLoader;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.people.Account;

/** What is known of an emergency: whether one is open for this worker and this person, and how far they have come. */
@ApplicationScoped
class EmergencyLoader implements FactLoader {
    @Inject
    private Windows windows;

    // Only a role with the function can have opened one, so nobody else pays for the question.
    @Override
    public Optional<EmergencyClaim> emergency(Account account, PersonId person, Instant at) {
        boolean function = account.roles().stream().anyMatch(role -> role.has(Function.EMERGENCY_ACCESS));
        return function ? windows.open(account.actor().id(), person, at).map(EmergencyWindow::claim) : Optional.empty();
    }

    @Override
    public List<Fact> factsOf(AccessRequest request, Sought sought) {
        boolean opened = request.emergency()
                .map(claim -> windows.summaryOpened(claim.id()))
                .orElse(false);
        return List.of(new InEmergency(
                opened, itemsOf(sought, EmergencySummary::has), itemsOf(sought, EmergencySummary::isKeptFromPartners)));
    }

    private static Set<ItemRef> itemsOf(Sought sought, Predicate<String> category) {
        return sought.items().entrySet().stream()
                .filter(item -> category.test(item.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
