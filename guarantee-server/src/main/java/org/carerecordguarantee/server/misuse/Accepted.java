package org.carerecordguarantee.server.misuse;

import java.util.List;
import org.carerecordguarantee.model.decision.Fault;
import org.carerecordguarantee.server.platform.Problem;
import org.carerecordguarantee.server.platform.Reason;

/** Turns away what is not as the clauses ask. A transaction around it rolls back. */
final class Accepted {
    private static final int LONGEST = 4000;

    private Accepted() {}

    /** Words that say something. */
    static String words(String field, String clause, String words) {
        String said = words.strip();
        if (said.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw fault(field, clause, "Say it in words.");
        }
        return noneTooLong(field, clause, said);
    }

    /** Words that may say nothing. */
    static String noneTooLong(String field, String clause, String words) {
        return atMost(LONGEST, field, clause, words);
    }

    /** A short reference. */
    static String atMost(int longest, String field, String clause, String words) {
        if (words.strip().length() > longest) {
            throw fault(field, clause, "Say it in at most " + longest + " characters.");
        }
        return words.strip();
    }

    /** Ends the request if there is anything wrong, naming each thing. */
    static void none(List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        Problem problem = Problem.of(Reason.NOT_ACCEPTED);
        for (Fault fault : faults) {
            String clause = fault.clause().orElseThrow().value();
            problem = problem.withField(fault.field(), clause, fault.message());
        }
        throw problem.withClause(faults.get(0).clause().orElseThrow().value()).declined();
    }

    static RuntimeException fault(String field, String clause, String message) {
        return Problem.of(Reason.NOT_ACCEPTED)
                .withClause(clause)
                .withField(field, clause, message)
                .declined();
    }

    static RuntimeException clash(String clause, String detail) {
        return Problem.of(Reason.CLASHES).withClause(clause).withDetail(detail).declined();
    }

    static RuntimeException notThere() {
        return Problem.of(Reason.NO_SUCH_RECORD).declined();
    }
}
