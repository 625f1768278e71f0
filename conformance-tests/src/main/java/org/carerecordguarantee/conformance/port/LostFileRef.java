package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * A paper file that was reported as lost.
 *
 * @param person whose file it is
 * @param id the product's own identifier of the report
 * @param breach the breach that began with it; empty if none did
 */
public record LostFileRef(PersonRef person, String id, Optional<BreachRef> breach) {}
