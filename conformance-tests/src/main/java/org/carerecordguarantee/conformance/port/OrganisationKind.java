package org.carerecordguarantee.conformance.port;

/** What sort of organisation a worker belongs to. Everybody who does not work for the council is an outsider to it. */
public enum OrganisationKind {
    COUNCIL,
    HEALTH,
    PROVIDER,
    ADVOCACY
}
