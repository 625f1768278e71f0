package org.carerecordguarantee.conformance.doctor;

import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carerecordguarantee.conformance.config.Configuration;
import org.carerecordguarantee.conformance.port.AdapterFactory;
import org.carerecordguarantee.conformance.run.Connection;

/**
 * One visit to the doctor: what somebody brought along, and what the examinations have found out so far. One thread.
 */
public final class Visit {

    private final Optional<Path> file;
    private final Optional<String> address;
    private final Optional<Path> jar;
    private final Path out;
    private final Map<String, String> environment;
    private Configuration configuration;
    private AdapterFactory adapter;
    private Connection connection;
    private WebAnswer answer;

    /**
     * @param file the configuration, if there is one
     * @param address the address that outweighs the configuration's, as it was written
     * @param jar the vendor's adapter, if one is named
     * @param out where a run would write its reports
     * @param environment the environment's variables
     */
    public Visit(
            Optional<Path> file,
            Optional<String> address,
            Optional<Path> jar,
            Path out,
            Map<String, String> environment) {
        this.file = file;
        this.address = address;
        this.jar = jar;
        this.out = out;
        this.environment = Map.copyOf(environment);
    }

    Optional<Path> file() {
        return file;
    }

    Optional<String> address() {
        return address;
    }

    Optional<Path> jar() {
        return jar;
    }

    Path out() {
        return out;
    }

    Map<String, String> environment() {
        return environment;
    }

    Configuration configuration() {
        return configuration;
    }

    void configuration(Configuration read) {
        configuration = read;
    }

    AdapterFactory adapter() {
        return adapter;
    }

    void adapter(AdapterFactory found) {
        adapter = found;
    }

    Connection connection() {
        return connection;
    }

    void connection(Connection reached) {
        connection = reached;
    }

    Optional<WebAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    void answer(WebAnswer read) {
        answer = read;
    }

    URI target() {
        return configuration.target();
    }

    boolean encrypted() {
        return "https".equals(target().getScheme());
    }

    int port() {
        int written = target().getPort();
        return written >= 0 ? written : encrypted() ? 443 : 80;
    }

    /** {@return the host as a socket wants it, an IPv6 address without its brackets} */
    String host() {
        return target().getHost().replaceAll("[\\[\\]]", "");
    }

    String place() {
        return target().getHost() + ":" + port();
    }

    /** {@return the proxy by which the suite's client goes to the target, if by any} */
    Optional<String> proxy() {
        ProxySelector selector = ProxySelector.getDefault();
        List<Proxy> proxies = selector == null ? List.of() : selector.select(target());
        return proxies.stream()
                .filter(proxy -> proxy.type() != Proxy.Type.DIRECT)
                .findFirst()
                .map(proxy -> String.valueOf(proxy.address()));
    }

    /** {@return the line without any configured secret: an adapter's own words may hold one} */
    Finding withoutSecrets(Finding finding) {
        if (configuration == null) {
            return finding;
        }
        String line = finding.line();
        for (String secret : configuration.secrets()) {
            line = secret.isBlank() ? line : line.replace(secret, "[struck out]");
        }
        return new Finding(finding.mark(), line);
    }
}
