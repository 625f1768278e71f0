package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {
    private static final Map<String, String> FIT = Map.of(
            "MP_JWT_VERIFY_AUDIENCES", "care-records",
            "MP_JWT_VERIFY_ISSUER", "https://sign-in.eastmere.example",
            "MP_JWT_VERIFY_PUBLICKEY_LOCATION", "https://sign-in.eastmere.example/jwks",
            "RECORD_KEY", "file:/keys/record-key.json",
            "DB_URL", "jdbc:postgresql://database.eastmere.example/guarantee",
            "DB_USER", "guarantee_application",
            "DB_PASSWORD", "one-of-its-own",
            "DB_OWNER_USER", "guarantee_owner",
            "DB_OWNER_PASSWORD", "another-of-its-own",
            "TLS_KEYSTORE_PASSWORD", "a-third");

    private static List<String> faults(String name, String value) {
        Map<String, String> environment = new HashMap<>(FIT);
        environment.put(name, value);
        return Preflight.faults(new Settings(environment));
    }

    @Test
    @DisplayName("production with everything set is fit")
    void fit() {
        assertThat(Preflight.faults(new Settings(FIT))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MP_JWT_VERIFY_ISSUER",
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                "MP_JWT_VERIFY_AUDIENCES",
                "RECORD_KEY",
                "DB_URL",
                "DB_PASSWORD",
                "DB_OWNER_USER",
                "DB_OWNER_PASSWORD",
                "TLS_KEYSTORE_PASSWORD"
            })
    @DisplayName("production without one setting is told which")
    void missing(String name) {
        assertThat(faults(name, " ")).singleElement().asString().startsWith(name + " is not set");
    }

    @ParameterizedTest
    @CsvSource({
        "MP_JWT_VERIFY_ISSUER, http://localhost:9080/development/issuer",
        "MP_JWT_VERIFY_PUBLICKEY_LOCATION, http://localhost:9080/development/issuer/jwks",
        "MP_JWT_VERIFY_PUBLICKEY_LOCATION, http://sign-in.eastmere.example/jwks",
        "DEVELOPMENT_BEYOND_THIS_MACHINE, yes",
        "DEVELOPMENT_ANYTHING, x",
        "GUARANTEE_PROFILE, demonstration",
        "DB_URL, jdbc:h2:mem:x",
        "DB_OWNER_USER, guarantee_application",
        "DB_PASSWORD, changeit",
        "TLS_KEYSTORE_PASSWORD, changeit",
        "EMERGENCY_WINDOW, eight hours",
        "EMERGENCY_WINDOW, PT1M59S",
        "EMERGENCY_WINDOW, PT12H1S"
    })
    @DisplayName("production with one unfit setting is told which")
    void unfit(String name, String value) {
        assertThat(faults(name, value)).singleElement().asString().contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2M", "PT4H", "PT12H"})
    @DisplayName("a council may declare how long an emergency opens a record, within the published bounds (EMG-03)")
    void declaredWindow(String lasting) {
        Map<String, String> environment = new HashMap<>(FIT);
        environment.put("EMERGENCY_WINDOW", lasting);
        Settings declared = new Settings(environment);

        assertThat(Preflight.faults(declared)).isEmpty();
        assertThat(declared.emergencyWindow()).isEqualTo(Duration.parse(lasting));
    }

    @Test
    @DisplayName("a password is never repeated")
    void noSecretTold() {
        assertThat(faults("DB_PASSWORD", "changeit")).noneMatch(fault -> fault.contains("changeit"));
    }

    @Test
    @DisplayName("with nothing set at all, nothing is served")
    void nothingSet() {
        assertThat(Preflight.faults(new Settings(Map.of()))).isNotEmpty();
    }

    @Test
    @DisplayName("the demo needs nothing, and stays on this machine unless that is meant")
    void demo() {
        assertThat(Preflight.faults(new Settings(Map.of("GUARANTEE_PROFILE", "demo"))))
                .isEmpty();
        assertThat(Preflight.faults(new Settings(Map.of("GUARANTEE_PROFILE", "demo", "HTTP_HOST", "*"))))
                .singleElement()
                .asString()
                .contains("HTTP_HOST");
        assertThat(Preflight.faults(new Settings(Map.of(
                        "GUARANTEE_PROFILE", "demo", "HTTP_HOST", "*", "DEVELOPMENT_BEYOND_THIS_MACHINE", "yes"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"demo, DEMO", "DEMO, DEMO", "production, PRODUCTION", "demo1, PRODUCTION", "'', PRODUCTION"})
    @DisplayName("only demo is demo")
    void profile(String said, Profile meant) {
        assertThat(new Settings(Map.of("GUARANTEE_PROFILE", said)).profile()).isEqualTo(meant);
    }
}
