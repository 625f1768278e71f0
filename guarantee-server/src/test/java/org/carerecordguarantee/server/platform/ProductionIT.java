package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Postgres;
import org.carerecordguarantee.server.harness.RunningServer;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server started as for real people's records: the development doors are not closed, they are not there. */
@EnabledIfSystemProperty(
        named = "database",
        matches = "postgresql",
        disabledReason = "production runs on PostgreSQL alone")
class ProductionIT {
    private static final String ISSUER = "https://sign-in.eastmere.example";

    @TempDir
    private static Path folder;

    private static Postgres database;
    private static Map<String, String> environment;
    private static RSAKey key;

    @BeforeAll
    static void prepare() throws Exception {
        database = Postgres.start();
        key = new RSAKeyGenerator(2048)
                .keyID("one")
                .algorithm(JWSAlgorithm.RS256)
                .generate();
        Path keys = Files.writeString(
                folder.resolve("jwks.json"), new JWKSet(key).toPublicJWKSet().toString());
        AeadConfig.register();
        Path recordKey = Files.writeString(
                folder.resolve("record-key.json"),
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get()));
        environment = new HashMap<>(database.environment());
        environment.put("MP_JWT_VERIFY_ISSUER", ISSUER);
        environment.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", keys.toUri().toString());
        environment.put("MP_JWT_VERIFY_AUDIENCES", "care-records");
        environment.put("RECORD_KEY", recordKey.toUri().toString());
        environment.put("TLS_KEYSTORE_PASSWORD", "of-this-test-alone");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @DisplayName("nothing of development is there, and its issuer's tokens open nothing")
    void noDevelopment() throws Exception {
        try (RunningServer server = RunningServer.start(environment)) {
            Api api = server.api();
            assertThat(api.get("/health/ready").status()).as(server.console()).isEqualTo(200);
            assertThat(api.get("/api/environment").json().getString("environment"))
                    .isEqualTo("LIVE");

            String unknown = withoutCorrelation(api.get("/nothing/of/the/kind"));
            for (String path : List.of(
                    "/development",
                    "/development/",
                    "/development/issuer/jwks",
                    "/development/issuer/token",
                    "/development/issuer/.well-known/openid-configuration",
                    "/development/demo-people",
                    "/development/clock",
                    "//development/issuer/jwks",
                    "/%64evelopment/issuer/jwks",
                    "/./development/issuer/jwks",
                    "/development;x=y/issuer/jwks")) {
                assertThat(withoutCorrelation(api.get(path))).as(path).isEqualTo(unknown);
                assertThat(withoutCorrelation(api.post(path, "{}"))).as(path).isEqualTo(unknown);
                assertThat(withoutCorrelation(api.put(path, "{}"))).as(path).isEqualTo(unknown);
            }
            assertThat(api.get("/api/../development/issuer/jwks").status()).isEqualTo(401);
            assertThat(api.get("/openapi").body()).contains("/api/environment").doesNotContain("/development");

            String subject = "somebody";
            assertThat(api.bearing(SharedServer.api().token(Map.of("subject", subject)))
                            .get("/api/me")
                            .status())
                    .isEqualTo(401);
            Answer stranger = api.bearing(token(subject)).get("/api/me");
            assertThat(stranger.status()).as(stranger.body()).isEqualTo(403);
            assertThat(stranger.reason()).isEqualTo("ACCOUNT");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DEVELOPMENT_CLOCK, switched-on",
        "MP_JWT_VERIFY_ISSUER, http://localhost:9080/development/issuer",
        "MP_JWT_VERIFY_PUBLICKEY_LOCATION, http://localhost:9080/development/issuer/jwks",
        "TLS_KEYSTORE_PASSWORD, changeit"
    })
    @DisplayName("with a development switch set it serves nobody, and says which in its log alone")
    void refusesToServe(String name, String value) throws Exception {
        Map<String, String> unfit = new HashMap<>(environment);
        unfit.put(name, value);
        try (RunningServer server = RunningServer.start(unfit)) {
            assertThat(server.api().get("/health/ready").status()).isEqualTo(503);
            for (String path : List.of("/api/environment", "/api/guarantee", "/api/me", "/development/issuer/jwks")) {
                Answer answer = server.api().bearing(token("somebody")).get(path);
                assertThat(answer.status()).as(path).isEqualTo(503);
                assertThat(answer.body()).doesNotContain(name, value);
            }
            assertThat(server.console()).contains("refuses to serve", name);
        }
    }

    @Test
    @DisplayName("with nothing set at all it serves nobody")
    void nothingSet() {
        try (RunningServer server = RunningServer.start(Map.of())) {
            assertThat(server.api().get("/api/environment").status()).isEqualTo(503);
            assertThat(server.console()).contains("RECORD_KEY", "MP_JWT_VERIFY_ISSUER", "DB_URL");
        }
    }

    private static String withoutCorrelation(Answer answer) {
        return answer.status()
                + answer.body().replace(answer.header("Correlation-Id").orElse("none"), "");
    }

    private static String token(String subject) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(subject)
                        .audience("care-records")
                        .claim("groups", List.of("SOCIAL_WORKER"))
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .jwtID(UUID.randomUUID().toString())
                        .build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
