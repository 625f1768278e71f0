package org.carerecordguarantee.conformance.report;

import java.util.List;
import java.util.Optional;
import org.carerecordguarantee.conformance.catalogue.Clause;
import org.carerecordguarantee.conformance.catalogue.Commitment;
import org.carerecordguarantee.conformance.verdict.Word;

/**
 * One promise as the page tells it.
 *
 * @param commitment the promise
 * @param tested its clauses that this run was about
 * @param untested its clauses that no check exists for yet, or that are outside the profile
 */
public record Promise(Commitment commitment, List<TestedClause> tested, List<Clause> untested) {

    /**
     * A clause that the run was about.
     *
     * @param clause the clause
     * @param word what became of it
     * @param kept how many of its binding checks were kept
     * @param of how many there were
     * @param beyond what became of the checks of this project's own figures, if there were any
     * @param stories the first few that are not kept
     * @param more how many more there are, told in the machine's files
     */
    public record TestedClause(
            Clause clause, Word word, int kept, int of, Optional<String> beyond, List<Story> stories, int more) {}
}
