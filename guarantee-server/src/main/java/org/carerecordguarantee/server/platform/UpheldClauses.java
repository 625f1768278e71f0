package org.carerecordguarantee.server.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carerecordguarantee.model.decision.ClauseId;
import org.carerecordguarantee.model.decision.Upholds;
import org.carerecordguarantee.model.guarantee.Rules;

/** Collects, while the server starts, the clauses that its own code says it upholds, and adds those that the model's rules judge. */
public class UpheldClauses implements Extension {
    private final Set<String> ids = Collections.synchronizedSet(new TreeSet<>());

    /** For the container. */
    public UpheldClauses() {
        for (ClauseId judged : Rules.judged()) {
            ids.add(judged.value());
        }
    }

    <T> void see(@Observes @WithAnnotations(Upholds.class) ProcessAnnotatedType<T> type) {
        Class<T> seen = type.getAnnotatedType().getJavaClass();
        add(seen.getAnnotation(Upholds.class));
        Stream.of(seen.getDeclaredMethods())
                .map((Method method) -> method.getAnnotation(Upholds.class))
                .forEach(this::add);
    }

    private void add(Upholds upholds) {
        if (upholds != null) {
            ids.addAll(Set.of(upholds.value()));
        }
    }

    /** The ids of all clauses that some code upholds. */
    public Set<String> ids() {
        return Set.copyOf(ids);
    }
}
