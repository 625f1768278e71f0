package org.carerecordguarantee.server.people;

/** What an organisation is to the record. Only the council keeps it; everybody else is an outsider to it. */
public enum OrganisationKind {
    COUNCIL,
    HEALTH,
    PROVIDER,
    ADVOCACY
}
