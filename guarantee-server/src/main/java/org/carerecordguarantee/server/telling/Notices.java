package org.carerecordguarantee.server.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Action;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.model.decision.Purpose;
import org.carerecordguarantee.model.duties.Deferral;
import org.carerecordguarantee.model.duties.DeferralGround;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Asked;
import org.carerecordguarantee.server.access.Guard;
import org.carerecordguarantee.server.access.Refusals;
import org.carerecordguarantee.server.access.Sought;
import org.carerecordguarantee.server.duties.Duties;
import org.carerecordguarantee.server.duties.Duty;
import org.carerecordguarantee.server.duties.UnjustifiedLook;
import org.carerecordguarantee.server.duties.WhatMustBeSaid;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** Tells people what was done without asking them, and shows them what they were told. */
@ApplicationScoped
class Notices {
    private static final int LONGEST = 4000;

    @Inject
    private Guard guard;

    @Inject
    private Duties duties;

    @Inject
    @Any
    private Instance<WhatMustBeSaid> saying;

    NoticesView all(UUID person) {
        return Refusals.openedOrDeclined(guard.ask(
                        Asked.about(person, Action.READ_NOTICES, null),
                        allowed -> Act.Done.of(new NoticesView(duties.tellings(allowed.person()).stream()
                                .filter(Duty::done)
                                .map(this::notice)
                                .toList()))))
                .value();
    }

    void tell(UUID person, UUID duty, String words) {
        Refusals.openedOrDeclined(
                guard.ask(Asked.about(person, Action.TELL_PERSON, Purpose.RECORD_KEEPING), new OnDuty(duty) {
                    @Override
                    void act(Duty open, Allowed allowed) {
                        onlyByWhoseItMayBe(open, allowed);
                        String letter = said(open, words.strip());
                        duties.discharge(open.id(), allowed.actor().id(), allowed.at(), letter);
                    }
                }));
    }

    void defer(UUID person, UUID duty, DeferralGround ground, String why, LocalDate until) {
        Refusals.openedOrDeclined(
                guard.ask(Asked.about(person, Action.DEFER_TELLING, Purpose.RECORD_KEEPING), new OnDuty(duty) {
                    @Override
                    void act(Duty open, Allowed allowed) {
                        Deferral deferral =
                                new Deferral(ground, why, allowed.actor().id(), until);
                        List<Fault> faults = deferral.faults(open.worker(), allowed.at());
                        if (!faults.isEmpty()) {
                            throw notAccepted(
                                    faults.get(0).field(),
                                    "TELL-03",
                                    faults.get(0).message());
                        }
                        duties.defer(open.id(), deferral, allowed.at());
                    }
                }));
    }

    /** What must be said comes first, whatever words are added; where nothing must, there have to be words. */
    private String said(Duty open, String words) {
        Optional<String> must = mustBeSaid(open).map(UnjustifiedLook::inWords);
        boolean silent = words.codePoints().noneMatch(Character::isLetterOrDigit);
        if ((silent && must.isEmpty()) || words.length() > LONGEST) {
            throw notAccepted("words", "TELL-04", "Say what was done, in at most " + LONGEST + " characters.");
        }
        return must.map(facts -> silent ? facts : facts + "\n\n" + words).orElse(words);
    }

    private Optional<UnjustifiedLook> mustBeSaid(Duty duty) {
        return saying.stream().flatMap(each -> each.of(duty).stream()).findFirst();
    }

    private static void onlyByWhoseItMayBe(Duty duty, Allowed allowed) {
        if (allowed.actor().role().filter(duty.kind()::mayFallTo).isEmpty()) {
            throw Problem.of(Reason.ROLE)
                    .withClause("ACT-04")
                    .withDetail("This is told by those who find such things out.")
                    .declined();
        }
    }

    private NoticesView.Notice notice(Duty told) {
        List<Duties.Turn> turns = duties.turns(told.id());
        Duties.Turn done = turns.get(turns.size() - 1);
        String late = turns.stream()
                .flatMap(turn -> turn.putOffBecause().stream())
                .map(DeferralGround::inWords)
                .distinct()
                .collect(Collectors.joining("; "));
        Instant toldAt = done.at();
        return new NoticesView.Notice(
                told.id(),
                told.raised(),
                toldAt,
                done.said().orElse(""),
                late.isEmpty() ? null : late,
                mustBeSaid(told).orElse(null));
    }

    /** Something done with one open duty to tell this person; any other duty is not there. */
    private abstract class OnDuty implements Act<UUID> {
        private final UUID duty;
        private Optional<Duty> found = Optional.empty();

        OnDuty(UUID duty) {
            this.duty = duty;
        }

        abstract void act(Duty open, Allowed allowed);

        @Override
        public Sought seek(PersonId person, Actor actor) {
            found = duties.find(duty)
                    .filter(each -> each.person().equals(person) && each.kind().tells())
                    .filter(each -> !each.isKeptFrom(actor.id()));
            return found.isPresent() ? Sought.person() : Sought.unknown();
        }

        @Override
        public Done<UUID> perform(Allowed allowed) {
            Duty open = found.orElseThrow(() -> new IllegalStateException("it was there under the same lock"));
            if (open.done()) {
                throw Problem.of(Reason.CLASHES)
                        .withClause("TELL-04")
                        .withDetail("The person has been told already.")
                        .declined();
            }
            act(open, allowed);
            return Done.of(duty);
        }
    }

    private static RuntimeException notAccepted(String field, String clause, String message) {
        return Problem.of(Reason.NOT_ACCEPTED)
                .withClause(clause)
                .withField(field, clause, message)
                .declined();
    }
}
