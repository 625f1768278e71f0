package org.carerecordguarantee.server.limits;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was said with one turn of a limit. Most of it is absent from most turns.
 *
 * @param words what it could mean, why it was turned down, or why it is to go
 * @param alternative what else the person could do, or did
 * @param complaintRoute how to complain about a limit that was turned down
 * @param reallocation what was offered instead of the worker who was to be shut out
 * @param contact by which contact it was made sure that the person wants it
 * @param knownSince since when the council has had that contact
 */
record Said(
        Optional<String> words,
        Optional<String> alternative,
        Optional<String> complaintRoute,
        Optional<String> reallocation,
        Optional<String> contact,
        Optional<LocalDate> knownSince) {

    static Said nothing() {
        return words(Optional.empty());
    }

    static Said words(Optional<String> words) {
        return new Said(
                words, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
