package org.carerecordguarantee.server.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens that were believed a moment ago, so that a signature is checked once a minute and not at every request: the check of one
 * elliptic-curve signature costs more than the whole of a read. It remembers who somebody is, never what they may do: that is read anew
 * for each request.
 *
 * <p>INVARIANT: nobody is believed by memory after their token's expiry, nor longer than {@link #FOR} after its signature was
 * last checked.
 *
 * <p>INVARIANT: no token is kept, only a digest of it.
 */
final class RecentlyBelieved {
    /** A key that its issuer takes back is believed for no longer than this beyond the library's own keeping of keys. */
    static final Duration FOR = Duration.ofMinutes(1);

    /** Beyond so many, all are forgotten and checked anew: forged tokens never come here, so only true ones count. */
    static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Remembered> byDigest = new ConcurrentHashMap<>();

    private record Remembered(Caller.Identity identity, Instant until) {}

    RecentlyBelieved(InstantSource clock) {
        this.clock = clock;
    }

    /** Who came with this very token and was believed, if that was a moment ago and the token has not expired. */
    Optional<Caller.Identity> of(String token) {
        return Optional.ofNullable(byDigest.get(digest(token)))
                .filter(remembered -> clock.instant().isBefore(remembered.until()))
                .map(Remembered::identity);
    }

    /** Remembers somebody whose token was just believed. */
    void remember(String token, Caller.Identity identity, Date expires) {
        if (byDigest.size() >= MOST) {
            byDigest.clear();
        }
        Instant atMost = clock.instant().plus(FOR);
        Instant expiry = expires.toInstant();
        byDigest.put(digest(token), new Remembered(identity, expiry.isBefore(atMost) ? expiry : atMost));
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
