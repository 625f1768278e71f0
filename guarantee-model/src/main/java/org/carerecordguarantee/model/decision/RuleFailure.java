package org.carerecordguarantee.model.decision;

/**
 * A rule that could not be evaluated, and what it threw: for the operator, never for the reader. Its message may name a
 * person, so it goes into no ordinary log as it is.
 */
public record RuleFailure(ClauseId clause, RuntimeException thrown) {}
