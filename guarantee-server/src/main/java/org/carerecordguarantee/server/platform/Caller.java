package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who is calling, as their token says, for the length of one request. It knows nothing of workers or people: whose subject this is,
 * and whether they hold the role that they claim, is for the {@code people} package to say from its own tables.
 */
@RequestScoped
public class Caller {
    /** The way in that an access entry names; there is one today. */
    public static final String CHANNEL = "api";

    private String correlation = "";
    private Optional<Identity> identity = Optional.empty();

    /**
     * How somebody signed in.
     *
     * @param strong whether with more than one factor, as the issuer says ({@code amr} or {@code acr})
     * @param at when they last showed who they are ({@code auth_time}); empty if the issuer does not say, and then it counts
     *     as long ago
     */
    public record SignIn(boolean strong, Optional<Instant> at) {
        /** One of which the issuer says nothing. */
        public static final SignIn UNSAID = new SignIn(false, Optional.empty());
    }

    /** What a valid token said. Groups are claims, not facts. */
    public record Identity(String subject, Set<String> groups, SignIn signIn) {
        public Identity {
            groups = Set.copyOf(groups);
        }
    }

    /** False until a valid token was seen. */
    public boolean known() {
        return identity.isPresent();
    }

    /**
     * The token's subject.
     *
     * @throws IllegalStateException when nobody is known: a resource without {@link WithoutToken} never sees that
     */
    public String subject() {
        return identity.orElseThrow(() -> new IllegalStateException("no caller is known"))
                .subject();
    }

    /** The roles that the token claims; empty when nobody is known. */
    public Set<String> groups() {
        return identity.map(Identity::groups).orElse(Set.of());
    }

    /** How they signed in; as if the issuer had said nothing when nobody is known. */
    public SignIn signIn() {
        return identity.map(Identity::signIn).orElse(SignIn.UNSAID);
    }

    /** Ties the answer, the entry and the server's log together; made here, never taken from the caller. */
    public String correlation() {
        return correlation;
    }

    /** The way in, for the entry's field of that name. */
    public String channel() {
        return CHANNEL;
    }

    void begin(String newCorrelation) {
        this.correlation = newCorrelation;
    }

    void is(Identity verified) {
        this.identity = Optional.of(verified);
    }
}
