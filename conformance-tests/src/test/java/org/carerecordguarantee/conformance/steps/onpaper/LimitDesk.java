package org.carerecordguarantee.conformance.steps.onpaper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.LegalGround;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.LimitChoice;
import org.carerecordguarantee.conformance.port.LimitDraft;
import org.carerecordguarantee.conformance.port.LimitExplanation;
import org.carerecordguarantee.conformance.port.LimitRef;
import org.carerecordguarantee.conformance.port.LimitTurnedDown;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.port.LimitView.State;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.port.Reason;
import org.carerecordguarantee.conformance.port.RestrictionView;
import org.carerecordguarantee.conformance.steps.onpaper.Doorkeeper.Act;

/** The desk at which limits are asked for, explained, turned down and lifted. */
final class LimitDesk implements LimitActs {

    private final Office office;
    private final Desk desk;

    LimitDesk(Office office, Desk desk) {
        this.office = office;
        this.desk = desk;
    }

    @Override
    public Outcome<LimitRef> askForLimit(Actor who, PersonRef person, LimitDraft draft) {
        return act(who, person, Act.ASK_FOR_LIMIT, file -> {
            LimitRef ref = new LimitRef(person, UUID.randomUUID().toString());
            PaperLimit limit = new PaperLimit(ref, draft, office.now());
            if (office.sins(Sin.A_LIMIT_FORGETS_ITS_END)) {
                limit.until = Optional.empty();
            }
            if (draft.forSafety() && !office.sins(Sin.SAFETY_WAITS)) {
                limit.state = State.ACTIVE;
            }
            file.limits.add(limit);
            return new Done<>(ref);
        });
    }

    @Override
    public Outcome<Void> explainLimit(Actor who, LimitRef ref, LimitExplanation explanation) {
        return act(who, ref.person(), Act.EXPLAIN_LIMIT, file -> {
            boolean threat = explanation.effects().toLowerCase(Locale.ROOT).contains("unless you drop");
            if (threat && !office.sins(Sin.A_THREAT_IS_AN_EXPLANATION)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "no service may hang on it");
            }
            if (!office.sins(Sin.EXPLANATIONS_ARE_NOT_KEPT)) {
                limit(file, ref).explained = Optional.of(new LimitView.Explained(
                        explanation.effects(),
                        office.sins(Sin.ALTERNATIVES_ARE_NOT_KEPT) ? "" : explanation.alternatives(),
                        office.sins(Sin.NOBODY_KNOWS_WHO_EXPLAINED) ? Optional.empty() : Optional.of(who.name())));
            }
            return Outcome.done();
        });
    }

    @Override
    public Outcome<Void> chooseAboutLimit(Actor who, LimitRef ref, LimitChoice choice) {
        return act(who, ref.person(), Act.CHOOSE_ABOUT_LIMIT, file -> {
            PaperLimit limit = limit(file, ref);
            LimitChoice counted = office.sins(Sin.A_LIMIT_CANNOT_BE_DROPPED) ? LimitChoice.GO_ON : choice;
            limit.chosen = Optional.of(counted);
            if (counted == LimitChoice.DROP) {
                limit.state = State.DROPPED;
            } else if (!office.sins(Sin.A_LIMIT_NEVER_STARTS)) {
                limit.state = State.ACTIVE;
            }
            return Outcome.done();
        });
    }

    @Override
    public Outcome<Void> turnDownLimit(Actor who, LimitRef ref, LimitTurnedDown inWriting) {
        return act(who, ref.person(), Act.TURN_DOWN_LIMIT, file -> {
            if (inWriting.reasons().isEmpty() && !office.sins(Sin.A_LIMIT_IS_TURNED_DOWN_WITHOUT_REASONS)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "give reasons");
            }
            PaperLimit limit = limit(file, ref);
            limit.state = State.TURNED_DOWN;
            limit.turnedDown = Optional.of(new LimitView.TurnedDown(
                    inWriting.reasons(),
                    Optional.of(who.name()),
                    office.sins(Sin.NOTHING_ELSE_IS_OFFERED) ? Optional.empty() : Optional.of(inWriting.nearest()),
                    office.sins(Sin.NOBODY_IS_TOLD_HOW_TO_COMPLAIN)
                            ? Optional.empty()
                            : Optional.of("Write to the complaints manager.")));
            return Outcome.done();
        });
    }

    @Override
    public Outcome<Void> liftLimit(Actor who, LimitRef ref) {
        return act(who, ref.person(), Act.LIFT_LIMIT, file -> {
            limit(file, ref).liftingAsked = true;
            return Outcome.done();
        });
    }

    @Override
    public Outcome<Void> confirmLifting(Actor who, LimitRef ref, boolean contactKnownBefore) {
        return act(who, ref.person(), Act.CONFIRM_LIFTING, file -> {
            if (!contactKnownBefore && !office.sins(Sin.ANY_CONTACT_WILL_DO)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "ask through a contact that we had before");
            }
            if (office.sins(Sin.LIFTING_ONE_LIFTS_ALL)) {
                file.limits.forEach(limit -> limit.state = State.OVER);
            }
            limit(file, ref).state = State.OVER;
            return Outcome.done();
        });
    }

    @Override
    public Outcome<List<LimitView>> limits(Actor who, PersonRef person) {
        return act(
                who,
                person,
                Act.READ_LIMITS,
                file -> new Done<>(file.limits.stream().map(PaperLimit::view).toList()));
    }

    @Override
    public Outcome<Void> passLimits(Actor who, PersonRef person, Optional<LegalGround> ground, String why) {
        return act(who, person, Act.PASS_LIMITS, file -> {
            if (!office.hasJustSignedIn(who) && !office.sins(Sin.ANY_SIGN_IN_PASSES_LIMITS)) {
                return new Refused<>(Reason.SIGN_IN_AGAIN, "sign in again");
            }
            if (ground.isEmpty() && !office.sins(Sin.NO_GROUND_IS_NEEDED)) {
                return new Refused<>(Reason.NOT_ACCEPTED, "name the ground");
            }
            file.passed.put(who.login(), ground.map(LegalGround::inWords).orElse("no ground"));
            return Outcome.done();
        });
    }

    @Override
    public Outcome<RestrictionView> restriction(Actor who, PersonRef person) {
        return act(who, person, Act.ASK_ABOUT_RESTRICTION, file -> {
            boolean said = !office.sins(Sin.A_RESTRICTION_IS_NOT_TOLD)
                    && (file.named.isPresent() || office.sins(Sin.EVERY_RECORD_IS_SAID_TO_BE_RESTRICTED));
            return new Done<>(new RestrictionView(
                    said,
                    file.kindOfReason.filter(kind -> said && !office.sins(Sin.A_RESTRICTION_GIVES_NO_KIND_OF_REASON))));
        });
    }

    /** What is done with a file that the doorkeeper has let somebody have. */
    private interface Deed<T> {
        Outcome<T> with(PersonFile file);
    }

    private <T> Outcome<T> act(Actor who, PersonRef person, Act act, Deed<T> deed) {
        Purpose why = who.worker() ? Purpose.DIRECT_CARE : Purpose.OWN_ACCESS;
        return desk.act(who, person, act, why, () -> deed.with(office.files.get(person.id())));
    }

    private static PaperLimit limit(PersonFile file, LimitRef ref) {
        return file.limits.stream()
                .filter(limit -> limit.ref.equals(ref))
                .findFirst()
                .orElseThrow();
    }
}
