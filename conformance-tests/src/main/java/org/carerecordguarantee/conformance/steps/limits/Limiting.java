package org.carerecordguarantee.conformance.steps.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.LimitChoice;
import org.carerecordguarantee.conformance.port.LimitDraft;
import org.carerecordguarantee.conformance.port.LimitExplanation;
import org.carerecordguarantee.conformance.port.LimitRef;
import org.carerecordguarantee.conformance.port.LimitScope;
import org.carerecordguarantee.conformance.port.LimitView;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.steps.common.Lists;
import org.carerecordguarantee.conformance.world.World;

/**
 * The limits of one scenario. A limit becomes active in the steps that a product takes for it: asked for by the person, explained by
 * the keeper, chosen by the person; a step that the product has taken by itself is left out.
 */
public final class Limiting {

    static final LimitExplanation EXPLANATION = new LimitExplanation(
            "Whoever is shut out will not know what was agreed, and may ask for it once more.",
            "A worker of another team could come instead.");

    private final World world;
    private final Cast cast;
    private final Lists lists;
    private final Map<LimitScope, LimitRef> limits = new LinkedHashMap<>();

    public Limiting(World world, Cast cast, Lists lists) {
        this.world = world;
        this.cast = cast;
        this.lists = lists;
    }

    /** {@return what came of asking for a limit as the person themself} */
    public Outcome<LimitRef> ask(String part, LimitDraft draft) {
        Outcome<LimitRef> asked = world.limits().askForLimit(cast.themself(part), cast.person(part), draft);
        asked.yielded().ifPresent(limit -> limits.put(draft.scope(), limit));
        return asked;
    }

    /** {@return what came of all the steps that make a limit active; the first that did not happen, or the last} */
    public Outcome<Boolean> set(String part, LimitDraft draft) {
        Outcome<LimitRef> asked = ask(part, draft);
        return whetherHappened(
                asked.yielded().<Outcome<?>>map(limit -> finish(part, limit)).orElse(asked));
    }

    private Outcome<Void> finish(String part, LimitRef limit) {
        if (state(part, limit).filter(LimitView.State.ASKED_FOR::equals).isEmpty()) {
            return Outcome.done();
        }
        if (view(part, limit).flatMap(LimitView::explained).isEmpty()) {
            Outcome<Void> explained = world.limits().explainLimit(cast.keeperOf(part), limit, EXPLANATION);
            if (!explained.happened()) {
                return explained;
            }
        }
        return state(part, limit).filter(LimitView.State.ASKED_FOR::equals).isEmpty()
                ? Outcome.done()
                : choose(part, limit, LimitChoice.GO_ON);
    }

    /** Has a limit made active, as a Given needs it. */
    public void isSet(String part, LimitDraft draft) {
        world.done(
                cast.person(part).name() + " has set a limit " + draft.scope().inWords(), set(part, draft));
    }

    /** {@return what came of the person's choice} */
    public Outcome<Void> choose(String part, LimitRef limit, LimitChoice choice) {
        return world.limits().chooseAboutLimit(cast.themself(part), limit, choice);
    }

    /** {@return the limit that an earlier step asked for} */
    public LimitRef latest() {
        return limits.values().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no step has asked for a limit"));
    }

    /** {@return the limit with this scope, which an earlier step asked for} */
    public LimitRef with(LimitScope scope) {
        return Optional.ofNullable(limits.get(scope))
                .orElseThrow(() -> new IllegalStateException("no step has asked for a limit " + scope.inWords()));
    }

    /** {@return a limit as the person reads it; empty if their list of limits does not have it} */
    public Optional<LimitView> view(String part, LimitRef limit) {
        lists.resume(part);
        Actor themself = cast.themself(part);
        PersonRef whose = cast.person(part);
        List<LimitView> all =
                world.done(whose.name() + " can read the limits", world.limits().limits(themself, whose));
        return all.stream().filter(one -> one.ref().equals(limit)).findFirst();
    }

    private Optional<LimitView.State> state(String part, LimitRef limit) {
        return view(part, limit).map(LimitView::state);
    }

    private static Outcome<Boolean> whetherHappened(Outcome<?> outcome) {
        if (outcome.happened()) {
            return new Outcome.Done<>(Boolean.TRUE);
        }
        return outcome instanceof Outcome.Refused<?> refused
                ? new Outcome.Refused<>(refused.reason(), refused.shown())
                : new Outcome.Hidden<>();
    }
}
