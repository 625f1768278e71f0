package org.carerecordguarantee.conformance.port;

import java.util.Optional;

/**
 * A line of the cast sheet: a worker whom the arrangements make or find.
 *
 * @param stage the check that needs the worker. Where the product allows it, each stage gets organisations of its own, so
 *     that the alerts of one check never stand in the list of another
 * @param part the name in the scenario, such as "Priya"
 * @param name the full name
 * @param role the job
 * @param jobTitle as staff directories have it
 * @param team the team's name
 * @param organisation the organisation's name
 * @param kind what sort of organisation it is
 * @param ownRecord the worker's own record, for a worker who is also a person with a record
 */
public record WorkerSheet(
        String stage,
        String part,
        String name,
        Role role,
        String jobTitle,
        String team,
        String organisation,
        OrganisationKind kind,
        Optional<PersonRef> ownRecord) {}
