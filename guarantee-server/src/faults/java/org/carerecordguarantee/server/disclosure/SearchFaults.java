package org.carerecordguarantee.server.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.disclosure.BeingKnownIsADisclosure;
import org.carerecordguarantee.model.disclosure.Existence;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.server.access.Answer;
import org.carerecordguarantee.server.access.FindPeople;
import org.carerecordguarantee.server.access.OpenRecord;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.PersonSheet;
import org.carerecordguarantee.server.people.SearchTerms;

/** Ways in which a search tells too much to those outside the council (CNF-10), or too little to those who may know. */
@ApplicationScoped
public class SearchFaults implements Planted {
    private static final Class<BeingKnownIsADisclosure> KNOWN = BeingKnownIsADisclosure.class;
    private static final int TERMS = 0;
    private static final int AMONG = 1;

    @Inject
    private People people;

    @Inject
    private OpenRecord records;

    @Override
    public String catalogue() {
        return "planted-finding";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("anybody-with-a-login-finds-everybody")
                        .rule(KNOWN, Found.passed(SearchFaults::searching))
                        .call("People", "fitting", call -> call.proceedWith(AMONG, Optional.empty())),
                Fault.named("the-right-number-is-enough-to-find-somebody")
                        .rule(KNOWN, Found.passed(SearchFaults::searching))
                        .call(
                                "People",
                                "fitting",
                                call -> terms(call).nhsNumber().isPresent()
                                        ? call.proceedWith(AMONG, Optional.empty())
                                        : call.proceed()),
                Fault.named("an-advocate-finds-everybody")
                        .rule(KNOWN, Found.passed((request, facts) -> searching(request, facts) && advocate(request)))
                        .rule(
                                RoleHasFunction.class,
                                Found.permitted(
                                        (request, facts) -> request.action() == Action.SEARCH && advocate(request)))
                        .call("People", "fitting", call -> call.proceedWith(AMONG, Optional.empty())),
                Fault.named("a-search-counts-those-whom-it-hides").call("FindPeople", "search", this::counting),
                Fault.named("a-search-by-name-finds-nobody")
                        .call("People", "fitting", call -> terms(call).name().isPresent() ? List.of() : call.proceed()),
                Fault.named("who-helps-from-outside-finds-nobody")
                        .call(
                                "People",
                                "fitting",
                                call -> call.argument(AMONG, Optional.class).isPresent() ? List.of() : call.proceed()),
                Fault.named("a-search-opens-the-record-that-it-finds").call("FindPeople", "search", this::opening));
    }

    private static boolean searching(AccessRequest request, Facts facts) {
        return request.action() == Action.SEARCH
                && request.person().isPresent()
                && facts.needed(Existence.class).known();
    }

    private static boolean advocate(AccessRequest request) {
        return request.actor().role().filter(AccessRole.IMCA::equals).isPresent();
    }

    private static SearchTerms terms(Call call) {
        return call.argument(TERMS, SearchTerms.class);
    }

    private Object counting(Call call) throws Exception {
        Object answer = call.proceed();
        if (!(answer instanceof Answer.Opened<?> opened)) {
            return answer;
        }
        FindPeople.Found found = (FindPeople.Found) opened.value();
        int fitting = people.fitting(terms(call), Optional.empty(), FindPeople.MOST_SHOWN)
                .size();
        return fitting <= found.people().size() ? answer : again(opened, new FindPeople.Found(found.people(), true));
    }

    private static Object again(Answer.Opened<?> opened, FindPeople.Found found) {
        return new Answer.Opened<>(found, opened.request(), opened.decision(), opened.entry());
    }

    /** For a preview beside each name, which nobody asked for. */
    private Object opening(Call call) throws Exception {
        Object answer = call.proceed();
        if (!(answer instanceof Answer.Opened<?> opened)) {
            return answer;
        }
        FindPeople.Found found = (FindPeople.Found) opened.value();
        for (PersonSheet each : found.people()) {
            records.record(each.id().value(), call.argument(2, Purpose.class), new OpenRecord.Slice(1, null));
        }
        return again(opened, found);
    }
}
