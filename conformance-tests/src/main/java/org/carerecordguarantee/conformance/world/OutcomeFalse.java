package org.carerecordguarantee.conformance.world;

import org.carerecordguarantee.conformance.witness.Check;

/** What a Then looked at was not as it should be. Thrown by {@link World} only. */
public final class OutcomeFalse extends AssertionError {
    private static final long serialVersionUID = 1;

    OutcomeFalse(Check check) {
        super("should be: " + check.expectation() + "; was: " + check.actual());
    }
}
