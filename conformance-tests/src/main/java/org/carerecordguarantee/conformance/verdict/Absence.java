package org.carerecordguarantee.conformance.verdict;

import java.util.Set;

/**
 * Something that a product does not serve: its supplier declares so, and a probe agrees. A declaration that no probe bears out is
 * none.
 *
 * @param condition what it is, as the configuration writes it
 * @param untested the same at the end of "not tested ..."
 * @param reason the supplier's
 * @param checks the checks that apply only to products that serve it
 */
public record Absence(String condition, String untested, String reason, Set<String> checks) {

    public Absence {
        checks = Set.copyOf(checks);
    }
}
