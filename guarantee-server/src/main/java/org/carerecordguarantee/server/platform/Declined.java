package org.carerecordguarantee.server.platform;

/** Ends a request with a problem document. A refusal that must be committed first is an answer, not this. */
public class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Declined(Problem problem) {
        super(problem.reason().title());
        this.problem = problem;
    }

    /** What the caller is told. */
    public Problem problem() {
        return problem;
    }
}
