package org.carerecordguarantee.conformance.port;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * The system under test, as the configuration describes it.
 *
 * @param base the address under which the system is reached
 * @param wire the suite's own client; only what goes through it counts as evidence
 * @param settings the adapter's own settings, secrets already resolved
 */
public record Target(URI base, Wire wire, Map<String, String> settings) {

    public Target {
        settings = Map.copyOf(settings);
    }

    /** {@return a setting of the adapter's own, if given} */
    public Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }
}
