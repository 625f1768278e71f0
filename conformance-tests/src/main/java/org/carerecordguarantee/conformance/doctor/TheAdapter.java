package org.carerecordguarantee.conformance.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.carerecordguarantee.conformance.config.ConfigurationFault;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.run.Adapters;

/** Finds the adapter, and looks whether the jar and the configuration mean the same one. */
final class TheAdapter implements Examination {

    static final String SUBJECT = "the adapter";
    private static final String SERVICE = "META-INF/services/" + AdapterFactory.class.getName();

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<String> restsOn() {
        return List.of(TheConfiguration.SUBJECT);
    }

    @Override
    public List<Finding> look(Visit visit) {
        String name = visit.configuration().adapter();
        try {
            Optional<Finding> amiss = visit.jar().flatMap(jar -> amiss(jar, name));
            if (amiss.isPresent()) {
                return List.of(amiss.get());
            }
            visit.adapter(Adapters.named(name, visit.jar()));
            return List.of(Finding.ok("the adapter '" + name + "' is there"));
        } catch (ConfigurationFault fault) {
            return List.of(Finding.fix(fault.getMessage()));
        }
    }

    private static Optional<Finding> amiss(Path jar, String name) {
        if (!Files.isRegularFile(jar)) {
            return Optional.of(Finding.fix("there is no adapter jar at " + jar
                    + ": build it, and name the jar that your build leaves with --adapter"));
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.getEntry(SERVICE) == null) {
                return Optional.of(
                        Finding.fix("the jar " + jar + " does not say which class is its adapter: write the name"
                                + " of your AdapterFactory into the file " + SERVICE + " in it"));
            }
        } catch (IOException e) {
            return Optional.of(Finding.fix("the file " + jar + " is no jar (" + e.getMessage()
                    + "): name the jar that your build leaves with --adapter"));
        }
        List<String> names =
                Adapters.in(jar).stream().map(AdapterFactory::name).sorted().toList();
        if (names.stream().distinct().count() < names.size()) {
            return Optional.of(Finding.fix("the jar " + jar + " holds several adapters of the same name ("
                    + String.join(", ", names) + "): let each factory's name() give another"));
        }
        if (names.isEmpty()) {
            return Optional.of(Finding.fix("the file " + SERVICE + " in the jar " + jar
                    + " names no class: write the name of your AdapterFactory into it"));
        }
        if (!names.contains(name)) {
            String offer = names.stream().map(one -> "'adapter: " + one + "'").collect(Collectors.joining(" or "));
            return Optional.of(Finding.fix("the configuration asks for the adapter '" + name + "', and the jar " + jar
                    + " holds " + String.join(" and ", names) + ": write " + offer + " in the configuration"));
        }
        return Optional.empty();
    }
}
