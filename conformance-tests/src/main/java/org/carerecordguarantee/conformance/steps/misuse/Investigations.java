package org.carerecordguarantee.conformance.steps.misuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carerecordguarantee.conformance.port.Accusation;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.Consequence;
import org.carerecordguarantee.conformance.port.InvestigationClosing;
import org.carerecordguarantee.conformance.port.InvestigationRef;
import org.carerecordguarantee.conformance.port.InvestigationView;
import org.carerecordguarantee.conformance.port.InvestigationView.State;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Purpose;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.world.World;

/** The investigations of one scenario: who finds out what about whom, and which was the last. */
public final class Investigations {

    private static final String ACCUSATION = "They are said to be the sister of a former partner.";
    private static final String REASON = "We asked them, and read who looked and when.";
    private static final String ADVICE = "They were told what they may look at, and what not.";

    private final World world;
    private final Cast cast;
    private InvestigationRef latest;

    public Investigations(World world, Cast cast) {
        this.world = world;
        this.cast = cast;
    }

    /** {@return what came of asking somebody to find out} */
    Outcome<InvestigationRef> asked(Actor who, Actor owner, Actor accused, PersonRef whose) {
        Outcome<InvestigationRef> opened =
                world.misuse().openInvestigation(who, whose, new Accusation(accused, owner, ACCUSATION));
        opened.yielded().ifPresent(investigation -> latest = investigation);
        return opened;
    }

    /** Has somebody find out, as a Given needs it. */
    public void isOpen(String owner, String accused, String person) {
        Actor who = cast.worker(owner);
        world.done(
                owner + " is finding out why " + accused + " looked",
                asked(who, who, cast.worker(accused), cast.person(person)));
    }

    /** Has somebody find out that a look was not justified, as a Given needs it: the arrangement of whatever comes after that. */
    public void isFoundUnjustified(String owner, String accused, String person) {
        isOpen(owner, accused, person);
        Actor who = cast.worker(owner);
        world.done("it was written down what followed for " + accused, writeDown(who, advice(world.today())));
        world.done(owner + " found that " + accused + " had no good reason", close(who, State.UNJUSTIFIED));
    }

    /** {@return what came of writing down what followed} */
    Outcome<Void> writeDown(Actor who, Consequence consequence) {
        return world.misuse().writeDownConsequence(who, latest(), consequence);
    }

    /** {@return advice that was given on a day} */
    static Consequence advice(LocalDate on) {
        return new Consequence(Consequence.Kind.ADVICE, on, ADVICE);
    }

    /** {@return what came of closing the investigation; as justified by the purpose of care, where it is} */
    Outcome<Void> close(Actor who, State state) {
        return close(who, state, state == State.JUSTIFIED ? Optional.of(Purpose.DIRECT_CARE) : Optional.empty());
    }

    /** {@return what came of closing the investigation} */
    Outcome<Void> close(Actor who, State state, Optional<Purpose> purpose) {
        return world.misuse().closeInvestigation(who, latest(), new InvestigationClosing(state, REASON, purpose));
    }

    /** {@return the investigation that was opened last, in this scenario} */
    public InvestigationRef latest() {
        return Optional.ofNullable(latest)
                .orElseThrow(() -> new IllegalStateException("no step has opened an investigation"));
    }

    /** {@return the last investigation as somebody sees it, as soon as it is as awaited; else as it stands in the end} */
    InvestigationView read(Actor who, Predicate<InvestigationView> there) {
        PersonRef whose = latest().person();
        Outcome<InvestigationView> found = world.writes().eventually(() -> last(all(who, whose)), one -> one.yielded()
                .filter(there)
                .isPresent());
        return world.done(who.name() + " can read what is known of that look", found);
    }

    private Outcome<InvestigationView> last(List<InvestigationView> all) {
        return all.stream()
                .filter(one -> one.investigation().equals(latest()))
                .findFirst()
                .<Outcome<InvestigationView>>map(Outcome.Done::new)
                .orElseGet(Outcome.Hidden::new);
    }

    /** {@return everything that is being found out about looks at a person's record, as somebody sees it} */
    List<InvestigationView> all(Actor who, PersonRef whose) {
        return world.done(
                who.name() + " can read what is being found out", world.misuse().investigations(who, whose));
    }
}
