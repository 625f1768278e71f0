package org.carerecordguarantee.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carerecordguarantee.server.harness.Answer;
import org.carerecordguarantee.server.harness.Api;
import org.carerecordguarantee.server.harness.Case;
import org.carerecordguarantee.server.harness.SharedServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who has no valid identity reaches nothing, and stands in the security log and in nobody's list. */
class IdentityIT {
    private static final Case THEIRS = new Case(SharedServer.api());
    private static final Api API = SharedServer.api().forPurpose("DIRECT_CARE");

    static Stream<Arguments> notBelieved() throws JOSEException, ParseException {
        String subject = THEIRS.socialWorker().subject();
        String good = API.token(Map.of("subject", subject));
        JWTClaimsSet claims = SignedJWT.parse(good).getJWTClaimsSet();
        ECKey published = JWKSet.parse(API.get("/development/issuer/jwks").body())
                .getKeys()
                .get(0)
                .toECKey();
        ECKey own = new ECKeyGenerator(Curve.P_256).keyID(published.getKeyID()).generate();
        JWTClaimsSet manager = new JWTClaimsSet.Builder(claims)
                .subject(THEIRS.manager().subject())
                .build();
        return Stream.of(
                Arguments.of("expired", API.token(Map.of("subject", subject, "expires_in", "-1")), "EXPIRED"),
                Arguments.of("not signed", new PlainJWT(claims).serialize(), "NOT_BELIEVED"),
                Arguments.of("signed by somebody else", signed(own, claims), "NOT_BELIEVED"),
                Arguments.of(
                        "signed with the public key as a secret",
                        withPublicKeyAsSecret(published, claims),
                        "NOT_BELIEVED"),
                Arguments.of("with another's claims under a good signature", grafted(good, manager), "NOT_BELIEVED"),
                Arguments.of("no token at all", "nonsense", "MALFORMED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notBelieved")
    void isRefusedAndOnlyInTheSecurityLog(String what, String token, String kind) throws IOException {
        int listed = THEIRS.list().size();
        Answer answer = API.bearing(token).get(THEIRS.path("/record"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.reason()).isEqualTo("NO_IDENTITY");
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        assertThat(THEIRS.list()).hasSize(listed);
        String correlation = answer.header("Correlation-Id").orElseThrow();
        assertThat(securityLog())
                .filteredOn(line -> line.endsWith(correlation))
                .singleElement()
                .asString()
                .contains(" " + kind + " GET api/people/{id}/record ")
                .doesNotContain(token, THEIRS.person().id().toString());
        assertThat(ordinaryLog()).doesNotContain(token);
    }

    @Test
    @DisplayName("without a token, what is there and what is not are answered alike")
    void noToken() {
        for (String path : List.of(
                THEIRS.path("/record"), THEIRS.path("/nothing"), "/api/nothing", "/api//people", "/api/%70eople")) {
            Answer answer = API.get(path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.reason()).isEqualTo("NO_IDENTITY");
        }
        assertThat(API.delete(THEIRS.path("/record")).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("with a good token the same path opens")
    void twin() {
        assertThat(THEIRS.atWork().get(THEIRS.path("/record")).status()).isEqualTo(200);
    }

    private static String signed(ECKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static String withPublicKeyAsSecret(ECKey published, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(published.getKeyID())
                        .build(),
                claims);
        token.sign(new MACSigner(
                Arrays.copyOf(published.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8), 64)));
        return token.serialize();
    }

    private static String grafted(String good, JWTClaimsSet claims) {
        String[] parts = good.split("\\.", -1);
        return parts[0] + "." + claims.toPayload().toBase64URL() + "." + parts[2];
    }

    private static List<String> securityLog() throws IOException {
        return Files.readAllLines(logs().resolve("security.0.log"));
    }

    private static String ordinaryLog() throws IOException {
        return Files.readString(logs().resolve("messages.log"));
    }

    private static Path logs() {
        return SharedServer.get().output().resolve("logs");
    }
}
