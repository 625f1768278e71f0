package org.carerecordguarantee.conformance.run;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.config.Nearest;
import org.carerecordguarantee.conformance.port.AdapterFactory;

/** Finds adapters: those that the suite brings, and those of a jar named on the command line. */
public final class Adapters {

    private Adapters() {}

    /**
     * {@return the adapter of this name}
     *
     * @param jar a vendor's jar, if one was named
     * @throws ConfigurationFault if there is none
     */
    public static AdapterFactory named(String name, Optional<Path> jar) {
        List<AdapterFactory> all = all(jar);
        return all.stream()
                .filter(factory -> factory.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ConfigurationFault("there is no adapter '" + name + "'. "
                        + Nearest.hint(
                                name, all.stream().map(AdapterFactory::name).toList())
                        + " A vendor's own is found with --adapter my.jar"));
    }

    /**
     * {@return the adapters that a vendor's jar brings, without the suite's own}
     *
     * @throws ConfigurationFault if the jar, or an adapter in it, cannot be used
     */
    public static List<AdapterFactory> in(Path jar) {
        return all(Optional.of(jar)).stream()
                .filter(factory -> factory.getClass().getClassLoader() != Adapters.class.getClassLoader())
                .toList();
    }

    private static List<AdapterFactory> all(Optional<Path> jar) {
        ClassLoader loader = jar.map(Adapters::loader).orElse(Adapters.class.getClassLoader());
        try {
            return ServiceLoader.load(AdapterFactory.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw new ConfigurationFault("the adapter jar cannot be used: " + e.getMessage());
        } catch (LinkageError e) {
            throw new ConfigurationFault("the adapter jar cannot be used: " + e
                    + ". Build it again, for Java 17 and with this edition of the suite");
        }
    }

    /** Stays open for as long as the process lives: the adapter loads its classes when it needs them. */
    private static ClassLoader loader(Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new ConfigurationFault("there is no adapter jar at " + jar);
        }
        try {
            return new URLClassLoader(new URL[] {jar.toUri().toURL()}, Adapters.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new ConfigurationFault("the adapter jar's name " + jar + " cannot be used: " + e.getMessage());
        }
    }
}
