package org.carerecordguarantee.server.duties;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.model.duties.DutyKind;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;

/**
 * Something that somebody must do, as it stands now.
 *
 * @param about the claim, limit or investigation that it is about
 * @param worker whose act it is about, where it is one worker's
 * @param due by when, for whoever has it now
 * @param level how often it has gone to somebody more senior
 */
public record Duty(
        UUID id,
        DutyKind kind,
        PersonId person,
        UUID about,
        Optional<UUID> worker,
        Instant raised,
        Instant due,
        int level,
        boolean done) {

    /** Whether somebody must not learn of it, because it comes from what they did themself (ACT-02, ACT-04). */
    public boolean isKeptFrom(UUID somebody) {
        return kind.isKeptFromWhomItIsAbout() && worker.filter(somebody::equals).isPresent();
    }

    /** Whose it is now. */
    public Set<AccessRole> owners() {
        return kind.owners(level);
    }
}
