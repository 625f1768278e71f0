package org.carerecordguarantee.server.faults;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.ProcessInjectionTarget;
import jakarta.interceptor.Interceptor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Opens the third and the fourth seam while the server starts, so that the reference server's own classes need not know of them. */
public class Seams implements Extension {
    private static final String SERVER = "org.carerecordguarantee.server.";
    private static final List<String> CLOSED =
            List.of(SERVER + "faults.", SERVER + "platform.", SERVER + "development.", SERVER + "demo.");

    <T> void calls(@Observes ProcessAnnotatedType<T> type) {
        Class<T> seen = type.getAnnotatedType().getJavaClass();
        if (open(seen) && !seen.isAnnotationPresent(Interceptor.class)) {
            type.configureAnnotatedType().add(new Bendable.Mark());
        }
    }

    <T> void statements(@Observes ProcessInjectionTarget<T> target) {
        AnnotatedType<T> type = target.getAnnotatedType();
        List<Field> sources = Stream.of(type.getJavaClass().getDeclaredFields())
                .filter(field -> field.getType() == DataSource.class)
                .toList();
        if (open(type.getJavaClass()) && !sources.isEmpty()) {
            target.setInjectionTarget(new BentDatabase<>(target.getInjectionTarget(), sources));
        }
    }

    private static boolean open(Class<?> type) {
        String name = type.getName();
        return name.startsWith(SERVER)
                && CLOSED.stream().noneMatch(name::startsWith)
                && !Planted.class.isAssignableFrom(type);
    }
}
