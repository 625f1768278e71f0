package org.carerecordguarantee.conformance.engine;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.util.LinkedHashSet;
import java.util.Set;
import org.carerecordguarantee.conformance.world.Production;
import org.carerecordguarantee.conformance.world.World;
import org.picocontainer.MutablePicoContainer;
import org.picocontainer.PicoBuilder;

/**
 * Makes the objects of one scenario: one {@link World}, and each class of steps with whatever its constructor asks for. Lives as long
 * as a thread of the run; what it made lives from {@link #start} to {@link #stop}.
 */
final class Cast implements ObjectFactory {

    private final Production production;
    private final Set<Class<?>> classes = new LinkedHashSet<>();
    private MutablePicoContainer container;

    Cast(Production production) {
        this.production = production;
    }

    @Override
    public void start() {
        container = new PicoBuilder().withCaching().build();
        container.addComponent(production);
        container.addComponent(World.class);
        classes.forEach(container::addComponent);
        container.start();
    }

    @Override
    public void stop() {
        if (container != null) {
            container.stop();
            container.dispose();
            container = null;
        }
    }

    /** Also takes in the classes that the constructor asks for, such as what several classes of steps share. */
    @Override
    public boolean addClass(Class<?> steps) {
        if (steps != World.class && steps != Production.class && !steps.isInterface() && classes.add(steps)) {
            for (Constructor<?> constructor : steps.getConstructors()) {
                for (Class<?> needed : constructor.getParameterTypes()) {
                    addClass(needed);
                }
            }
        }
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        return container.getComponent(type);
    }
}
