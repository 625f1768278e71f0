package org.carerecordguarantee.conformance.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carerecordguarantee.conformance.wire.Secrets;

/**
 * Reads {@code settings:}, which is the adapter's own. A setting that looks like a secret must be a reference: {@code env:NAME} or
 * {@code file:PATH}. What a reference leads to is a secret, and is remembered as one, so that it can be kept out of every report.
 */
final class Settings {

    private static final Pattern SECRET =
            Pattern.compile("(?i).*(password|passwd|secret|token|credential|private.?key|api.?key).*");

    private final Path file;
    private final Keys keys;
    private final Map<String, String> environment;
    private final List<String> secrets = new ArrayList<>();

    Settings(Path file, Keys keys, Map<String, String> environment) {
        this.file = file;
        this.keys = keys;
        this.environment = environment;
    }

    /**
     * {@return the value of a setting, if it has one}
     *
     * @throws ConfigurationFault if it is a secret, or its reference leads nowhere
     */
    Optional<String> value(Map<String, Object> settings, String key) {
        return keys.text(settings, key, "settings.").map(value -> resolved(key, value));
    }

    /** {@return what the references that were followed so far led to} */
    List<String> secrets() {
        return List.copyOf(secrets);
    }

    private String resolved(String key, String value) {
        if (value.startsWith("env:")) {
            String name = value.substring("env:".length());
            String found = environment.get(name);
            if (found == null || found.isBlank()) {
                throw keys.fault("'settings." + key + "' refers to the environment variable " + name
                        + ", which is not set: set it before you start");
            }
            return secret(key, found);
        }
        if (value.startsWith("file:")) {
            Path place = file.toAbsolutePath().resolveSibling(value.substring("file:".length()));
            try {
                String found = Files.readString(place).strip();
                if (found.isEmpty()) {
                    throw keys.fault("'settings." + key + "' refers to the file " + place
                            + ", which is empty: write the secret into it");
                }
                return secret(key, found);
            } catch (IOException e) {
                throw keys.fault("'settings." + key + "' refers to the file " + place
                        + ", which cannot be read: make it readable for whoever runs this, or correct the path");
            }
        }
        if (SECRET.matcher(key).matches()) {
            throw keys.fault("'settings." + key
                    + "' looks like a secret: write a reference, env:NAME or file:PATH, not the secret itself");
        }
        return value;
    }

    private String secret(String key, String value) {
        if (SECRET.matcher(key).matches() && value.length() < Secrets.SHORTEST) {
            throw keys.fault("'settings." + key + "' leads to a secret of fewer than " + Secrets.SHORTEST
                    + " characters, which cannot be told from other text and so not be kept out of the reports: give the"
                    + " test environment a longer one");
        }
        secrets.add(value);
        return value;
    }
}
