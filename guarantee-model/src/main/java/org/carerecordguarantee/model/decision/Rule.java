package org.carerecordguarantee.model.decision;

/**
 * One clause, as far as it bears on whether something may be done.
 *
 * <p>A rule is pure: no clock, no database, nothing kept between two requests. Its finding carries its own clause and
 * gate. It may throw; that refuses.
 */
public interface Rule {
    ClauseId clause();

    Gate gate();

    /** What the rule finds; never null. */
    Finding consider(AccessRequest request, Facts facts);
}
