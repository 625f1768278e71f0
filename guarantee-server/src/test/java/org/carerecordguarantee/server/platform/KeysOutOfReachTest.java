package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.server.platform.KeysAddress.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that could not be checked is told from one that was, and is not what it says. */
class KeysOutOfReachTest {
    /** More often than the library asks for keys in half a minute. */
    private static final int OFTEN = 4;

    private ECKey published;
    private String good;
    private String ofAnUnknownKey;

    @BeforeEach
    void tokens() throws Exception {
        published = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
        good = TokensTest.token(published, "JWT", List.of("care-records"));
        ofAnUnknownKey = TokensTest.token(
                new ECKeyGenerator(Curve.P_256).keyID("another").generate(), "JWT", List.of("care-records"));
    }

    @ParameterizedTest
    @EnumSource(names = {"BROKEN", "ANOTHER_PAGE"})
    void noTokenIsJudgedWithoutKeysHoweverOftenItComes(Trouble trouble) {
        try (KeysAddress address = KeysAddress.in(trouble)) {
            Tokens tokens = tokens(address.url());
            for (int i = 0; i < OFTEN; i++) {
                assertThat(refusal(tokens, good)).isEqualTo(Tokens.Kind.KEYS_OUT_OF_REACH);
                assertThat(refusal(tokens, ofAnUnknownKey)).isEqualTo(Tokens.Kind.KEYS_OUT_OF_REACH);
            }
        }
    }

    @Test
    void anUnknownKeyIsNotBelievedHoweverOftenItComes() throws Exception {
        try (KeysAddress address = KeysAddress.giving(keySet())) {
            Tokens tokens = tokens(address.url());
            for (int i = 0; i < OFTEN; i++) {
                assertThat(refusal(tokens, ofAnUnknownKey)).isEqualTo(Tokens.Kind.NOT_BELIEVED);
            }
            assertThat(tokens.verify(good).subject()).isEqualTo("somebody");
        }
    }

    @Test
    void whoseKeyIsAlreadyHeldIsBelievedWhileTheIssuerIsAway() throws Exception {
        try (KeysAddress address = KeysAddress.giving(keySet())) {
            Tokens tokens = tokens(address.url());
            assertThat(tokens.verify(good).subject()).isEqualTo("somebody");
            address.falls(Trouble.BROKEN);
            assertThat(refusal(tokens, ofAnUnknownKey)).isEqualTo(Tokens.Kind.KEYS_OUT_OF_REACH);
            String later = TokensTest.token(published, "at+jwt", List.of("care-records"));
            assertThat(tokens.verify(later).subject()).isEqualTo("somebody");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"})
    void aFileThatHoldsNoKeySetIsNoFaultOfTheToken(String text, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys");
        Tokens tokens = tokens(file.toUri().toString());
        assertThat(refusal(tokens, good)).as("absent").isEqualTo(Tokens.Kind.KEYS_OUT_OF_REACH);
        Files.writeString(file, text);
        assertThat(refusal(tokens, good)).as("unreadable").isEqualTo(Tokens.Kind.KEYS_OUT_OF_REACH);
    }

    private String keySet() {
        return new JWKSet(published).toPublicJWKSet().toString();
    }

    private static Tokens.Kind refusal(Tokens tokens, String token) {
        return catchThrowableOfType(Tokens.NotBelieved.class, () -> tokens.verify(token))
                .kind();
    }

    private static Tokens tokens(String location) {
        return new Tokens(
                new Settings(Map.of(
                        "MP_JWT_VERIFY_ISSUER",
                        TokensTest.ISSUER,
                        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                        location,
                        "MP_JWT_VERIFY_AUDIENCES",
                        "care-records")),
                new Time());
    }
}
