package org.carerecordguarantee.conformance.port;

import java.time.LocalDate;

/**
 * A line of the cast sheet: a person with a record, whom the arrangements make or find.
 *
 * @param stage the check that needs the person; people are never shared between checks
 * @param part the name in the scenario, such as "Doreen"
 * @param name the full name; the family name is met nowhere else in the run, so that a search finds nobody else
 * @param born computed from the day of the run, so that an age stays what the scenario needs
 * @param nhsNumber from the range kept for testing (999), with a valid check digit
 */
public record PersonSheet(String stage, String part, String name, LocalDate born, String nhsNumber) {}
