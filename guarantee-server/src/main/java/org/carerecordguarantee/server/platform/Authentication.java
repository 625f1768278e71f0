package org.carerecordguarantee.server.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;

/**
 * Finds out who is calling from the bearer token, or ends the request. Who never got in is written to the security log and to nobody's
 * access list. Where the issuer's keys cannot be had, nobody is told to sign in again, which would not help, but to wait.
 */
@ApplicationScoped
class Authentication {
    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final SecurityLog securityLog;
    private final Caller caller;

    @Inject
    Authentication(Tokens tokens, SecurityLog securityLog, Caller caller) {
        this.tokens = tokens;
        this.securityLog = securityLog;
        this.caller = caller;
    }

    /** For the container's proxy alone. */
    Authentication() {
        this(null, null, null);
    }

    void establish(ContainerRequestContext request) {
        try {
            caller.is(tokens.verify(bearer(request)));
        } catch (Tokens.NotBelieved why) {
            securityLog.refused(
                    why.kind(), request.getMethod(), Paths.withoutIds(Paths.below(request)), caller.correlation());
            boolean unchecked = why.kind() == Tokens.Kind.KEYS_OUT_OF_REACH;
            throw Problem.of(unchecked ? Reason.IDENTITY_NOT_CHECKED : Reason.NO_IDENTITY)
                    .declined();
        }
    }

    private static String bearer(ContainerRequestContext request) throws Tokens.NotBelieved {
        List<String> headers = request.getHeaders().get("Authorization");
        if (headers == null || headers.isEmpty()) {
            throw new Tokens.NotBelieved(Tokens.Kind.MISSING);
        }
        String header = headers.get(0);
        if (headers.size() > 1 || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Tokens.NotBelieved(Tokens.Kind.MALFORMED);
        }
        return header.substring(SCHEME.length()).strip();
    }
}
