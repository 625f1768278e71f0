package org.carerecordguarantee.model.limits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.Function;
import org.carerecordguarantee.model.people.PersonId;

/**
 * What a person asked for, so that fewer see their record, and what became of it.
 *
 * <p>It is asked for. A worker explains what it could mean for the person's care and what else they could do (LIM-02). The
 * person chooses: goes on, and it is in force from that instant (LIM-03); takes something else; drops it. Or a manager
 * turns it down in writing (LIM-06). One for safety is in force from the instant that it is asked for. The person may have
 * it lifted at any time; it stands until somebody has made sure, by a contact known before, that it is they who want it
 * (LIM-07).
 *
 * <p>INVARIANT: nothing is ever taken back: each turn follows from the ones before, and stays.
 *
 * @param askedBy the person, or the worker who wrote it down for them
 * @param from when it is to start; not in force before
 * @param until when it is to end; empty if it has no end
 * @param interim whether it is for safety, and so in force before anything was explained
 */
@Upholds({"LIM-02", "LIM-03", "LIM-07"})
public record AccessLimit(
        UUID id,
        PersonId person,
        LimitScope scope,
        Instant askedAt,
        UUID askedBy,
        Instant from,
        Optional<Instant> until,
        boolean interim,
        List<LimitTurn> turns) {

    public AccessLimit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(askedBy, "askedBy");
        Objects.requireNonNull(from, "from");
        turns = List.copyOf(turns);
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("a limit ends after it starts");
        }
    }

    /** Where in its life it is. */
    public LimitState stateAt(Instant at) {
        LimitState state = LimitState.ASKED;
        for (LimitTurn turn : turns) {
            state = switch (turn.step()) {
                case EXPLAINED -> LimitState.EXPLAINED;
                case WENT_ON -> LimitState.IN_FORCE;
                case TOOK_ALTERNATIVE, WITHDREW -> LimitState.WITHDRAWN;
                case DECLINED, DECLINED_IN_PART -> LimitState.DECLINED;
                case LIFTED -> LimitState.LIFTED;
                case LIFTING_ASKED, LIFTING_NOT_WISHED -> state;
            };
        }
        return !state.over() && until.filter(end -> !at.isBefore(end)).isPresent() ? LimitState.ENDED : state;
    }

    /** Whether it shuts out or closes at this instant: its first instant is in, its last is out. */
    public boolean inForceAt(Instant at) {
        LimitState state = stateAt(at);
        return !at.isBefore(from) && (state == LimitState.IN_FORCE || (interim && !state.over()));
    }

    /** Whether somebody asked for it to be lifted and it was not made sure yet that the person wants it. */
    public boolean liftingAsked() {
        boolean asked = false;
        for (LimitTurn turn : turns) {
            asked = switch (turn.step()) {
                case LIFTING_ASKED -> true;
                case LIFTED, LIFTING_NOT_WISHED -> false;
                default -> asked;
            };
        }
        return asked;
    }

    /** Whether this may become of it now. */
    public boolean mayBecome(LimitStep step, Instant at) {
        LimitState state = stateAt(at);
        boolean open = state == LimitState.ASKED || state == LimitState.EXPLAINED;
        // One for safety stands, so to drop it is to lift it, and that is made sure of first.
        boolean protects = interim || state == LimitState.IN_FORCE;
        return switch (step) {
            case EXPLAINED, DECLINED, DECLINED_IN_PART -> open;
            case WENT_ON -> state == LimitState.EXPLAINED;
            case TOOK_ALTERNATIVE -> state == LimitState.EXPLAINED && !interim;
            case WITHDREW -> open && !interim;
            case LIFTING_ASKED -> !state.over() && protects && !liftingAsked();
            case LIFTED, LIFTING_NOT_WISHED -> !state.over() && liftingAsked();
        };
    }

    /** The same with one more turn. */
    public AccessLimit with(LimitTurn turn) {
        List<LimitTurn> more = new ArrayList<>(turns);
        more.add(turn);
        return new AccessLimit(id, person, scope, askedAt, askedBy, from, until, interim, more);
    }

    /** Whether both are about the same, at the same time, and neither is over: then the one that stands is enough. */
    public boolean clashesWith(AccessLimit other, Instant at) {
        return !stateAt(at).over()
                && !other.stateAt(at).over()
                && scope.isAboutTheSameAs(other.scope)
                && until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }

    /** Whether it names this worker: they decide and write down nothing about it. */
    public boolean names(Actor actor) {
        return scope.kind() == LimitKind.INDIVIDUAL && scope.shutsOut(actor);
    }

    /**
     * Whether somebody may know of it. That something is hidden is itself hidden, once it is in force, from all who did not
     * write it down. The Caldicott Guardian may look at every one; and where something is still to be done about one that
     * hides already, somebody who decides on limits may, so that it is done.
     */
    public boolean isKnownTo(Actor actor, Instant at) {
        boolean hides = scope.seal().filter(Seal.SEALED_HIDDEN::equals).isPresent();
        boolean wroteItDown = askedBy.equals(actor.id())
                || turns.stream().anyMatch(turn -> turn.by().equals(actor.id()));
        LimitState state = stateAt(at);
        boolean open = state == LimitState.ASKED || state == LimitState.EXPLAINED;
        boolean decides =
                actor.role().map(role -> role.has(Function.DECIDE_LIMIT)).orElse(false);
        boolean guards =
                actor.role().filter(AccessRole.CALDICOTT_GUARDIAN::equals).isPresent();
        return !hides
                || actor.isThePerson(person)
                || wroteItDown
                || guards
                || (open && !interim)
                || (decides && (open || liftingAsked()));
    }
}
