package org.carerecordguarantee.model.decision;

import java.util.Objects;
import java.util.UUID;

/**
 * Where a worker works and as what, at the time of the request. The names go into the access log as they were then.
 *
 * @param jobTitle as the person is told it: "Social worker"
 * @param councilStaff whether the organisation is the council that keeps the record; everybody else is an outsider
 */
public record Post(
        String jobTitle, UUID teamId, String team, UUID organisationId, String organisation, boolean councilStaff) {
    public Post {
        Objects.requireNonNull(jobTitle, "jobTitle");
        Objects.requireNonNull(teamId, "teamId");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(organisationId, "organisationId");
        Objects.requireNonNull(organisation, "organisation");
    }
}
