package org.carerecordguarantee.server.limits;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.LegalGround;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.limits.AccessLimit;
import org.carerecordguarantee.model.limits.RestrictionGrant;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.statute.London;
import org.carerecordguarantee.model.statute.WorkingDays;
import org.carerecordguarantee.server.access.Callers;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.faults.Call;
import org.carerecordguarantee.server.faults.Fault;
import org.carerecordguarantee.server.faults.Meanwhile;
import org.carerecordguarantee.server.people.Ties;

/** Slips about what a person asked for so that fewer see their record, and about records that the council restricts. */
public final class LimitSlips {
    private static final Meanwhile JUDGED = new Meanwhile();

    private LimitSlips() {}

    /** All of this sort. */
    public static List<Fault> all() {
        return List.of(
                Fault.named("nobody-is-told-of-a-limit-passed-for-safeguarding")
                        .call("Duties", "raise", LimitSlips::toldUnlessSafeguarding),
                Fault.named("a-limit-falls-when-its-lifting-is-asked-for")
                        .call("LimitsLoader", "factsFor", JUDGED.during(call -> true))
                        .call("KeptLimits", "of", LimitSlips::notToBeLifted),
                Fault.named("a-second-seal-gives-the-hidden-one-away").call("KeptLimits", "add", LimitSlips::onlyOne),
                Fault.named("a-place-on-the-list-is-warned-of-after-its-end")
                        .call("Duties", "raise", LimitSlips::warnedLate),
                Fault.named("one-yes-counts-for-all-who-work-with-the-person")
                        .call("WaysPast", "wasAsked", LimitSlips::askedByAnybody),
                Fault.named("what-is-left-of-a-limit-for-safety-protects-no-more")
                        .call("AskingForLimits", "remainder", LimitSlips::notForSafety));
    }

    // The ground is taken for one of those on which telling may be put off.
    private static Object toldUnlessSafeguarding(Call call) throws Exception {
        if (!call.takes(3, Optional.class) || call.argument(0, DutyKind.class) != DutyKind.TELL_PERSON) {
            return call.proceed();
        }
        UUID claim = call.argument(2, UUID.class);
        UUID caller = caller().id();
        boolean safeguarding = CDI.current()
                .select(WaysPast.class)
                .get()
                .ground(caller, call.argument(1, PersonId.class), call.argument(4, Instant.class))
                .filter(passing -> passing.id().equals(claim) && passing.ground() == LegalGround.SAFEGUARDING)
                .isPresent();
        return safeguarding ? claim : call.proceed();
    }

    private static Object notToBeLifted(Call call) throws Exception {
        List<?> kept = (List<?>) call.proceed();
        if (!JUDGED.holds()) {
            return kept;
        }
        List<?> standing = kept.stream()
                .filter(each -> !((KeptLimit) each).limit().liftingAsked())
                .toList();
        return standing.size() == kept.size() ? kept : standing;
    }

    // Those that the caller may know of have been looked for before this; this looks for all.
    private static Object onlyOne(Call call) throws Exception {
        KeptLimit asked = call.argument(0, KeptLimit.class);
        if (call.takes(1, Object.class) || asked.insteadOf().isPresent()) {
            return call.proceed();
        }
        AccessLimit limit = asked.limit();
        for (KeptLimit each : ((KeptLimits) call.target()).of(limit.person())) {
            if (each.limit().clashesWith(limit, limit.askedAt())) {
                throw Forms.clashes("LIM-01", "There is such a limit already, and it stands.");
            }
        }
        return call.proceed();
    }

    private static Object warnedLate(Call call) throws Exception {
        if (call.argument(0, DutyKind.class) != DutyKind.WARN_OF_GRANT_END) {
            return call.proceed();
        }
        UUID grant = call.argument(2, UUID.class);
        Optional<Instant> end = CDI
                .current()
                .select(Restrictions.class)
                .get()
                .holding(call.argument(1, PersonId.class), call.argument(4, Instant.class))
                .stream()
                .flatMap(kept -> kept.restricted().grants().stream())
                .filter(each -> each.id().equals(grant))
                .map(RestrictionGrant::until)
                .findFirst();
        // The working days are counted on from the last day, and not back.
        return end.isEmpty()
                ? call.proceed()
                : call.proceedWith(
                        5,
                        Duties.endOf(WorkingDays.inEngland()
                                .after(
                                        London.dateOf(end.get().minusMillis(1)),
                                        RestrictionGrant.WORKING_DAYS_OF_WARNING)));
    }

    private static Object askedByAnybody(Call call) throws Exception {
        Object asked = call.proceed();
        UUID worker = call.argument(0, UUID.class);
        if (Boolean.TRUE.equals(asked) || !worker.equals(caller().id())) {
            return asked;
        }
        PersonId person = call.argument(1, PersonId.class);
        Instant at = call.argument(2, Instant.class);
        WaysPast waysPast = (WaysPast) call.target();
        boolean another = CDI.current().select(Ties.class).get().of(person).stream()
                .map(kept -> kept.relationship().worker())
                .anyMatch(each -> !each.equals(worker) && waysPast.wasAsked(each, person, at));
        return another ? Boolean.TRUE : asked;
    }

    private static Object notForSafety(Call call) throws Exception {
        KeptLimit of = call.argument(0, KeptLimit.class);
        AccessLimit limit = of.limit();
        if (!limit.interim()) {
            return call.proceed();
        }
        AccessLimit ordinary = new AccessLimit(
                limit.id(),
                limit.person(),
                limit.scope(),
                limit.askedAt(),
                limit.askedBy(),
                limit.from(),
                limit.until(),
                false,
                limit.turns());
        return call.proceedWith(
                0,
                new KeptLimit(
                        ordinary,
                        of.targetName(),
                        of.askedName(),
                        of.route(),
                        of.reason(),
                        of.insteadOf(),
                        of.turns()));
    }

    private static Actor caller() {
        return CDI.current().select(Callers.class).get().account().actor();
    }
}
