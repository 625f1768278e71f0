package org.carerecordguarantee.model.emergency;

import java.util.Set;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.ItemRef;

/**
 * How far somebody has come in an emergency of theirs.
 *
 * @param summaryOpened whether they opened the summary in this window
 * @param first which of the wanted items belong to the summary
 * @param keptFromPartners which of the wanted items no partner sees in an emergency
 */
public record InEmergency(boolean summaryOpened, Set<ItemRef> first, Set<ItemRef> keptFromPartners) implements Fact {
    public InEmergency {
        first = Set.copyOf(first);
        keptFromPartners = Set.copyOf(keptFromPartners);
    }

    /** Nothing is wanted and nothing was opened. */
    public static InEmergency notYet() {
        return new InEmergency(false, Set.of(), Set.of());
    }
}
