package org.carerecordguarantee.server.misuse;

import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.people.Function;
import org.carerecordguarantee.model.people.PersonId;
import org.carerecordguarantee.server.access.Act;
import org.carerecordguarantee.server.access.Allowed;
import org.carerecordguarantee.server.access.Sought;

/**
 * Something done with one investigation about this person. To whoever is accused in it, and to whoever has nothing to do
 * with it, it is not there.
 */
abstract class OnInvestigation<T> implements Act<T> {
    private final Investigations investigations;
    private final UUID investigation;
    private Optional<StoredInvestigation> found = Optional.empty();

    OnInvestigation(Investigations investigations, UUID investigation) {
        this.investigations = investigations;
        this.investigation = investigation;
    }

    abstract T act(StoredInvestigation row, Allowed allowed);

    @Override
    public final Sought seek(PersonId person, Actor actor) {
        found = investigations.find(person, investigation).filter(row -> mayKnowOf(row, actor, investigations));
        return found.isPresent() ? Sought.person() : Sought.unknown();
    }

    @Override
    public final Done<T> perform(Allowed allowed) {
        return Done.of(act(found.orElseThrow(() -> new IllegalStateException("it was there under the lock")), allowed));
    }

    /** The owner, who signs outcomes, who checks who looked; and never the accused. */
    static boolean mayKnowOf(StoredInvestigation row, Actor actor, Investigations investigations) {
        if (row.accusedId.equals(actor.id())) {
            return false;
        }
        boolean oversees = actor.role()
                .map(role -> role.has(Function.SIGN_OUTCOME) || role.has(Function.READ_ANY_ACCESS_LIST))
                .orElse(false);
        return oversees || investigations.owner(row.id).equals(actor.id());
    }
}
