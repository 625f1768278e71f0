package org.carerecordguarantee.server.development;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carerecordguarantee.server.platform.Settings;
import org.carerecordguarantee.server.platform.Time;

/**
 * Gives a token to whoever asks, truly signed (ES256), so that the demo takes the same road as production: the server fetches the
 * public key and verifies. The key is made when the server starts to need it and lives no longer than the server.
 */
@ApplicationScoped
class Issuer {
    private static final Duration A_WHILE = Duration.ofHours(1);

    private final Settings settings;
    private final Time time;
    private ECKey key;

    @Inject
    Issuer(Settings settings, Time time) {
        this.settings = settings;
        this.time = time;
    }

    /** For the container's proxy alone. */
    Issuer() {
        this(null, null);
    }

    String name() {
        return settings.developmentIssuer();
    }

    JWKSet publicKeys() {
        return new JWKSet(key()).toPublicJWKSet();
    }

    /**
     * A token from now on, by the true clock.
     *
     * @param lasts a negative length gives one that has already expired
     * @param methods by which somebody is said to have signed in
     * @param ago how long ago they are said to have done so
     */
    String token(String subject, Set<String> groups, Duration lasts, Set<String> methods, Duration ago) {
        Instant now = time.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(name())
                .subject(subject)
                .claim("upn", subject)
                .claim("groups", List.copyOf(groups))
                .claim("amr", methods.stream().sorted().toList())
                .claim("auth_time", now.minus(ago).getEpochSecond())
                .audience(settings.tokenAudiences().stream().sorted().toList())
                .issueTime(Date.from(lasts.isNegative() ? now.plus(lasts).minus(A_WHILE) : now))
                .expirationTime(Date.from(now.plus(lasts)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key().getKeyID())
                            .build(),
                    claims);
            token.sign(new ECDSASigner(key()));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException("The demo's token could not be signed.", failure);
        }
    }

    private synchronized ECKey key() {
        if (key == null) {
            try {
                key = new ECKeyGenerator(Curve.P_256)
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.ES256)
                        .keyIDFromThumbprint(true)
                        .generate();
            } catch (JOSEException failure) {
                throw new IllegalStateException("The demo's key could not be made.", failure);
            }
        }
        return key;
    }
}
