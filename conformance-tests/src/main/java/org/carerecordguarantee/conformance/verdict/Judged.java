package org.carerecordguarantee.conformance.verdict;

/**
 * What became of one check.
 *
 * @param id the check's identity, such as {@code LOG-01.1[2]@child}
 * @param clause the clause it belongs to
 * @param level how binding the check is; never more than its clause
 * @param word what became of it
 */
public record Judged(String id, String clause, Level level, Word word) {}
