package org.carerecordguarantee.server.disclosure;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.AccessRequest;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Facts;
import org.carerecordguarantee.model.decision.Finding;
import org.carerecordguarantee.model.decision.Forbid;
import org.carerecordguarantee.model.decision.Pass;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.decision.Relationships;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.model.disclosure.BeingKnownIsADisclosure;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Answer;
import org.carerecordguarantee.server.access.Callers;
import org.carerecordguarantee.server.access.FindPeople;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Meanwhile;
import org.carerecordguarantee.server.people.People;
import org.carerecordguarantee.server.people.PersonSheet;
import org.carerecordguarantee.server.people.SearchTerms;

/** Slips by which an outsider learns that somebody is known here (CNF-10). */
public final class SearchSlips {
    private static final Duration LOOKING_THROUGH_ONE_RECORD = Duration.ofMillis(400);
    private static final int ENOUGH = 200;

    private static final Meanwhile BY_NUMBER = new Meanwhile();

    private SearchSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("the-answer-says-that-there-are-others").call("FindPeople", "search", call -> {
                    Object honest = call.proceed();
                    if (honest instanceof Answer.Opened<?> opened
                            && opened.value() instanceof FindPeople.Found found
                            && hidden(call, found) > 0) {
                        return new Answer.Opened<>(
                                new FindPeople.Found(found.people(), true),
                                opened.request(),
                                opened.decision(),
                                opened.entry());
                    }
                    return honest;
                }),
                Fault.named("a-search-takes-longer-if-somebody-is-known").call("FindPeople", "search", call -> {
                    Object honest = call.proceed();
                    if (honest instanceof Answer.Opened<?> opened
                            && opened.value() instanceof FindPeople.Found found
                            && hidden(call, found) > 0) {
                        Thread.sleep(LOOKING_THROUGH_ONE_RECORD.toMillis() * hidden(call, found));
                        return new Answer.Opened<>(found, opened.request(), opened.decision(), opened.entry());
                    }
                    return honest;
                }),
                whoKnowsTheNumber(),
                Fault.named("who-once-worked-with-somebody-finds-them-still")
                        .rule(
                                BeingKnownIsADisclosure.class,
                                (honest, request, facts) -> request.action() == Action.SEARCH
                                                && request.person().isPresent()
                                                && !facts.needed(Relationships.class)
                                                        .all()
                                                        .isEmpty()
                                        ? passed(honest)
                                        : honest.consider(request, facts)),
                Fault.named("a-declaration-is-taken-only-about-somebody-known")
                        .rule(
                                BeingKnownIsADisclosure.class,
                                (honest, request, facts) ->
                                        passedIf(request.action() == Action.DECLARE_CONFLICT, honest, request, facts)),
                Fault.named("one-item-tells-that-there-is-a-record")
                        .rule(
                                BeingKnownIsADisclosure.class,
                                (honest, request, facts) ->
                                        passedIf(request.action() == Action.READ_ITEM, honest, request, facts)));
    }

    // How many fit what an outsider looked for and were not shown.
    private static long hidden(Call call, FindPeople.Found found) {
        CDI<Object> beans = CDI.current();
        if (beans.select(Callers.class).get().account().actor().councilStaff()) {
            return 0;
        }
        Set<PersonId> shown = found.people().stream().map(PersonSheet::id).collect(Collectors.toSet());
        return beans
                .select(People.class)
                .get()
                .fitting(call.argument(0, SearchTerms.class), Optional.empty(), ENOUGH)
                .stream()
                .filter(person -> !shown.contains(person.id()))
                .count();
    }

    private static Fault whoKnowsTheNumber() {
        return Fault.named("who-knows-the-nhs-number-finds-anybody")
                .call("FindPeople", "search", BY_NUMBER.during(call -> call.argument(0, SearchTerms.class)
                        .nhsNumber()
                        .isPresent()))
                .call(
                        "People",
                        "fitting",
                        call -> BY_NUMBER.holds()
                                        && call.argument(1, Optional.class).isPresent()
                                ? call.proceedWith(1, Optional.empty())
                                : call.proceed())
                .rule(
                        BeingKnownIsADisclosure.class,
                        (honest, request, facts) -> passedIf(
                                request.action() == Action.SEARCH && BY_NUMBER.holds(), honest, request, facts));
    }

    /** Passes somebody who is known and with whom the outsider has nothing to do. */
    private static Finding passedIf(boolean forgotten, Rule honest, AccessRequest request, Facts facts) {
        Finding found = honest.consider(request, facts);
        boolean known = found instanceof Forbid forbid && forbid.reason() != ReasonCode.NO_SUCH_RECORD;
        return forgotten && known ? passed(honest) : found;
    }

    private static Finding passed(Rule honest) {
        return new Pass(honest.clause(), honest.gate());
    }
}
