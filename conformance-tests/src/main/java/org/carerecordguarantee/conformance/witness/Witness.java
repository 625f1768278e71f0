package org.carerecordguarantee.conformance.witness;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.carerecordguarantee.conformance.ledger.Ledger;
import org.carerecordguarantee.conformance.port.Actor;
import org.carerecordguarantee.conformance.port.AdapterTrouble;
import org.carerecordguarantee.conformance.port.CareRecordSystem;
import org.carerecordguarantee.conformance.port.Evidence;
import org.carerecordguarantee.conformance.port.NotWritten;
import org.carerecordguarantee.conformance.port.Outcome;
import org.carerecordguarantee.conformance.port.Outcome.NotOffered;
import org.carerecordguarantee.conformance.port.Outcome.Unavailable;
import org.carerecordguarantee.conformance.port.PersonRef;

/**
 * Stands beside one act: keeps its exchanges, its place in the story and in the ledger, and tells trouble of the adapter from an
 * answer of the product.
 *
 * <p>INVARIANT: only an {@link Outcome} of the product reaches a scenario. What an adapter throws leaves the check undecided.
 */
final class Witness {

    /** Acts that a product may refuse by having no function for them at all. */
    private static final Set<String> WITHOUT_A_DOOR = Set.of("deleteItem", "alterAccessList");

    private final CareRecordSystem system;
    private final Stage stage;
    private final Ledger ledger;
    private final Exchanges exchanges;

    Witness(CareRecordSystem system, Stage stage, Ledger ledger, Exchanges exchanges) {
        this.system = system;
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
        List<Exchange> kept;
        exchanges.begin();
        try {
            outcome = answerOf(operation, adapter);
            answer = outcome.inWords();
        } catch (NotWritten notWritten) {
            answer = notWritten.getMessage();
            throw notWritten;
        } finally {
            kept = exchanges.end();
            stage.did(new Deed(story, answer, false, kept));
            if (who.worker()) {
                stage.workerActed();
            }
        }
        int answered = (int)
                kept.stream().filter(one -> !one.login() && one.status() != 0).count();
        if (answered == 0) {
            believe(operation, outcome);
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
    private void believe(String operation, Outcome<?> outcome) {
        if (outcome instanceof NotOffered || (outcome.denied() && WITHOUT_A_DOOR.contains(operation))) {
            return;
        }
        if (evidence(operation) == Evidence.Sort.PERSON) {
            throw new AdapterTrouble("only a person's word stands behind '" + operation
                    + "', and this suite cannot take that for a result yet");
        }
        throw new AdapterTrouble("the adapter says of '" + operation + "': " + outcome.inWords()
                + ", but nothing was exchanged with the system through the suite's client");
    }

    private <T> Outcome<T> answerOf(String operation, Supplier<Outcome<T>> adapter) {
        try {
            Outcome<T> outcome = adapter.get();
            if (outcome == null) {
                throw new AdapterTrouble("the adapter's '" + operation + "' gave no outcome");
            }
            return outcome;
        } catch (NotWritten | AdapterTrouble known) {
            throw known;
        } catch (RuntimeException fault) {
            throw new AdapterTrouble("the adapter's '" + operation + "' failed: " + fault, fault);
        }
    }

    /** An adapter may say on its own method that only a person's word stands behind it. */
    private Evidence.Sort evidence(String operation) {
        return Arrays.stream(system.getClass().getMethods())
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
