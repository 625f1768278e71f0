package org.carerecordguarantee.conformance.witness;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Accusation;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Consequence;
import org.carerecordguarantee.conformance.port.Explanation;
import org.carerecordguarantee.conformance.port.InvestigationClosing;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.InvestigationView;
import org.carerecordguarantee.conformance.port.MisuseActs;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.RecordView;
import org.carerecordguarantee.conformance.port.ReferralView;

/** The acts about misuse as the steps see them: each goes into the story, and into the ledger of the person whose record it is. */
public final class WitnessedMisuse implements MisuseActs {

    private final MisuseActs misuse;
    private final Witness witness;

    public WitnessedMisuse(MisuseActs misuse, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.misuse = misuse;
        this.witness = new Witness(MisuseActs.class, misuse, stage, ledger, exchanges);
    }

    @Override
    public Outcome<InvestigationRef> openInvestigation(Actor who, PersonRef person, Accusation accusation) {
        return witness.act(
                "openInvestigation",
                who,
                Optional.of(person),
                "asked " + accusation.owner().name() + " to find out why "
                        + accusation.accused().name() + " looked at the record of " + person.name(),
                () -> misuse.openInvestigation(who, person, accusation));
    }

    @Override
    public Outcome<List<InvestigationView>> investigations(Actor who, PersonRef person) {
        return witness.act(
                "investigations",
                who,
                Optional.of(person),
                "read what is being found out about looks at the record of " + person.name(),
                () -> misuse.investigations(who, person));
    }

    @Override
    public Outcome<Void> writeDownExplanation(Actor who, InvestigationRef investigation, Explanation explanation) {
        return about(
                investigation,
                "writeDownExplanation",
                who,
                "wrote down that, as the accused says, it was "
                        + explanation.ground().inWords(),
                () -> misuse.writeDownExplanation(who, investigation, explanation));
    }

    @Override
    public Outcome<Void> writeDownConsequence(Actor who, InvestigationRef investigation, Consequence consequence) {
        return about(
                investigation,
                "writeDownConsequence",
                who,
                "wrote down what followed: " + consequence.kind().inWords() + ", on " + consequence.on(),
                () -> misuse.writeDownConsequence(who, investigation, consequence));
    }

    @Override
    public Outcome<Void> signNoAction(Actor who, InvestigationRef investigation, String words) {
        return about(
                investigation,
                "signNoAction",
                who,
                "signed that nothing follows",
                () -> misuse.signNoAction(who, investigation, words));
    }

    @Override
    public Outcome<Void> closeInvestigation(Actor who, InvestigationRef investigation, InvestigationClosing closing) {
        return about(
                investigation,
                "closeInvestigation",
                who,
                "closed it: " + closing.state().inWords()
                        + closing.purpose()
                                .map(purpose -> ", because it was " + purpose.inWords())
                                .orElse(""),
                () -> misuse.closeInvestigation(who, investigation, closing));
    }

    @Override
    public Outcome<RecordView> lookWithoutPurpose(Actor who, PersonRef person) {
        return witness.act(
                "lookWithoutPurpose",
                who,
                Optional.of(person),
                "opened the record of " + person.name() + " without saying why",
                () -> misuse.lookWithoutPurpose(who, person));
    }

    @Override
    public Outcome<Void> referMisuse(Actor who, InvestigationRef investigation, String words) {
        return about(
                investigation,
                "referMisuse",
                who,
                "referred it to the organisation of the accused",
                () -> misuse.referMisuse(who, investigation, words));
    }

    /** What was referred names no person, and is nobody's record. */
    @Override
    public Outcome<List<ReferralView>> referrals(Actor who) {
        return witness.act(
                "referrals",
                who,
                Optional.empty(),
                "read what was referred to the own organisation",
                () -> misuse.referrals(who));
    }

    @Override
    public Outcome<Void> linkCase(Actor who, ReferralView referral, String number) {
        return witness.act(
                "linkCase",
                who,
                Optional.empty(),
                "said under which number the own organisation has it: " + number,
                () -> misuse.linkCase(who, referral, number));
    }

    private <T> Outcome<T> about(
            InvestigationRef investigation, String operation, Actor who, String words, Supplier<Outcome<T>> act) {
        return witness.act(operation, who, Optional.of(investigation.person()), words, act);
    }
}
