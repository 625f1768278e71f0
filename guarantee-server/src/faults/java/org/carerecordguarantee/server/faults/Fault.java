package org.carerecordguarantee.server.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Rule;

/**
 * One way in which this build departs from the reference server, made of bends at any of four seams: the rules that decide, the facts
 * that they are given, the calls between the server's own classes, and the statements that reach the database; or of a change to the
 * answer that goes out.
 *
 * <p>The life of a fault: it is described in a catalogue and built here; a run names the people towards whom it is on; whenever one
 * of them asks for something, the bends are applied; each time that made a difference is counted, because a fault that never made one
 * proves nothing.
 *
 * <p>INVARIANT: immutable; each method yields another fault.
 */
public final class Fault {
    private final String id;
    private final List<Bend> bends;

    /** One departure at one seam. */
    sealed interface Bend {}

    record RuleBend(Class<? extends Rule> rule, RuleTwist twist) implements Bend {}

    record FactBend<T extends Fact>(Class<T> kind, UnaryOperator<T> twist) implements Bend {}

    record CallBend(String type, String method, CallTwist twist) implements Bend {}

    record StatementBend(String beginning, UnaryOperator<String> rewrite) implements Bend {}

    record Swallowed(String beginning) implements Bend {}

    record AnswerBend(AnswerTwist twist) implements Bend {}

    private Fault(String id, List<Bend> bends) {
        this.id = id;
        this.bends = List.copyOf(bends);
    }

    /** A fault of this id, without any bend yet; the id is the catalogue's. */
    public static Fault named(String id) {
        return new Fault(id, List.of());
    }

    public String id() {
        return id;
    }

    /** Another finding than the rule's own. */
    public Fault rule(Class<? extends Rule> rule, RuleTwist twist) {
        return with(new RuleBend(rule, twist));
    }

    /** Another fact than what was loaded. */
    public <T extends Fact> Fault fact(Class<T> kind, UnaryOperator<T> twist) {
        return with(new FactBend<>(kind, twist));
    }

    /**
     * Another answer of one of the server's own classes.
     *
     * @param type the class's simple name, such as {@code AccessLog}; classes of the platform and of development cannot be bent
     * @param method its name; calls from within the same object are not seen
     */
    public Fault call(String type, String method, CallTwist twist) {
        return with(new CallBend(type, method, twist));
    }

    /** Another statement than the one that begins so, over plain JDBC; the entities' statements do not pass here. */
    public Fault statement(String beginning, UnaryOperator<String> rewrite) {
        return with(new StatementBend(beginning, rewrite));
    }

    /** The update that begins so is never sent, and one row is said to have changed. */
    public Fault swallow(String beginning) {
        return with(new Swallowed(beginning));
    }

    /** Another answer over HTTP than was given. Nothing in the server is changed by it, so it serves lawful differences best. */
    public Fault answer(AnswerTwist twist) {
        return with(new AnswerBend(twist));
    }

    <B extends Bend> Stream<B> bends(Class<B> seam) {
        return bends.stream().filter(seam::isInstance).map(seam::cast);
    }

    private Fault with(Bend bend) {
        List<Bend> more = new ArrayList<>(bends);
        more.add(bend);
        return new Fault(id, more);
    }
}
