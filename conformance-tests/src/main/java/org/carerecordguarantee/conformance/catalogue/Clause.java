package org.carerecordguarantee.conformance.catalogue;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.verdict.Level;

/**
 * One clause of a promise.
 *
 * @param id such as {@code LOG-01}
 * @param sentence the clause in one sentence
 * @param detail what the sentence could not hold; may be empty
 * @param level how binding it is
 * @param core whether a first release shows it end to end
 * @param basis letters of where it comes from
 * @param byPeople why and how it is shown by people, where no machine can check it
 * @param notYetTested what of it its scenarios leave out, where they leave something out
 * @param scenarios its scenarios; none if it is not yet tested
 */
public record Clause(
        String id,
        String sentence,
        String detail,
        Level level,
        boolean core,
        List<String> basis,
        Optional<String> byPeople,
        Optional<String> notYetTested,
        List<Scenario> scenarios) {

    public Clause {
        basis = List.copyOf(basis);
        scenarios = List.copyOf(scenarios);
    }
}
