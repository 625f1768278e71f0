package org.carerecordguarantee.server.faults;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The fourth seam: whoever is given the database is given one whose statements can be bent. */
final class BentDatabase<T> implements InjectionTarget<T> {
    private final InjectionTarget<T> honest;
    private final List<Field> sources;

    BentDatabase(InjectionTarget<T> honest, List<Field> sources) {
        this.honest = honest;
        this.sources = sources;
    }

    @Override
    public void inject(T instance, CreationalContext<T> context) {
        honest.inject(instance, context);
        for (Field field : sources) {
            try {
                field.setAccessible(true);
                DataSource source = (DataSource) field.get(instance);
                field.set(instance, proxy(DataSource.class, (method, arguments) -> {
                    Object answer = invoke(source, method, arguments);
                    return answer instanceof Connection connection ? bent(connection) : answer;
                }));
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
    }

    private static Connection bent(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            if (!method.getName().equals("prepareStatement")) {
                return invoke(connection, method, arguments);
            }
            Faults faults = CDI.current().select(Faults.class).get();
            Optional<Fault> fault = faults.current();
            String sql = (String) arguments[0];
            Optional<String> rewritten = fault.stream()
                    .flatMap(each -> each.bends(Fault.StatementBend.class))
                    .filter(bend -> sql.startsWith(bend.beginning()))
                    .map(bend -> bend.rewrite().apply(sql))
                    .findFirst();
            if (rewritten.isPresent() && !rewritten.get().equals(sql)) {
                faults.madeADifference(fault.get());
                arguments[0] = rewritten.get();
            }
            PreparedStatement statement = (PreparedStatement) invoke(connection, method, arguments);
            boolean swallow = fault.stream()
                    .flatMap(each -> each.bends(Fault.Swallowed.class))
                    .anyMatch(bend -> sql.startsWith(bend.beginning()));
            return swallow ? swallowing(statement, () -> faults.madeADifference(fault.get())) : statement;
        });
    }

    private static PreparedStatement swallowing(PreparedStatement statement, Runnable swallowed) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().equals("executeUpdate")) {
                swallowed.run();
                return 1;
            }
            return invoke(statement, method, arguments);
        });
    }

    private interface Through {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <P> P proxy(Class<P> type, Through through) {
        InvocationHandler handler = (self, method, arguments) -> through.call(method, arguments);
        return type.cast(Proxy.newProxyInstance(BentDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @Override
    public T produce(CreationalContext<T> context) {
        return honest.produce(context);
    }

    @Override
    public void postConstruct(T instance) {
        honest.postConstruct(instance);
    }

    @Override
    public void preDestroy(T instance) {
        honest.preDestroy(instance);
    }

    @Override
    public void dispose(T instance) {
        honest.dispose(instance);
    }

    @Override
    public Set<InjectionPoint> getInjectionPoints() {
        return honest.getInjectionPoints();
    }
}
