package org.carerecordguarantee.conformance.witness;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.Evidence;
import org.carerecordguarantee.conformance.port.NotInProduct;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.Done;
import org.carerecordguarantee.conformance.port.Outcome.NotOffered;
import org.carerecordguarantee.conformance.port.Outcome.Refused;
import org.carerecordguarantee.conformance.port.Outcome.Unavailable;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Reason;

/**
 * Stands beside one act: keeps its exchanges, its place in the story and in the ledger, and tells trouble of the adapter from an
 * answer of the product.
 *
 * <p>INVARIANT: only an {@link Outcome} of the product reaches a scenario. What an adapter throws, of whatever sort, and an adapter that
 * does not come back leave the check undecided.
 *
 * <p>"Not now" ({@link Unavailable}) is an answer of the product, but proves nothing unless a log that cannot be written was arranged: the
 * check is undecided, as it is when an adapter throws over a server error.
 */
final class Witness {

    /** Acts that a product may refuse by having no function for them at all. */
    private static final Set<String> WITHOUT_A_DOOR = Set.of("deleteItem", "alterAccessList");

    private final Object acts;
    private final Set<String> yieldsNothing;
    private final Stage stage;
    private final Ledger ledger;
    private final Exchanges exchanges;

    /**
     * @param family the part of the port that the acts belong to
     * @param acts what the adapter made of it
     */
    <A> Witness(Class<A> family, A acts, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.acts = acts;
        this.yieldsNothing = Arrays.stream(family.getMethods())
                .filter(act -> act.getGenericReturnType() instanceof ParameterizedType outcome
                        && outcome.getActualTypeArguments()[0] == Void.class)
                .map(Method::getName)
                .collect(Collectors.toUnmodifiableSet());
        this.stage = stage;
        this.ledger = ledger;
        this.exchanges = exchanges;
    }

    /**
     * Performs an act and keeps what can be known of it.
     *
     * @param words what is done, as the end of a sentence that begins with the actor
     * @throws ProductLacks if the product does not offer it
     * @throws AdapterTrouble if the adapter fails, contradicts its evidence, or the system says "not now" although nothing
     *     that could make it say so was arranged
     */
    <T> Outcome<T> act(
            String operation, Actor who, Optional<PersonRef> person, String words, Supplier<Outcome<T>> adapter) {
        String story = describe(who) + " " + words;
        Outcome<T> outcome = null;
        String answer = "the adapter failed";
        Turn<Outcome<T>> turn = Turn.of(operation, exchanges, adapter);
        List<Exchange> kept = turn.exchanges();
        try {
            outcome = given(operation, turn.answer());
            answer = outcome.inWords();
        } catch (NotInProduct lacks) {
            outcome = WITHOUT_A_DOOR.contains(operation)
                    ? new Refused<>(Reason.NOT_CHANGEABLE, lacks.getMessage())
                    : new NotOffered<>(lacks.getMessage());
            answer = outcome.inWords();
        } catch (NotWritten notWritten) {
            answer = notWritten.getMessage();
            throw notWritten;
        } catch (AdapterTrouble trouble) {
            // nobody knows whether the system did it: a line about it is lawful, and none is asked for
            person.filter(stage.people()::contains).ifPresent(whose -> IntStream.rangeClosed(0, kept.size())
                    .forEach(any -> ledger.mayBeListed(stage.check(), whose, who)));
            throw trouble;
        } finally {
            stage.did(new Deed(story, answer, false, kept));
            if (who.worker()) {
                stage.workerActed();
            }
        }
        int answered = (int) kept.stream().filter(exchanges::proves).count();
        if (answered == 0) {
            believe(operation, outcome, kept);
        }
        Outcome<T> known = outcome;
        // somebody who was never made has no list that could be held against the books
        person.filter(stage.people()::contains)
                .ifPresent(whose -> ledger.acted(stage.check(), whose, who, known, answered));
        if (outcome instanceof NotOffered<T> lacks) {
            throw new ProductLacks(lacks.missing());
        }
        if (outcome instanceof Unavailable<T> unavailable && !stage.outage()) {
            throw new AdapterTrouble("the system says that it is not available: " + unavailable.shown());
        }
        return outcome;
    }

    /** Without any traffic an adapter can only say that there is no such function: anything else would be its own invention. */
    private void believe(String operation, Outcome<?> outcome, List<Exchange> kept) {
        if (outcome instanceof NotOffered || (outcome.denied() && WITHOUT_A_DOOR.contains(operation))) {
            return;
        }
        if (evidence(operation) == Evidence.Sort.PERSON) {
            throw new AdapterTrouble("only a person's word stands behind '" + operation
                    + "', and this suite cannot take that for a result yet");
        }
        boolean elsewhere = kept.stream().anyMatch(one -> !one.login() && !exchanges.ofTheSystem(one));
        throw new AdapterTrouble("the adapter says of '" + operation + "': " + outcome.inWords()
                + ", but nothing was exchanged with the system through the suite's client"
                + (elsewhere
                        ? ", only with a host that is not the system's (if it is one of its own, name it under 'hosts')"
                        : ""));
    }

    /** An adapter that gives nothing where the act yields something has not looked. */
    private <T> Outcome<T> given(String operation, Outcome<T> outcome) {
        if (outcome == null) {
            throw new AdapterTrouble("the adapter's '" + operation + "' gave no outcome");
        }
        if (outcome instanceof Done<T> done && done.value() == null && !yieldsNothing.contains(operation)) {
            throw new AdapterTrouble(
                    "the adapter says that '" + operation + "' happened, and gives nothing of what it yielded");
        }
        return outcome;
    }

    /** An adapter may say on its own method that only a person's word stands behind it. */
    private Evidence.Sort evidence(String operation) {
        return Arrays.stream(acts.getClass().getMethods())
                .filter(method -> method.getName().equals(operation) && !method.isBridge())
                .map(Witness::declared)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Evidence.Sort.EXCHANGE);
    }

    private static Optional<Evidence.Sort> declared(Method method) {
        return Optional.ofNullable(method.getAnnotation(Evidence.class)).map(Evidence::value);
    }

    private static String describe(Actor who) {
        return who.worker()
                ? who.name() + " (" + who.jobTitle() + ", " + who.team() + ", " + who.organisation() + ")"
                : who.name() + " (the person)";
    }
}
