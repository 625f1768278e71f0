package org.carerecordguarantee.server.people;

import java.time.LocalDate;
import org.carerecordguarantee.model.people.ToolkitStatus;

/**
 * What a contractor or provider has shown (CTL-08).
 *
 * @param clause of the contract that binds them to confidentiality
 * @param until the last day of the contract
 */
public record KeptContract(String clause, ToolkitStatus toolkit, LocalDate until) {}
