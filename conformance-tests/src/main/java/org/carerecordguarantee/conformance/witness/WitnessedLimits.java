package org.carerecordguarantee.conformance.witness;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.LegalGround;
import org.carerecordguarantee.conformance.port.LimitActs;
import org.carerecordguarantee.conformance.port.LimitChoice;
import org.carerecordguarantee.conformance.port.LimitDraft;
import org.carerecordguarantee.conformance.port.LimitExplanation;
import org.carerecordguarantee.conformance.port.LimitRef;
import org.carerecordguarantee.conformance.port.LimitTurnedDown;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RestrictionView;

/** The acts about limits as the steps see them: each goes into the story, and into the ledger of the person it is about. */
public final class WitnessedLimits implements LimitActs {

    private final LimitActs limits;
    private final Witness witness;

    public WitnessedLimits(LimitActs limits, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.limits = limits;
        this.witness = new Witness(LimitActs.class, limits, stage, ledger, exchanges);
    }

    @Override
    public Outcome<LimitRef> askForLimit(Actor who, PersonRef person, LimitDraft draft) {
        return witness.act(
                "askForLimit",
                who,
                Optional.of(person),
                "asked for a limit on the record of " + person.name() + ", "
                        + draft.scope().inWords() + (draft.forSafety() ? ", at once, for safety" : ""),
                () -> limits.askForLimit(who, person, draft));
    }

    @Override
    public Outcome<Void> explainLimit(Actor who, LimitRef limit, LimitExplanation explanation) {
        return witness.act(
                "explainLimit",
                who,
                Optional.of(limit.person()),
                "wrote down what was explained to " + limit.person().name() + " about a limit",
                () -> limits.explainLimit(who, limit, explanation));
    }

    @Override
    public Outcome<Void> chooseAboutLimit(Actor who, LimitRef limit, LimitChoice choice) {
        return witness.act(
                "chooseAboutLimit",
                who,
                Optional.of(limit.person()),
                "chose to " + choice.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " after the explanation",
                () -> limits.chooseAboutLimit(who, limit, choice));
    }

    @Override
    public Outcome<Void> turnDownLimit(Actor who, LimitRef limit, LimitTurnedDown inWriting) {
        return witness.act(
                "turnDownLimit",
                who,
                Optional.of(limit.person()),
                "turned down a limit that " + limit.person().name() + " asked for, "
                        + inWriting.reasons().map(reasons -> "giving reasons").orElse("giving no reasons"),
                () -> limits.turnDownLimit(who, limit, inWriting));
    }

    @Override
    public Outcome<Void> liftLimit(Actor who, LimitRef limit) {
        return witness.act(
                "liftLimit",
                who,
                Optional.of(limit.person()),
                "asked for a limit on the record of " + limit.person().name() + " to be lifted",
                () -> limits.liftLimit(who, limit));
    }

    @Override
    public Outcome<Void> confirmLifting(Actor who, LimitRef limit, boolean contactKnownBefore) {
        return witness.act(
                "confirmLifting",
                who,
                Optional.of(limit.person()),
                "checked with " + limit.person().name() + " through a contact "
                        + (contactKnownBefore ? "known before" : "not known before") + " that a limit is to be lifted",
                () -> limits.confirmLifting(who, limit, contactKnownBefore));
    }

    @Override
    public Outcome<List<LimitView>> limits(Actor who, PersonRef person) {
        return witness.act(
                "limits",
                who,
                Optional.of(person),
                "read the limits on the record of " + person.name(),
                () -> limits.limits(who, person));
    }

    @Override
    public Outcome<Void> passLimits(Actor who, PersonRef person, Optional<LegalGround> ground, String why) {
        return witness.act(
                "passLimits",
                who,
                Optional.of(person),
                "asked to be let past the limits on the record of " + person.name() + " "
                        + ground.map(LegalGround::inWords).orElse("without a ground"),
                () -> limits.passLimits(who, person, ground, why));
    }

    @Override
    public Outcome<RestrictionView> restriction(Actor who, PersonRef person) {
        return witness.act(
                "restriction",
                who,
                Optional.of(person),
                "asked whether the council restricts the record of " + person.name(),
                () -> limits.restriction(who, person));
    }
}
