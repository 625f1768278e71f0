package org.carerecordguarantee.conformance.ledger;

import java.util.Optional;

/**
 * One act in the books.
 *
 * @param check the check during which it was done
 * @param name the worker's full name
 * @param allowed whether the system let it happen; empty where either is lawful
 * @param least how many lines it must have left
 * @param most how many lines it may have left: an act that took several exchanges may lawfully have several
 */
public record Entry(String check, String name, Optional<Boolean> allowed, int least, int most) {

    /** {@return whether a line by this name and with this outcome can stand for this act} */
    boolean fits(String lineName, boolean lineAllowed) {
        return name.equals(lineName) && allowed.map(it -> it == lineAllowed).orElse(true);
    }
}
