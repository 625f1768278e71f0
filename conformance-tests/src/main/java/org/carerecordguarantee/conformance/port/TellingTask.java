package org.carerecordguarantee.conformance.port;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person is still to be told of a look that was not justified.
 *
 * @param investigation which found it
 * @param id the product's own identifier of the task
 * @param dueOn the last day for it in England, as the product shows it; empty if it shows none
 */
public record TellingTask(InvestigationRef investigation, String id, Optional<LocalDate> dueOn) {}
