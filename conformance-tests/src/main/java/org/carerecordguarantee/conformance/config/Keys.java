package org.carerecordguarantee.conformance.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A file of keys and values, YAML or JSON, that somebody wrote by hand. A key that nobody knows is a fault, which names the nearest. */
record Keys(Path file) {

    /**
     * {@return what the file holds}
     *
     * @param what what kind of file it is, and
     * @param instead what to do if it is not there, and
     * @param example what it may hold: for the fault
     */
    Map<String, Object> read(String what, String instead, String example) {
        try {
            Object read = new Load(LoadSettings.builder()
                            .setLabel(file.toString())
                            .setAllowDuplicateKeys(false)
                            .build())
                    .loadFromString(Files.readString(file));
            return map(read == null ? Map.of() : read, "the file", example);
        } catch (IOException e) {
            throw new ConfigurationFault("cannot read the " + what + " " + file + ": " + instead);
        } catch (DuplicateKeyException e) {
            throw fault("a key stands in it twice, so that nobody knows which counts: remove one of the two ("
                    + e.getMessage().replaceAll("\\s+", " ") + ")");
        } catch (YamlEngineException e) {
            throw fault("it is neither YAML nor JSON, correct it there: "
                    + e.getMessage().replaceAll("\\s+", " "));
        }
    }

    Map<String, Object> map(Object value, String where, String example) {
        if (!(value instanceof Map<?, ?> map)) {
            throw fault(where + " must hold keys with values, such as " + example);
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        map.forEach((key, entry) -> typed.put(String.valueOf(key), entry));
        return typed;
    }

    Map<String, Object> known(Map<String, Object> map, Set<String> keys, String prefix) {
        List<String> unknown = map.keySet().stream()
                .filter(key -> !keys.contains(key))
                .map(key -> "in " + file + ": unknown key '" + prefix + key + "'. " + Nearest.hint(key, keys))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ConfigurationFault(unknown);
        }
        return map;
    }

    Optional<String> text(Map<String, Object> map, String key, String prefix) {
        Object value = map.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map || value instanceof List || value.toString().isBlank()) {
            throw fault("the key '" + prefix + key + "' must hold one word or line");
        }
        return Optional.of(value.toString().strip());
    }

    ConfigurationFault fault(String what) {
        return new ConfigurationFault("in " + file + ": " + what);
    }
}
