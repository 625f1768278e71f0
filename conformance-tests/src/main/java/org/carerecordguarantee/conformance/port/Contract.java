package org.carerecordguarantee.conformance.port;

import java.time.LocalDate;

/**
 * What a contractor or care provider has shown the council of how it is bound, and how safe it keeps what it reads.
 *
 * @param bound whether a clause of its contract binds all who work there to keep things private
 * @param safe whether it meets the standards of the national data security toolkit
 * @param until the last day in England on which the contract stands
 */
public record Contract(boolean bound, boolean safe, LocalDate until) {}
