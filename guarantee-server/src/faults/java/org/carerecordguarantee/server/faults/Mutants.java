package org.carerecordguarantee.server.faults;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carerecordguarantee.model.decision.Rule;
import org.carerecordguarantee.server.platform.Settings;

/** Rules that a machine changed in one place each, read from the folder that FAULTS_MUTANTS names; none if it names none. */
@ApplicationScoped
public class Mutants implements Planted {
    @Inject
    private Settings settings;

    @Override
    public String catalogue() {
        return "mutants";
    }

    @Override
    public Map<String, JsonObject> described() {
        return list().stream()
                .map(each ->
                        Json.createObjectBuilder(each).add("sort", "mutant").build())
                .collect(Collectors.toMap(each -> each.getString("id"), Function.identity()));
    }

    @Override
    public List<Fault> faults() {
        return list().stream().map(this::fault).toList();
    }

    private Fault fault(JsonObject described) {
        Rule changed = load(described.getString("rule"), described.getString("id"));
        Class<? extends Rule> rule = changedFrom(described.getString("rule"));
        return Fault.named(described.getString("id"))
                .rule(rule, (honest, request, facts) -> changed.consider(request, facts));
    }

    private Rule load(String rule, String id) {
        try {
            byte[] bytes = Files.readAllBytes(folder().orElseThrow().resolve(id + ".class"));
            Class<?> changed = MethodHandles.privateLookupIn(changedFrom(rule), MethodHandles.lookup())
                    .defineClass(bytes);
            return (Rule) changed.getDeclaredConstructor().newInstance();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalStateException(id + " is no rule.", unusable);
        }
    }

    private static Class<? extends Rule> changedFrom(String name) {
        try {
            return Class.forName(name).asSubclass(Rule.class);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("There is no rule " + name + ": make the mutants again.", unknown);
        }
    }

    private List<JsonObject> list() {
        return folder().map(Mutants::read).orElse(List.of());
    }

    private static List<JsonObject> read(Path folder) {
        try (InputStream stream = Files.newInputStream(folder.resolve("mutants.json"));
                JsonReader reader = Json.createReader(stream)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Path> folder() {
        return settings.value("FAULTS_MUTANTS").map(Path::of);
    }
}
