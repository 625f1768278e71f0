package org.carerecordguarantee.server.events;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.duties.Verdict;
import org.carerecordguarantee.model.people.PersonId;

/**
 * Somebody decided whether what an alert was raised about was right.
 *
 * @param about the claim that the alert was raised about: of a relationship, of an emergency
 * @param kind the alert's kind, by its name
 */
public record AlertDecided(
        UUID alert,
        String kind,
        Optional<PersonId> person,
        UUID worker,
        UUID about,
        Verdict verdict,
        String reason,
        UUID decidedBy,
        Instant at) {}
