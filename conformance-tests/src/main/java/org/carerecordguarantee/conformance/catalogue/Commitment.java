package org.carerecordguarantee.conformance.catalogue;

import java.util.List;

/**
 * One promise.
 *
 * @param number this project's own numbering, 1 to 20
 * @param family what the ids of its clauses begin with
 * @param title the promise in one sentence
 * @param promise the promise in plain words
 * @param status how well it is attested by what was published
 * @param file its feature file
 * @param clauses in order
 */
public record Commitment(
        int number, String family, String title, String promise, String status, String file, List<Clause> clauses) {

    public Commitment {
        clauses = List.copyOf(clauses);
    }
}
