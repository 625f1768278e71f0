package org.carerecordguarantee.server.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.health.HealthStatus;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.jwt.proc.ExpiredJWTException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Believes a token, or not: signed by the issuer that the operator named with RS256 or ES256, not expired, meant for this
 * server, and an ordinary or an access token, not one of another kind that the same issuer signs. Steered by the settings of
 * MicroProfile JWT ({@code MP_JWT_VERIFY_ISSUER}, {@code MP_JWT_VERIFY_PUBLICKEY_LOCATION}, {@code MP_JWT_VERIFY_AUDIENCES}). Keys from a URL are kept and asked for again at most
 * as often as the library's rate limit allows, however many forged tokens name unknown keys.
 *
 * <p>INVARIANT: a token is called unbelievable only after it was held against keys that the issuer gave. Where they cannot be had, it
 * is {@link Kind#KEYS_OUT_OF_REACH}, which says nothing about the token.
 */
@ApplicationScoped
class Tokens {
    private static final Set<JWSAlgorithm> SIGNED_WITH = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    // A token that names no type is an ordinary one.
    private static final Set<JOSEObjectType> TYPES =
            new HashSet<>(Arrays.asList(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    private static final Set<String> REQUIRED = Set.of("sub", "exp", "iat");

    // Milliseconds. The library's half a second is too little for an issuer that is just starting.
    private static final int FETCH_WITHIN = 5_000;
    private static final int LARGEST_KEY_SET = 51_200;

    /** How long it may take until keys that could not be had are asked for again. */
    static final Duration ASKED_AGAIN = Duration.ofMillis(JWKSourceBuilder.DEFAULT_RATE_LIMIT_MIN_INTERVAL);

    private final Settings settings;
    private final RecentlyBelieved recently;
    private volatile DefaultJWTProcessor<SecurityContext> processor;
    private volatile boolean issuerAnswers = true;

    /** Why a token is not believed, for the security log. */
    enum Kind {
        MISSING,
        MALFORMED,
        EXPIRED,
        NOT_BELIEVED,
        KEYS_OUT_OF_REACH
    }

    /** A token that is not believed. Carries no word of the token. */
    static final class NotBelieved extends Exception {
        private static final long serialVersionUID = 1L;

        private final Kind kind;

        NotBelieved(Kind kind) {
            super(kind.name());
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }
    }

    @Inject
    Tokens(Settings settings, Time time) {
        this.settings = settings;
        this.recently = new RecentlyBelieved(time::now);
    }

    /** For the container's proxy alone. */
    Tokens() {
        this.settings = null;
        this.recently = null;
    }

    Caller.Identity verify(String token) throws NotBelieved {
        Optional<Caller.Identity> known = recently.of(token);
        return known.isPresent() ? known.get() : checked(token);
    }

    private Caller.Identity checked(String token) throws NotBelieved {
        DefaultJWTProcessor<SecurityContext> withKeys = processor();
        try {
            JWTClaimsSet claims = withKeys.process(token, null);
            List<String> groups = claims.getStringListClaim("groups");
            if (claims.getSubject().isBlank()) {
                throw new NotBelieved(Kind.MALFORMED);
            }
            Caller.Identity identity = new Caller.Identity(
                    claims.getSubject(), groups == null ? Set.of() : Set.copyOf(groups), signIn(claims));
            recently.remember(token, identity, claims.getExpirationTime());
            return identity;
        } catch (ParseException malformed) {
            throw new NotBelieved(Kind.MALFORMED);
        } catch (ExpiredJWTException expired) {
            throw new NotBelieved(Kind.EXPIRED);
        } catch (RateLimitReachedException notAskedAgain) {
            // The token names no key of those that the issuer gave last, if it gave any.
            throw new NotBelieved(issuerAnswers ? Kind.NOT_BELIEVED : Kind.KEYS_OUT_OF_REACH);
        } catch (KeySourceException outOfReach) {
            throw new NotBelieved(Kind.KEYS_OUT_OF_REACH);
        } catch (BadJOSEException | JOSEException | IllegalArgumentException forged) {
            throw new NotBelieved(Kind.NOT_BELIEVED);
        }
    }

    // RFC 8176 and OpenID Connect: "mfa" among the methods, or a class of sign-in that the operator named as strong.
    private Caller.SignIn signIn(JWTClaimsSet claims) throws ParseException {
        List<String> methods = claims.getStringListClaim("amr");
        String context = claims.getStringClaim("acr");
        boolean strong = (methods != null && methods.contains("mfa"))
                || (context != null && settings.strongSignIn().contains(context));
        return new Caller.SignIn(
                strong, Optional.ofNullable(claims.getDateClaim("auth_time")).map(Date::toInstant));
    }

    // One for all, so that the keys are fetched once however many requests come first.
    private DefaultJWTProcessor<SecurityContext> processor() throws NotBelieved {
        DefaultJWTProcessor<SecurityContext> made = processor;
        return made == null ? theOne() : made;
    }

    private synchronized DefaultJWTProcessor<SecurityContext> theOne() throws NotBelieved {
        if (processor == null) {
            DefaultJWTProcessor<SecurityContext> made = new DefaultJWTProcessor<>();
            try {
                made.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNED_WITH, keys()));
            } catch (IOException | ParseException unreadable) {
                throw new NotBelieved(Kind.KEYS_OUT_OF_REACH);
            }
            made.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPES));
            made.setJWTClaimsSetVerifier(claims());
            processor = made;
        }
        return processor;
    }

    private DefaultJWTClaimsVerifier<SecurityContext> claims() {
        String issuer = settings.tokenIssuer().orElseThrow();
        Set<String> audiences = settings.tokenAudiences();
        if (audiences.isEmpty()) {
            throw new IllegalStateException("no audience is named, and then any token of the issuer would be believed");
        }
        DefaultJWTClaimsVerifier<SecurityContext> verifier = new DefaultJWTClaimsVerifier<>(
                audiences, new JWTClaimsSet.Builder().issuer(issuer).build(), REQUIRED, Set.of());
        verifier.setMaxClockSkew(0);
        return verifier;
    }

    private JWKSource<SecurityContext> keys() throws IOException, ParseException {
        String location = settings.tokenKeys().orElseThrow();
        if (location.startsWith("http://") || location.startsWith("https://")) {
            URL url = URI.create(location).toURL();
            return JWKSourceBuilder.<SecurityContext>create(
                            url, new DefaultResourceRetriever(FETCH_WITHIN, FETCH_WITHIN, LARGEST_KEY_SET))
                    // whoever asks first waits for the fetch, and those who come meanwhile wait as long for theirs
                    .cache(JWKSourceBuilder.DEFAULT_CACHE_TIME_TO_LIVE, 2L * FETCH_WITHIN)
                    .retrying(true)
                    .healthReporting(report -> issuerAnswers = report.getHealthStatus() == HealthStatus.HEALTHY)
                    .build();
        }
        Path file = location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
        return new ImmutableJWKSet<>(JWKSet.parse(Files.readString(file)));
    }
}
