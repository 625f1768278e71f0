package org.carerecordguarantee.conformance.config;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.carerecordguarantee.conformance.declared.Condition;
import org.carerecordguarantee.conformance.declared.Parameters;

/**
 * What a run needs to know about the system under test.
 *
 * @param target the address of a test environment
 * @param adapter the adapter's name
 * @param profile the profile's name
 * @param product the product's name as the report prints it, if the vendor says; else the system's own
 * @param supplier who supplies it, if the vendor says
 * @param connectTimeout how long a connection may take
 * @param requestTimeout how long an answer may take
 * @param actTimeout how long the adapter may take over one act or arrangement, all its calls together
 * @param hosts further hosts on which the product answers, beside that of the target
 * @param settings the adapter's own settings, secrets resolved
 * @param secrets the values that came by reference; they must stand in no report
 * @param parameters the product's own figures
 * @param absent what the product does not serve, as its supplier declares, with the reason
 */
public record Configuration(
        URI target,
        String adapter,
        String profile,
        Optional<String> product,
        Optional<String> supplier,
        Duration connectTimeout,
        Duration requestTimeout,
        Duration actTimeout,
        Set<String> hosts,
        Map<String, String> settings,
        Collection<String> secrets,
        Parameters parameters,
        Map<Condition, String> absent) {

    public static final String DEFAULT_ADAPTER = "reference";
    public static final String DEFAULT_PROFILE = "who-looked";
    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(30);

    static final Duration ACT_TIMEOUT = Duration.ofMinutes(2);

    public Configuration {
        hosts = Set.copyOf(hosts);
        settings = Map.copyOf(new TreeMap<>(settings));
        secrets = List.copyOf(secrets);
        absent = Map.copyOf(absent);
    }

    /** {@return a configuration without any file: everything but the address as usual} */
    public static Configuration of(URI target) {
        return new Configuration(
                target,
                DEFAULT_ADAPTER,
                DEFAULT_PROFILE,
                Optional.empty(),
                Optional.empty(),
                CONNECT_TIMEOUT,
                REQUEST_TIMEOUT,
                ACT_TIMEOUT,
                Set.of(),
                Map.of(),
                List.of(),
                Parameters.usual(),
                Map.of());
    }

    /** {@return the same, of a product with figures of its own} */
    public Configuration declaring(Parameters figures) {
        return with(target, figures, absent);
    }

    /** {@return the same, of a product that does not serve something, for these reasons} */
    public Configuration without(Map<Condition, String> reasons) {
        return with(target, parameters, reasons);
    }

    /** {@return the same with another address} */
    public Configuration at(URI other) {
        return with(other, parameters, absent);
    }

    private Configuration with(URI address, Parameters figures, Map<Condition, String> reasons) {
        return new Configuration(
                address,
                adapter,
                profile,
                product,
                supplier,
                connectTimeout,
                requestTimeout,
                actTimeout,
                hosts,
                settings,
                secrets,
                figures,
                reasons);
    }

    /** {@return every host that is the product's own} */
    public Set<String> ownHosts() {
        Set<String> own = new TreeSet<>(hosts);
        own.add(target.getHost());
        return own;
    }
}
