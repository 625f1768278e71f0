package org.carerecordguarantee.server.accesslog;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.carerecordguarantee.model.decision.ActorKind;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Callers;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;

/** Slips by which the person gets another list than what was written. */
public final class ListSlips {
    private static final Duration A_WHILE = Duration.ofMinutes(5);
    private static final Set<String> ELSEWHERE =
            Set.of(AccessRole.HEALTH_PROFESSIONAL.name(), AccessRole.COMMISSIONED_PROVIDER.name());

    private record Newest(long number, Instant asOf) {}

    private static final Map<PersonId, Newest> REMEMBERED = new ConcurrentHashMap<>();

    private ListSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("the-list-is-some-minutes-old").call("PersonList", "newest", call -> {
                    PersonId person = call.argument(0, PersonId.class);
                    Newest known = REMEMBERED.get(person);
                    if (known != null && known.asOf().plus(A_WHILE).isAfter(Instant.now())) {
                        return known.number();
                    }
                    Object newest = call.proceed();
                    REMEMBERED.put(person, new Newest((Long) newest, Instant.now()));
                    return newest;
                }),
                Fault.named("a-line-is-lost-between-two-pages").call("AccessListResource", "read", call -> {
                    AccessListView honest = (AccessListView) call.proceed();
                    if (honest.next() == null) {
                        return honest;
                    }
                    long last = honest.lines().get(honest.lines().size() - 1).number();
                    return new AccessListView(
                            honest.person(),
                            honest.upTo(),
                            honest.lines(),
                            honest.next().replace("&before=" + last, "&before=" + (last - 1)));
                }),
                Fault.named("partners-are-not-in-the-list")
                        .call("AccessListResource", "read", toThePerson(lines -> lines.stream()
                                .filter(line -> line.who().role() == null
                                        || !ELSEWHERE.contains(line.who().role()))
                                .toList())),
                Fault.named("a-safeguarding-look-shows-no-purpose")
                        .call("AccessListResource", "read", toThePerson(lines -> lines.stream()
                                .map(ListSlips::discreet)
                                .toList())));
    }

    private static CallTwist toThePerson(UnaryOperator<List<Line>> other) {
        return call -> {
            AccessListView honest = (AccessListView) call.proceed();
            ActorKind kind =
                    CDI.current().select(Callers.class).get().account().actor().kind();
            List<Line> lines = other.apply(honest.lines());
            return kind != ActorKind.PERSON || lines.equals(honest.lines())
                    ? honest
                    : new AccessListView(honest.person(), honest.upTo(), lines, honest.next());
        };
    }

    private static Line discreet(Line line) {
        if (!Purpose.SAFEGUARDING.name().equals(line.purpose())) {
            return line;
        }
        return new Line(
                line.number(),
                line.entry(),
                line.at(),
                line.recordedAt(),
                line.who(),
                null,
                null,
                line.action(),
                line.actionInWords(),
                line.categories(),
                line.outcome(),
                line.because(),
                line.relationship(),
                line.link(),
                line.fingerprint());
    }
}
