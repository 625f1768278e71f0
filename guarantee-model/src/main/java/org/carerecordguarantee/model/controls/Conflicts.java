package org.carerecordguarantee.model.controls;

import java.util.Set;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.people.ConflictKind;

/**
 * What stands between a worker and a person because of who they are outside work.
 *
 * @param ownRecord whether the person is the worker themself
 * @param declared what has been declared about the two and not been withdrawn
 */
public record Conflicts(boolean ownRecord, Set<ConflictKind> declared) implements Fact {
    public Conflicts {
        declared = Set.copyOf(declared);
    }

    public static Conflicts none() {
        return new Conflicts(false, Set.of());
    }
}
