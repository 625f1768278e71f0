package org.carerecordguarantee.features;

import java.util.List;

/**
 * One commitment as its feature file words it.
 *
 * @param file the name of the file, without its folder
 * @param title the promise as one sentence
 * @param description the promise in plain words, each paragraph on one line
 * @param lines the file as it stands, for demands on the bare text
 */
public record Promise(
        String file,
        int line,
        List<Tag> tags,
        String title,
        String description,
        List<Clause> clauses,
        List<String> lines) {

    /** All scenarios, in the order of the file. */
    public List<Scenario> scenarios() {
        return clauses.stream().flatMap(clause -> clause.scenarios().stream()).toList();
    }
}
