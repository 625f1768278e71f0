package org.carerecordguarantee.conformance.config;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the configuration file, YAML or JSON. Every key is known; an unknown one is an error that names the nearest. A setting that
 * looks like a secret must be a reference: {@code env:NAME} or {@code file:PATH}.
 */
public final class ConfigurationFile {

    private static final Set<String> KEYS =
            Set.of("target", "adapter", "profile", "product", "supplier", "timeouts", "hosts", "settings");
    private static final Set<String> TIMEOUTS = Set.of("connect", "request", "act");
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(password|passwd|secret|token|credential|private.?key|api.?key).*");

    private final Path file;
    private final Map<String, String> environment;
    private final List<String> secrets = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private ConfigurationFile(Path file, Map<String, String> environment) {
        this.file = file;
        this.environment = environment;
    }

    /**
     * Reads a file.
     *
     * @param environment the environment's variables, for {@code env:} references
     * @throws ConfigurationFault if it cannot be read, or anything in it is wrong
     */
    public static Configuration read(Path file, Map<String, String> environment) {
        return new ConfigurationFile(file, environment).read();
    }

    /**
     * {@return the address that somebody wrote}
     *
     * @throws ConfigurationFault if it is no http or https address
     */
    public static URI address(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getUserInfo() != null) {
                throw new ConfigurationFault(
                        "the address of " + uri.getHost() + " holds a user name or a password: write '"
                                + uri.getScheme() + "://" + uri.getHost()
                                + "', and give the password under 'settings' as env:NAME or file:PATH");
            }
            if (web && uri.getHost() != null) {
                String whole = uri.toString();
                return whole.endsWith("/") ? URI.create(whole.substring(0, whole.length() - 1)) : uri;
            }
        } catch (URISyntaxException e) {
            throw new ConfigurationFault("'" + text + "' is no address (" + e.getReason()
                    + "): write one such as https://test.example:8443");
        }
        throw new ConfigurationFault(
                "'" + text
                        + "' is no address of a system, which begins with https:// or http://: write one such as https://test.example:8443");
    }

    private Configuration read() {
        Map<String, Object> all = known(map(parse(), "the file"), KEYS, "");
        Map<String, Object> timeouts =
                known(map(all.getOrDefault("timeouts", Map.of()), "timeouts"), TIMEOUTS, "timeouts.");
        Optional<URI> target = found(
                Optional.empty(),
                () -> Optional.of(address(text(all, "target", "")
                        .orElseThrow(
                                () -> fault("the key 'target' is missing: write the address of a test environment")))));
        Map<String, String> settings =
                found(Map.of(), () -> settings(map(all.getOrDefault("settings", Map.of()), "settings")));
        Duration connect = duration(timeouts, "connect", Configuration.CONNECT_TIMEOUT);
        Duration request = duration(timeouts, "request", Configuration.REQUEST_TIMEOUT);
        Duration act = duration(timeouts, "act", Configuration.ACT_TIMEOUT);
        Set<String> hosts = found(Set.of(), () -> hosts(all));
        Optional<String> product = word(all, "product");
        Optional<String> supplier = word(all, "supplier");
        String adapter = word(all, "adapter").orElse(Configuration.DEFAULT_ADAPTER);
        String profile = word(all, "profile").orElse(Configuration.DEFAULT_PROFILE);
        if (!faults.isEmpty()) {
            throw new ConfigurationFault(faults);
        }
        return new Configuration(
                target.orElseThrow(),
                adapter,
                profile,
                product,
                supplier,
                connect,
                request,
                act,
                hosts,
                settings,
                secrets);
    }

    private Optional<String> word(Map<String, Object> all, String key) {
        return found(Optional.empty(), () -> text(all, key, ""));
    }

    /** Reads one part; what is wrong with it is kept, so that one visit finds every fault. */
    private <T> T found(T otherwise, Supplier<T> part) {
        try {
            return part.get();
        } catch (ConfigurationFault fault) {
            faults.addAll(fault.faults());
            return otherwise;
        }
    }

    private Object parse() {
        try {
            Object read = new Load(LoadSettings.builder()
                            .setLabel(file.toString())
                            .setAllowDuplicateKeys(false)
                            .build())
                    .loadFromString(Files.readString(file));
            return read == null ? Map.of() : read;
        } catch (IOException e) {
            throw new ConfigurationFault("cannot read the configuration " + file
                    + ": write one, or name it with --config (explained by: run --help)");
        } catch (DuplicateKeyException e) {
            throw fault("a key stands in it twice, so that nobody knows which counts: remove one of the two ("
                    + e.getMessage().replaceAll("\\s+", " ") + ")");
        } catch (YamlEngineException e) {
            throw fault("it is neither YAML nor JSON, correct it there: "
                    + e.getMessage().replaceAll("\\s+", " "));
        }
    }

    private Map<String, Object> map(Object value, String where) {
        if (!(value instanceof Map<?, ?> map)) {
            throw fault(where + " must hold keys with values, such as 'target: https://test.example'");
        }
        Map<String, Object> typed = new LinkedHashMap<>();
        map.forEach((key, entry) -> typed.put(String.valueOf(key), entry));
        return typed;
    }

    private Map<String, Object> known(Map<String, Object> map, Set<String> keys, String prefix) {
        for (String key : map.keySet()) {
            if (!keys.contains(key)) {
                faults.add("in " + file + ": unknown key '" + prefix + key + "'. " + Nearest.hint(key, keys));
            }
        }
        return map;
    }

    private Optional<String> text(Map<String, Object> map, String key, String prefix) {
        Object value = map.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map || value instanceof List || value.toString().isBlank()) {
            throw fault("the key '" + prefix + key + "' must hold one word or line");
        }
        return Optional.of(value.toString().strip());
    }

    private Duration duration(Map<String, Object> map, String key, Duration usual) {
        return found(usual, () -> parsed(map, key, usual));
    }

    private Duration parsed(Map<String, Object> map, String key, Duration usual) {
        Optional<String> written = text(map, key, "timeouts.");
        try {
            Duration duration = written.map(Duration::parse).orElse(usual);
            if (duration.isNegative() || duration.isZero()) {
                throw fault("the key 'timeouts." + key + "' must be more than nothing, such as PT30S");
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw fault("the key 'timeouts." + key + "' must be a duration such as PT30S, not '" + written.orElse("")
                    + "'");
        }
    }

    /** Host names, parted by commas or spaces. */
    private Set<String> hosts(Map<String, Object> all) {
        return text(all, "hosts", "").stream()
                .flatMap(Pattern.compile("[,\\s]+")::splitAsStream)
                .peek(host -> {
                    if (host.contains("/") || host.contains(":")) {
                        throw fault(
                                "the key 'hosts' must hold host names such as audit.test.example, not '" + host + "'");
                    }
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, String> settings(Map<String, Object> map) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String key : map.keySet()) {
            found(Optional.<String>empty(), () -> text(map, key, "settings.").map(value -> resolved(key, value)))
                    .ifPresent(value -> settings.put(key, value));
        }
        return settings;
    }

    private String resolved(String key, String value) {
        if (value.startsWith("env:")) {
            String name = value.substring("env:".length());
            String found = environment.get(name);
            if (found == null || found.isBlank()) {
                throw fault("'settings." + key + "' refers to the environment variable " + name
                        + ", which is not set: set it before you start");
            }
            return secret(found);
        }
        if (value.startsWith("file:")) {
            Path place = file.toAbsolutePath().resolveSibling(value.substring("file:".length()));
            try {
                String found = Files.readString(place).strip();
                if (found.isEmpty()) {
                    throw fault("'settings." + key + "' refers to the file " + place
                            + ", which is empty: write the secret into it");
                }
                return secret(found);
            } catch (IOException e) {
                throw fault("'settings." + key + "' refers to the file " + place
                        + ", which cannot be read: make it readable for whoever runs this, or correct the path");
            }
        }
        if (SECRET.matcher(key).matches()) {
            throw fault("'settings." + key
                    + "' looks like a secret: write a reference, env:NAME or file:PATH, not the secret itself");
        }
        return value;
    }

    private String secret(String value) {
        secrets.add(value);
        return value;
    }

    private ConfigurationFault fault(String what) {
        return new ConfigurationFault("in " + file + ": " + what);
    }
}
