package org.carerecordguarantee.server.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * The first thing that every request meets, before its path is matched, so that not even "there is nothing here" or "not that method"
 * is told to somebody without an identity. In order: does this server serve at all; does this door exist in this profile; who is it.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(100)
public class Doors implements ContainerRequestFilter {
    private static final Set<String> OPEN = Set.of("api/environment", "api/guarantee");

    @Inject
    private Serving serving;

    @Inject
    private Settings settings;

    @Inject
    private Authentication authentication;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!serving.open()) {
            throw Problem.of(Reason.UNAVAILABLE)
                    .withDetail("This server is not serving.")
                    .declined();
        }
        String path = Paths.below(request);
        if (Paths.isDevelopment(path)) {
            if (settings.profile() != Profile.DEMO) {
                throw new NotFoundException();
            }
            return;
        }
        if (path.startsWith("api") && !OPEN.contains(path)) {
            authentication.establish(request);
        }
    }
}
