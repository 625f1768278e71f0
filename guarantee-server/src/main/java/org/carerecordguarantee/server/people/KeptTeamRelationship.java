package org.carerecordguarantee.server.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.model.people.RelationshipCause;

/**
 * What a person has to do with a team, and through it with everybody who is in it.
 *
 * @param reason why, in the words of who made it
 * @param until when it ended; empty while it has not
 */
public record KeptTeamRelationship(
        UUID id,
        PersonId person,
        UUID team,
        String teamName,
        String organisation,
        RelationshipCause cause,
        String reason,
        Instant from,
        Optional<Instant> until,
        Optional<String> endReason) {

    /** Whether it counts at this instant. */
    public boolean aliveAt(Instant instant) {
        return !instant.isBefore(from) && until.map(instant::isBefore).orElse(true);
    }
}
