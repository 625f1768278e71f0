package org.carerecordguarantee.conformance.verdict;

import java.time.LocalDate;

/**
 * A buyer's word that one clause may stay broken for a while.
 *
 * @param clause the clause's id
 * @param reason why the buyer waives it
 * @param name who waives it
 * @param expires the last day on which it holds, a date in England
 */
public record Waiver(String clause, String reason, String name, LocalDate expires) {}
