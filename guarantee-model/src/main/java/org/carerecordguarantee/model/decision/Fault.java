package org.carerecordguarantee.model.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with something that somebody handed in, so that they can put it right.
 *
 * @param field the field as they know it
 * @param clause the clause that asks for it; empty where it is a plain bound
 * @param message a sentence that says what is needed; it does not repeat what was handed in
 */
public record Fault(String field, Optional<ClauseId> clause, String message) {
    public Fault {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(message, "message");
    }
}
