package org.carerecordguarantee.model.limits;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.carerecordguarantee.model.decision.Actor;
import org.carerecordguarantee.model.decision.Fact;
import org.carerecordguarantee.model.decision.Filed;
import org.carerecordguarantee.model.decision.ItemRef;

/**
 * What the limits in force at this instant mean for this reader.
 *
 * @param keptOut whether they keep the reader out altogether
 * @param sealed what is closed, so that others see that something is withheld
 * @param hidden what is closed as if it did not exist
 */
public record Limits(KeptOut keptOut, Parts sealed, Parts hidden) implements Fact {

    /** Parts of a record: single items, and all of some categories. */
    public record Parts(Set<ItemRef> items, Set<String> categories) {
        public static final Parts NONE = new Parts(Set.of(), Set.of());

        public Parts {
            items = Set.copyOf(items);
            categories = Set.copyOf(categories);
        }

        boolean none() {
            return items.isEmpty() && categories.isEmpty();
        }

        boolean have(ItemRef item, Filed filed) {
            // What is filed nowhere could be of any category.
            return items.contains(item)
                    || (!categories.isEmpty()
                            && filed.under(item)
                                    .map(category -> categories.contains(LimitScope.key(category)))
                                    .orElse(true));
        }
    }

    public static Limits none() {
        return new Limits(KeptOut.NO, Parts.NONE, Parts.NONE);
    }

    /**
     * What these limits, some of which may be over, mean for this reader.
     *
     * @param wasAsked whether the person said yes to this worker, and it still counts
     */
    public static Limits of(Collection<AccessLimit> limits, Actor reader, boolean wasAsked, Instant at) {
        KeptOut keptOut = KeptOut.NO;
        Set<ItemRef> sealedItems = new HashSet<>();
        Set<String> sealedCategories = new HashSet<>();
        Set<ItemRef> hiddenItems = new HashSet<>();
        Set<String> hiddenCategories = new HashSet<>();
        for (AccessLimit limit : limits) {
            if (!limit.inForceAt(at)) {
                continue;
            }
            LimitScope scope = limit.scope();
            boolean hides = scope.seal().filter(Seal.SEALED_HIDDEN::equals).isPresent();
            switch (scope.kind()) {
                case ITEM ->
                    (hides ? hiddenItems : sealedItems)
                            .add(new ItemRef(scope.target().orElseThrow()));
                case CATEGORY ->
                    (hides ? hiddenCategories : sealedCategories)
                            .add(LimitScope.key(scope.category().orElseThrow()));
                case ASK_ME_FIRST -> keptOut = keptOut == KeptOut.NO && !wasAsked ? KeptOut.NOT_ASKED : keptOut;
                case INDIVIDUAL, TEAM, ORGANISATION, SHARED_RECORD ->
                    keptOut = scope.shutsOut(reader) ? KeptOut.SHUT_OUT : keptOut;
            }
        }
        return new Limits(keptOut, new Parts(sealedItems, sealedCategories), new Parts(hiddenItems, hiddenCategories));
    }
}
