package org.carerecordguarantee.server.events;

import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.people.PersonId;

/**
 * An investigation found that somebody looked at a record without good reason (ACT-04).
 *
 * @param worker who looked
 * @param tell the duty to tell the person
 * @param at the time by the person's clock
 */
public record LookFoundUnjustified(UUID investigation, PersonId person, UUID worker, UUID tell, Instant at) {}
