package org.carerecordguarantee.conformance.steps.breaches;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.BreachRef;
import org.carerecordguarantee.conformance.port.BreachView;
import org.carerecordguarantee.conformance.port.LostFile;
import org.carerecordguarantee.conformance.port.LostFileRef;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.steps.common.Cast;
import org.carerecordguarantee.conformance.world.World;

/** The breach and the lost file of one scenario: since when they are known, and under which number. */
public final class Breaches {

    private static final String WORDS = "A letter with the whole plan went to a house down the road.";

    private final World world;
    private final Cast cast;
    private Instant aware;
    private BreachRef breach;
    private LostFileRef file;

    public Breaches(World world, Cast cast) {
        this.world = world;
        this.cast = cast;
    }

    /** {@return what came of reporting a breach} */
    Outcome<BreachRef> reports(Actor who, String part, Instant since) {
        aware = since;
        Outcome<BreachRef> reported = world.breaches().reportBreach(who, cast.person(part), WORDS, since);
        reported.yielded().ifPresent(ref -> breach = ref);
        return reported;
    }

    /** {@return what came of reporting a lost file} */
    Outcome<LostFileRef> reports(Actor who, String part, LostFile lost) {
        Outcome<LostFileRef> reported = world.breaches().reportLostFile(who, cast.person(part), lost);
        reported.yielded().ifPresent(ref -> {
            file = ref;
            ref.breach().ifPresent(begun -> breach = begun);
        });
        return reported;
    }

    /** {@return since when the council knows of the breach of this scenario} */
    Instant aware() {
        return aware;
    }

    /** {@return the breach of this scenario, if one was begun} */
    Optional<BreachRef> begun() {
        return Optional.ofNullable(breach);
    }

    /** {@return the breach that a step reported} */
    BreachRef breach() {
        return begun().orElseThrow(() -> new IllegalStateException("no step has reported a breach"));
    }

    /** {@return the lost file of this scenario, if its report was taken} */
    Optional<LostFileRef> lost() {
        return Optional.ofNullable(file);
    }

    /** {@return the lost file that a step reported} */
    LostFileRef file() {
        return lost().orElseThrow(() -> new IllegalStateException("no step has reported a lost file"));
    }

    /** {@return the breach as somebody reads it, when all that was done must show} */
    Optional<BreachView> read(Actor who) {
        world.writes().settle();
        PersonRef person = breach().person();
        List<BreachView> all = world.done(
                who.name() + " can read of the breaches", world.breaches().breaches(who, person));
        return all.stream().filter(view -> view.ref().equals(breach())).findFirst();
    }
}
