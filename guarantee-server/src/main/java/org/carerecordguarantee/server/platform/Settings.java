package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carerecordguarantee.model.emergency.EmergencyWindow;

/**
 * What the operator decided, read once from the environment of the process. Secrets are never here, only where to find them. Nothing
 * is checked on the way in: {@link Preflight} looks at the whole and says everything that is wrong at once.
 */
@ApplicationScoped
public class Settings {
    /** For whom the demo's own tokens are meant. */
    private static final String DEMO_AUDIENCE = "care-record-guarantee";

    private final Map<String, String> environment;

    /** The environment of this process. */
    public Settings() {
        this(System.getenv());
    }

    /** Another environment than the process has. */
    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** The value of an environment variable; a blank one counts as absent. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The names of the variables that are set and whose name starts like this. */
    public Set<String> namesStarting(String prefix) {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Anything but exactly {@code demo} is production: a spelling mistake must not open the development doors. */
    public Profile profile() {
        return value("GUARANTEE_PROFILE").filter("demo"::equalsIgnoreCase).isPresent()
                ? Profile.DEMO
                : Profile.PRODUCTION;
    }

    /** Where this server may write files of its own: logs, the H2 file, in demo the record key. */
    public Path output() {
        return Path.of(value("SERVER_OUTPUT").orElse("."), "guarantee")
                .toAbsolutePath()
                .normalize();
    }

    /** The port for HTTP, as text. */
    public String httpPort() {
        return value("HTTP_PORT").orElse("9080");
    }

    /** Where the demo's own issuer says that it is. */
    public String developmentIssuer() {
        return "http://localhost:" + httpPort() + "/development/issuer";
    }

    /** Whose tokens are believed. In demo the server's own issuer, unless another is named. */
    public Optional<String> tokenIssuer() {
        return value("MP_JWT_VERIFY_ISSUER").or(() -> inDemo(developmentIssuer()));
    }

    /** Where the issuer's public keys are: a URL or file of a JSON Web Key Set. */
    public Optional<String> tokenKeys() {
        return value("MP_JWT_VERIFY_PUBLICKEY_LOCATION").or(() -> inDemo(developmentIssuer() + "/jwks"));
    }

    /** For whom a token must be meant, one of these; empty if the operator of a production server has not said. */
    public Set<String> tokenAudiences() {
        return listed(value("MP_JWT_VERIFY_AUDIENCES").or(() -> inDemo(DEMO_AUDIENCE)));
    }

    private static Set<String> listed(Optional<String> value) {
        return value.stream()
                .flatMap(named -> Stream.of(named.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The values of a token's {@code acr} that stand for more than one factor, where the issuer says it so ({@code STRONG_SIGN_IN}). */
    public Set<String> strongSignIn() {
        return listed(value("STRONG_SIGN_IN"));
    }

    /** Where the key that wraps every record's key is: {@code file:/path}. */
    public Optional<String> recordKey() {
        return value("RECORD_KEY").or(() -> inDemo("file:" + output().resolve("demo-record-key.json")));
    }

    /** Where somebody is told to ring in an emergency that the record does not open for (EMG-07). */
    public String emergencyTelephone() {
        return value("EMERGENCY_TELEPHONE").or(() -> inDemo("01632 960000")).orElse("the number that you were given");
    }

    /**
     * For how long an emergency opens a record ({@code EMERGENCY_WINDOW}, EMG-03): eight hours unless the council declares
     * otherwise.
     *
     * @throws java.time.format.DateTimeParseException if it is no duration, which {@link Preflight} finds before anything is served
     */
    public Duration emergencyWindow() {
        return value("EMERGENCY_WINDOW").map(Duration::parse).orElse(EmergencyWindow.BY_DEFAULT);
    }

    private Optional<String> inDemo(String value) {
        return profile() == Profile.DEMO ? Optional.of(value) : Optional.empty();
    }
}
