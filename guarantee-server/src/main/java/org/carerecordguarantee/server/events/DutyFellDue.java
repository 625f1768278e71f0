package org.carerecordguarantee.server.events;

import java.time.Instant;
import java.util.UUID;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.people.PersonId;

/**
 * The time of a duty passed and it was not done.
 *
 * @param about what it is about: a claim, a limit, an investigation
 * @param level to whose level it has now gone; unchanged where there was nobody more senior
 * @param at the time by the person's clock
 */
public record DutyFellDue(UUID duty, DutyKind kind, PersonId person, UUID about, int level, Instant at) {}
