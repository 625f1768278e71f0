package org.carerecordguarantee.server.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carerecordguarantee.model.controls.NeedsLegitimateRelationship;
import org.carerecordguarantee.model.controls.RoleHasFunction;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.ReasonCode;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.CallTwist;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Found;
import org.carerecordguarantee.server.faults.Planted;

/** Ways to break that a correction stands beside what it corrects, and that the past can be read back (KEEP-03). */
@ApplicationScoped
public class PastFaults implements Planted {
    private static final int MOMENT = 2;

    @Inject
    private StoredWords words;

    @Override
    public String catalogue() {
        return "planted-past";
    }

    @Override
    public List<Fault> faults() {
        return List.of(
                Fault.named("a-correction-overwrites-what-stood").call("RecordContents", "add", words::overwritten),
                Fault.named("a-correction-is-never-shown").call("RecordContents", "headings", now(PastFaults::first)),
                Fault.named("old-words-stand-beside-the-new").call("RecordContents", "headings", now(PastFaults::all)),
                Fault.named("the-past-shows-today").call("OpenRecord", "pastState", at(moment -> Instant.now()
                        .plus(Duration.ofSeconds(1)))),
                Fault.named("the-past-is-known-by-the-day").call("OpenRecord", "pastState", at(PastFaults::endOfDay)),
                Fault.named("the-past-knows-no-corrections")
                        .call("RecordContents", "headings", past(PastFaults::first)),
                Fault.named("the-past-is-open-to-those-who-do-not-help")
                        .rule(
                                NeedsLegitimateRelationship.class,
                                Found.permitted((request, facts) -> request.action() == Action.READ_PAST_STATE)),
                Fault.named("the-past-is-shut-to-all")
                        .rule(
                                RoleHasFunction.class,
                                Found.refused(
                                        ReasonCode.ROLE,
                                        (request, facts) -> request.action() == Action.READ_PAST_STATE)),
                Fault.named("an-entry-that-looks-like-another-is-dropped")
                        .call("RecordContents", "add", words::withoutDoubles));
    }

    private static CallTwist at(UnaryOperator<Instant> twist) {
        return call -> call.proceedWith(MOMENT, twist.apply(call.argument(MOMENT, Instant.class)));
    }

    private static CallTwist now(Function<Heading, Stream<Heading>> twist) {
        return call -> moment(call).isPresent() ? call.proceed() : each(call, twist);
    }

    private static CallTwist past(Function<Heading, Stream<Heading>> twist) {
        return call -> moment(call).isPresent() ? each(call, twist) : call.proceed();
    }

    private static Optional<?> moment(Call call) {
        return call.argument(1, Optional.class);
    }

    private static Object each(Call call, Function<Heading, Stream<Heading>> twist) throws Exception {
        List<?> honest = (List<?>) call.proceed();
        List<Heading> bent =
                honest.stream().map(Heading.class::cast).flatMap(twist).toList();
        return bent.equals(honest) ? honest : bent;
    }

    private static Stream<Heading> first(Heading latest) {
        return Stream.of(version(latest, 1));
    }

    private static Stream<Heading> all(Heading latest) {
        return IntStream.rangeClosed(1, latest.version()).mapToObj(number -> version(latest, number));
    }

    private static Heading version(Heading of, int number) {
        return new Heading(of.id(), number, of.category(), of.eventAt());
    }

    private static Instant endOfDay(Instant moment) {
        return London.startOf(London.dateOf(moment).plusDays(1));
    }
}
