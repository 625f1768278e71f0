package org.carerecordguarantee.model.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known for one decision, each kind of fact at most once.
 *
 * <p>A fact that nobody supplied is not a fact with an empty value: a rule that cannot do without it fails, and a rule
 * that fails refuses.
 */
public final class Facts {
    private final Map<Class<? extends Fact>, Fact> byKind;

    private Facts(Map<Class<? extends Fact>, Fact> byKind) {
        this.byKind = byKind;
    }

    /**
     * All the facts of one decision.
     *
     * @throws IllegalArgumentException if a kind of fact is supplied twice
     */
    public static Facts of(Fact... facts) {
        Map<Class<? extends Fact>, Fact> byKind = new HashMap<>();
        for (Fact fact : facts) {
            if (byKind.put(fact.getClass(), fact) != null) {
                throw new IllegalArgumentException(
                        "supplied twice: " + fact.getClass().getSimpleName());
            }
        }
        return new Facts(byKind);
    }

    /** The fact of this kind; empty if nobody supplied it. */
    public <T extends Fact> Optional<T> about(Class<T> kind) {
        return Optional.ofNullable(kind.cast(byKind.get(kind)));
    }

    /**
     * The fact of this kind, for a rule that cannot answer without it.
     *
     * @throws FactMissing if nobody supplied it
     */
    public <T extends Fact> T needed(Class<T> kind) {
        return about(kind).orElseThrow(() -> new FactMissing(kind));
    }

    @Override
    public String toString() {
        return byKind.keySet().stream()
                .map(Class::getSimpleName)
                .sorted()
                .toList()
                .toString();
    }
}
