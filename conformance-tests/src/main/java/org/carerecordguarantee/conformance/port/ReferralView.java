package org.carerecordguarantee.conformance.port;

import java.util.List;
import java.util.Optional;

/**
 * What one organisation was told of another's finding about somebody who works for it.
 *
 * @param id the product's own identifier
 * @param investigation the identifier of the investigation that it came from
 * @param accused the full name of whoever looked
 * @param purposes the evidence: what they stated as the purpose of each look, when they looked
 * @param linkedCase under which number the organisation has it itself; empty if it has not said so
 */
public record ReferralView(
        String id, String investigation, String accused, List<Purpose> purposes, Optional<String> linkedCase) {

    public ReferralView {
        purposes = List.copyOf(purposes);
    }
}
