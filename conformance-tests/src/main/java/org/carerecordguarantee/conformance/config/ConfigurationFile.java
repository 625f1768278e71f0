package org.carerecordguarantee.conformance.config;

import java.net.URI;
import java.net.URISyntaxException;
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
import org.carerecordguarantee.conformance.declared.Parameters;

/** Reads the configuration file, YAML or JSON. Every key is known; an unknown one is an error that names the nearest. */
public final class ConfigurationFile {

    private static final Set<String> KEYS = Set.of(
            "target",
            "adapter",
            "profile",
            "product",
            "supplier",
            "timeouts",
            "hosts",
            "settings",
            "parameters",
            "absent");
    /** Stands in for a target that is not there while the rest is read. */
    private static final URI NOWHERE = URI.create("http://nowhere.invalid");

    private static final Set<String> TIMEOUTS = Set.of("connect", "request", "act");
    private final Keys keys;
    private final Settings settings;
    private final List<String> faults = new ArrayList<>();

    private ConfigurationFile(Path file, Map<String, String> environment) {
        this.keys = new Keys(file);
        this.settings = new Settings(file, keys, environment);
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
        Map<String, Object> all = keys.read(
                "configuration",
                "write one, or name it with --config (explained by: run --help)",
                "'target: https://test.example'");
        found(all, () -> keys.known(all, KEYS, ""));
        Map<String, Object> timeouts = found(Map.of(), () -> section(all, "timeouts", "'request: PT30S'"));
        found(timeouts, () -> keys.known(timeouts, TIMEOUTS, "timeouts."));
        Configuration read = new Configuration(
                found(
                        NOWHERE,
                        () -> address(keys.text(all, "target", "")
                                .orElseThrow(() -> fault(
                                        "the key 'target' is missing: write the address of a test environment")))),
                word(all, "adapter").orElse(Configuration.DEFAULT_ADAPTER),
                word(all, "profile").orElse(Configuration.DEFAULT_PROFILE),
                word(all, "product"),
                word(all, "supplier"),
                duration(timeouts, "connect", Configuration.CONNECT_TIMEOUT),
                duration(timeouts, "request", Configuration.REQUEST_TIMEOUT),
                duration(timeouts, "act", Configuration.ACT_TIMEOUT),
                found(Set.of(), () -> hosts(all)),
                settings(found(Map.of(), () -> section(all, "settings", "'tenant: eastmere'"))),
                settings.secrets(),
                found(
                        Parameters.usual(),
                        () -> DeclaredParameters.read(keys, all.getOrDefault("parameters", Map.of()))),
                found(Map.of(), () -> DeclaredAbsences.read(keys, all.getOrDefault("absent", Map.of()))));
        if (!faults.isEmpty()) {
            throw new ConfigurationFault(faults);
        }
        return read;
    }

    private Optional<String> word(Map<String, Object> all, String key) {
        return found(Optional.empty(), () -> keys.text(all, key, ""));
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

    private Map<String, Object> section(Map<String, Object> all, String key, String example) {
        return keys.map(all.getOrDefault(key, Map.of()), key, example);
    }

    private Duration duration(Map<String, Object> map, String key, Duration usual) {
        return found(usual, () -> parsed(map, key, usual));
    }

    private Duration parsed(Map<String, Object> map, String key, Duration usual) {
        Optional<String> written = keys.text(map, key, "timeouts.");
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
        return keys.text(all, "hosts", "").stream()
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
        Map<String, String> values = new LinkedHashMap<>();
        for (String key : map.keySet()) {
            found(Optional.<String>empty(), () -> settings.value(map, key)).ifPresent(value -> values.put(key, value));
        }
        return values;
    }

    private ConfigurationFault fault(String what) {
        return keys.fault(what);
    }
}
