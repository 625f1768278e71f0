package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an issuer signs for others, or for another use, is not believed here although its signature is good. */
class TokensTest {
    static final String ISSUER = "https://sign-in.eastmere.example";

    @TempDir
    private Path folder;

    private ECKey key;
    private Map<String, String> environment;

    @BeforeEach
    void keys() throws Exception {
        key = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        Path file = Files.writeString(
                folder.resolve("jwks.json"), new JWKSet(key).toPublicJWKSet().toString());
        environment = new HashMap<>(Map.of(
                "MP_JWT_VERIFY_ISSUER",
                ISSUER,
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                file.toUri().toString(),
                "MP_JWT_VERIFY_AUDIENCES",
                "care-records, care-records-standby"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"care-records", "care-records-standby"})
    void believesWhatIsMeantForIt(String audience) throws Exception {
        assertThat(tokens().verify(token("JWT", List.of("wages", audience))).subject())
                .isEqualTo("somebody");
        assertThat(tokens().verify(token("at+jwt", List.of(audience))).subject())
                .isEqualTo("somebody");
        assertThat(tokens().verify(token(null, List.of(audience))).subject()).isEqualTo("somebody");
    }

    @Test
    void believesNothingMeantForAnother() throws Exception {
        notBelieved(token("JWT", List.of("wages")));
        notBelieved(token("JWT", List.of()));
    }

    @Test
    void believesNoTokenOfAnotherKind() throws Exception {
        notBelieved(token("logout+jwt", List.of("care-records")));
    }

    @Test
    void believesNothingWhereNoAudienceIsNamed() throws Exception {
        environment.remove("MP_JWT_VERIFY_AUDIENCES");
        String token = token("JWT", List.of("wages"));
        assertThatThrownBy(() -> tokens().verify(token)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theDemoHasAnAudienceOfItsOwn() throws Exception {
        environment.remove("MP_JWT_VERIFY_AUDIENCES");
        environment.put("GUARANTEE_PROFILE", "demo");
        notBelieved(token("JWT", List.of("wages")));
        assertThat(tokens().verify(token("JWT", List.of("care-record-guarantee")))
                        .subject())
                .isEqualTo("somebody");
    }

    private void notBelieved(String token) {
        assertThatThrownBy(() -> tokens().verify(token))
                .isInstanceOfSatisfying(Tokens.NotBelieved.class, refused -> assertThat(refused.kind())
                        .isEqualTo(Tokens.Kind.NOT_BELIEVED));
    }

    private Tokens tokens() {
        return new Tokens(new Settings(environment), new Time());
    }

    private String token(String type, List<String> audience) throws Exception {
        return token(key, type, audience);
    }

    /** Signed with this key, whose id it names. */
    static String token(ECKey key, String type, List<String> audience) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(key.getKeyID())
                        .type(type == null ? null : new JOSEObjectType(type))
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject("somebody")
                        .audience(audience)
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
